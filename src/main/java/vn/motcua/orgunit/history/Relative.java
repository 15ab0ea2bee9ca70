package vn.motcua.orgunit.history;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit that another one went on in, or came from.
 *
 * @param name on the day of the succession, or the nearest one it had
 */
public record Relative(UUID id, String code, String name, LocalDate on) {}
