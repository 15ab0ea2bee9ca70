package vn.motcua.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of all units have handed over.
 *
 * @param done units that have, 0 or more
 * @param total all units in force that day
 */
public record Coverage(long done, long total) {

    /** @throws IllegalArgumentException when more have handed over than there are */
    public Coverage {
        if (done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }

    /** In percent, with two decimals, half up: 12 of 18 is 66.67. Empty where there is no unit. */
    public Optional<BigDecimal> percent() {
        return total == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(done)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP));
    }
}
