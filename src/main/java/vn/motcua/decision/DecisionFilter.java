package vn.motcua.decision;

import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows.
 *
 * @param text words that number, issuer, subject or signer hold, without marks and case; "" for all
 * @param kind null for every kind
 * @param issuer null for every issuer
 * @param year of issue; null for every year
 */
public record DecisionFilter(
        String text,
        @Nullable DecisionKind kind,
        @Nullable String issuer,
        @Nullable Integer year) {

    public static final DecisionFilter ALL = new DecisionFilter("", null, null, null);
}
