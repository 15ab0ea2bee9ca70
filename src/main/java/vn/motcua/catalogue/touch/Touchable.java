package vn.motcua.catalogue.touch;

import java.util.Set;
import java.util.UUID;
import vn.motcua.procedure.content.Level;

/**
 * A procedure, or several taken together, as far as it says whom it touches.
 *
 * @param key by which the answer is told apart
 * @param fields subject areas, before and after a change
 * @param levels at which it is or was carried out
 * @param executingAgencies before and now, as one text to search in
 */
public record Touchable(UUID key, Set<String> fields, Set<Level> levels, String executingAgencies) {}
