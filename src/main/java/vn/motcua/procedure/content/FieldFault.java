package vn.motcua.procedure.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/** A field of a procedure that cannot be as a person typed it. */
public final class FieldFault extends PortalException {

    private final @Nullable ProcedureField field;

    public FieldFault(ProcedureField field, String messageKey, Object... arguments) {
        super(Kind.INVALID, messageKey, arguments);
        this.field = field;
    }

    private FieldFault(String messageKey, Object... arguments) {
        super(Kind.INVALID, messageKey, arguments);
        this.field = null;
    }

    public static FieldFault atCode(String messageKey, Object... arguments) {
        return new FieldFault(messageKey, arguments);
    }

    /** Which one; empty when it is the code. */
    public Optional<ProcedureField> field() {
        return Optional.ofNullable(field);
    }
}
