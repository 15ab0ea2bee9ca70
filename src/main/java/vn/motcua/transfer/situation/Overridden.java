package vn.motcua.transfer.situation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that went over to the post although something was missing.
 *
 * @param parentName the unit above; null directly below the province
 * @param since first day handed over
 * @param until first day on which it no longer was; null where that day has not come
 * @param missing what was not there, in words
 * @param reason why it went over all the same
 * @param by who recorded it, by name; "" where that is not known
 * @param at null where that is not known
 */
public record Overridden(
        String unitName,
        @Nullable String parentName,
        LocalDate since,
        @Nullable LocalDate until,
        String missing,
        String reason,
        String by,
        @Nullable Instant at) {}
