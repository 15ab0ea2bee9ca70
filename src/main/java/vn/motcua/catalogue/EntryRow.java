package vn.motcua.catalogue;

import java.util.Set;
import java.util.UUID;

/** A procedure in a version of the catalogue, with what is handed over of it. */
public record EntryRow(
        UUID id,
        UUID procedureId,
        String code,
        String name,
        String field,
        String levels,
        Set<TransferTask> tasks,
        ServiceForm form) {}
