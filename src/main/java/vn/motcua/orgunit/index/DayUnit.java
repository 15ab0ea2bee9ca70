package vn.motcua.orgunit.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * A unit as it is on a day, or last was.
 *
 * @param parentId null directly below the province
 * @param from first day of the unit's life
 * @param to first day on which it is no more; null while no end is known
 */
public record DayUnit(
        UUID id,
        UnitKind kind,
        String code,
        String name,
        String searchKey,
        @Nullable UUID parentId,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The order of lists, as {@link vn.motcua.orgunit.UnitScope#order()} has it. */
    static final Comparator<DayUnit> ORDER = Comparator.comparing(DayUnit::kind)
            .thenComparing(DayUnit::searchKey)
            .thenComparing(DayUnit::code)
            .thenComparing(DayUnit::id, DayUnit::byBytes);

    private static int byBytes(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /** Whether it is no more on a day. */
    public boolean closed(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    boolean has(List<String> words) {
        return words.stream().allMatch(searchKey::contains);
    }
}
