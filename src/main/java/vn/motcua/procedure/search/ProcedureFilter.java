package vn.motcua.procedure.search;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.ProcedureStatus;

/**
 * Which procedures are wanted.
 *
 * @param text words to be found in code, name, field or agencies, marks and case ignored; "" for all
 * @param field exactly this one; null for all
 * @param level carried out there, among others; null for all
 * @param agency words to be found in the agencies; "" for all
 * @param online done online so far; null for all
 * @param status stands so; null for all
 */
@NamedInterface("search")
public record ProcedureFilter(
        String text,
        @Nullable String field,
        @Nullable Level level,
        String agency,
        @Nullable OnlineService online,
        @Nullable ProcedureStatus status) {

    public static final ProcedureFilter ALL = new ProcedureFilter("", null, null);

    public ProcedureFilter(String text, @Nullable String field, @Nullable Level level) {
        this(text, field, level, "", null, null);
    }
}
