package vn.motcua.catalogue.exclusion;

import java.util.UUID;
import vn.motcua.catalogue.rule.ExclusionReason;

/** A procedure for the second list, and why. */
record Proposal(UUID procedure, ExclusionReason reason) {}
