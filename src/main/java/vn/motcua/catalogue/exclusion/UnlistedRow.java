package vn.motcua.catalogue.exclusion;

import java.util.List;
import java.util.UUID;
import vn.motcua.procedure.content.Level;

/** A procedure that is in neither list of a version: not yet decided upon. */
public record UnlistedRow(UUID procedureId, String code, String name, String field, List<Level> levels) {}
