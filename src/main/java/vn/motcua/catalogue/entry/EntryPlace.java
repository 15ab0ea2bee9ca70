package vn.motcua.catalogue.entry;

import java.util.UUID;

/**
 * A place at which alone a procedure is offered.
 *
 * @param name as shown; "" where only the key matters
 */
public record EntryPlace(Kind kind, UUID id, String name) {

    /** What a place is. */
    public enum Kind {
        UNIT,
        ONE_STOP_POINT
    }
}
