package vn.motcua.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Which procedures are wanted.
 *
 * @param text words to be found in code, name or field, marks and case ignored; "" for all
 * @param field exactly this one; null for all
 * @param level carried out there, among others; null for all
 */
public record ProcedureFilter(
        String text, @Nullable String field, @Nullable Level level) {

    public static final ProcedureFilter ALL = new ProcedureFilter("", null, null);
}
