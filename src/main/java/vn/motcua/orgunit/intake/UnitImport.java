package vn.motcua.orgunit.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody handed in.
 *
 * @param day from which it holds
 * @param decisionId document behind it; null until somebody names one
 * @param finishedBy who took it over or left it; null while it waits, as is {@code finishedAt}
 * @param founded how many units it founded; 0 until it was taken over, as are {@code renamed} and {@code moved}
 * @param version to tell whether somebody changed day or document meanwhile
 */
public record UnitImport(
        UUID id,
        String fileName,
        LocalDate day,
        @Nullable UUID decisionId,
        UnitImportState state,
        String startedBy,
        Instant startedAt,
        @Nullable String finishedBy,
        @Nullable Instant finishedAt,
        int founded,
        int renamed,
        int moved,
        int version) {}
