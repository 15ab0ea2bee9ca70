package vn.motcua.tenancy.control;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * Something an operator did to a province.
 *
 * @param action such as {@code disable}, a key of the operator's screen
 * @param reason in their words; empty when none was asked for
 */
@NamedInterface("operator")
public record OperatorAct(Instant happenedAt, String username, String action, String slug, String reason) {}
