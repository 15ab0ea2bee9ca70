package vn.motcua.catalogue.entry;

import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.content.Level;

/**
 * Which rows of a catalogue are wanted.
 *
 * @param text words of code, name, field or agency in any order, marks and case ignored; "" for all
 * @param field exactly this subject area; null for all
 * @param level carried out there, among others; null for all
 */
public record EntryFilter(
        String text, @Nullable String field, @Nullable Level level) {

    public static final EntryFilter ALL = new EntryFilter("", null, null);

    public static EntryFilter of(String text) {
        return new EntryFilter(text, null, null);
    }
}
