package vn.motcua.transfer.plan;

import java.util.UUID;

/** Something that minutes of the unit's hand-over speak of has changed; told within the transaction of the act. */
public record PlanChanged(UUID unitId) {}
