package vn.motcua.orgunit.golive;

import java.util.UUID;

/**
 * What is there for a unit has changed: papers that speak of it may say something else now. Told within the transaction of
 * the act, by the modules that know.
 */
public record ReadinessChanged(UUID unitId) {}
