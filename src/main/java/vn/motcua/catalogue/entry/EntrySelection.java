package vn.motcua.catalogue.entry;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Rows of a catalogue that something is done to at once. */
public sealed interface EntrySelection {

    /** Those that a person picked; none of them, when there are none. */
    record Picked(Set<UUID> ids) implements EntrySelection {}

    /** All that a filter finds, shown or not. */
    record Matching(EntryFilter filter) implements EntrySelection {}

    static EntrySelection of(Collection<UUID> ids) {
        return new Picked(Set.copyOf(ids));
    }

    static EntrySelection of(EntryFilter filter) {
        return new Matching(filter);
    }
}
