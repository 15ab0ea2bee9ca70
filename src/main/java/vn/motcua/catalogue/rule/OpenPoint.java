package vn.motcua.catalogue.rule;

import java.util.List;

/**
 * Something that a version of the catalogue still lacks.
 *
 * @param count how many procedures or units it concerns, at least 1
 * @param examples a few of them, as a person knows them
 */
public record OpenPoint(Kind kind, long count, List<String> examples) {

    /** In the order in which they are told. */
    public enum Kind {
        /** Procedures without any task. */
        NO_TASK(true),
        /** Procedures whose tasks make no sense together. */
        CONTRADICTION(true),
        /** Procedures that were abolished, replaced or are no longer in force. */
        NOT_IN_FORCE(true),
        /** Offered at a level where the procedure is not carried out. */
        WRONG_LEVEL(true),
        /** Places that are no more. */
        PLACE_GONE(true),
        /** Proposed for the second list, and confirmed by nobody. */
        UNCONFIRMED(true),
        /** Not through the post for another reason, which is not written down. */
        NO_REASON(true),
        /** In neither list. */
        NEITHER(false),
        /** Units at which nothing is offered. */
        UNIT_WITHOUT(false),
        /** In a supplement, although the province's catalogue has them. */
        ALREADY_THERE(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        /** Whether nothing can be submitted before this is mended; the others are pointed out. */
        public boolean blocking() {
            return blocking;
        }
    }

    /** How many examples are told. */
    public static final int EXAMPLES = 5;
}
