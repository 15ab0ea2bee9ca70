package vn.motcua.staffing.person.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of employees that somebody handed in.
 *
 * @param hired how many people it brought, once it was taken over
 * @param changed of how many it changed something
 */
public record PersonImport(
        UUID id,
        String fileName,
        PersonImportState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int hired,
        int changed) {}
