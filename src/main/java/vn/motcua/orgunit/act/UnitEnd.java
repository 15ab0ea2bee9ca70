package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * The end of a unit, for those who have something there.
 *
 * @param on first day on which the unit is no more
 * @param decisionId of the document in the register
 */
@NamedInterface("act")
public record UnitEnd(UUID unit, String name, LocalDate on, UUID decisionId) {}
