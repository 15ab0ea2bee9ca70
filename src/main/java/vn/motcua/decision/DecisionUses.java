package vn.motcua.decision;

/**
 * For modules whose things cite documents: what cites this one. Asked by {@link DecisionService}, for people of the
 * province; whoever answers sees to it that the person may see what is named.
 */
public interface DecisionUses {

    /** All that is official, even if none of it cites the document. */
    CitedBy of(DecisionRow decision);
}
