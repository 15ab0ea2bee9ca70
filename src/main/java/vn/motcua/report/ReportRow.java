package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/**
 * A report as lists and the API show it, without its file.
 *
 * @param type what is printed, such as {@code catalogue}
 * @param asOf the day it speaks for
 * @param format {@code pdf}
 * @param progress 0 to 100
 * @param failureKey message key of the reason; null unless it failed
 * @param requestedBy username
 * @param finishedAt when it was done or failed
 * @param fileName null until it is done
 */
public record ReportRow(
        UUID id,
        String type,
        LocalDate asOf,
        String format,
        ReportState state,
        int progress,
        @Nullable String failureKey,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable String fileName) {

    /** The texts of this module may speak of the day (0) and of the report's own code (1). */
    private static final String OWN_KEYS = "report.";

    /** Why it failed, ready to be told in anybody's language. */
    public Optional<PortalException> failure() {
        return Optional.ofNullable(failureKey)
                .map(key -> key.startsWith(OWN_KEYS)
                        ? PortalException.conflict(key, asOf, id)
                        : PortalException.conflict(key));
    }

    /** What to keep of a problem so that {@link #failure} can tell it later. */
    static String failureKey(PortalException problem) {
        boolean tellable = problem.messageKey().startsWith(OWN_KEYS) || problem.arguments().length == 0;
        return tellable ? problem.messageKey() : Report.UNEXPECTED;
    }
}
