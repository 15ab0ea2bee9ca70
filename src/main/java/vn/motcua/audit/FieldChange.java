package vn.motcua.audit;

import org.jspecify.annotations.Nullable;

/**
 * A field and what became of it.
 *
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
