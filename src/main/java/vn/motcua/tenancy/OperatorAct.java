package vn.motcua.tenancy;

import java.time.Instant;

/**
 * Something an operator did to a province.
 *
 * @param action such as {@code disable}, a key of the operator's screen
 * @param reason in their words; empty when none was asked for
 */
public record OperatorAct(Instant happenedAt, String username, String action, String slug, String reason) {}
