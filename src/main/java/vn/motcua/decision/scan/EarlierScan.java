package vn.motcua.decision.scan;

import java.time.Instant;

/** A scan that another one took the place of, and who brought that one when. */
public record EarlierScan(DecisionScan scan, String replacedBy, Instant replacedAt) {}
