package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a set of stated figures speaks for.
 *
 * @param to first day no longer in it; null while it runs ("đến nay")
 * @param cutOff for a running period, the day up to which was counted; null for a closed one
 * @param unitId null for the whole province, as is {@code unitName}
 */
public record ReportedPeriod(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate cutOff,
        @Nullable UUID unitId,
        @Nullable String unitName) {}
