package vn.motcua.orgunit.code;

import java.util.UUID;
import vn.motcua.shared.Period;

/** A code that a unit bears in a system for a time. */
public record UnitCode(UUID id, UUID unitId, CodeSystem system, String code, Period period) {}
