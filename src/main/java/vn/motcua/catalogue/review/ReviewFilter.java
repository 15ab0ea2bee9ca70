package vn.motcua.catalogue.review;

import org.jspecify.annotations.Nullable;

/**
 * Which changes are wanted.
 *
 * @param text words to be found in code, name or field, marks and case ignored; "" for all
 * @param field subject area before or after the change; null for all
 * @param kind null for all
 * @param state null for all
 */
public record ReviewFilter(
        String text,
        @Nullable String field,
        @Nullable ReviewKind kind,
        @Nullable ReviewState state) {

    /** All that waits. */
    public static final ReviewFilter OPEN = new ReviewFilter("", null, null, ReviewState.OPEN);
}
