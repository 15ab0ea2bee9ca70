package vn.motcua.procedure.content;

import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/** What a procedure that is typed in must have. */
public final class ContentRule {

    private static final int LONGEST_REASON = 1_000;

    private ContentRule() {}

    /** @throws FieldFault at the first field that cannot be so */
    public static void check(String code, ProcedureContent content) {
        require(content, ProcedureField.NAME);
        require(content, ProcedureField.FIELD);
        for (ProcedureField field : ProcedureField.values()) {
            int length = content.text(field).length();
            if (length > field.maxLength()) {
                throw new FieldFault(field, "procedures.too-long-typed", field.maxLength(), length);
            }
        }
        checkReplacement(code, content);
    }

    private static void checkReplacement(String code, ProcedureContent content) {
        String other = content.text(ProcedureField.REPLACED_BY);
        if (content.status() == ProcedureStatus.REPLACED && other.isEmpty()) {
            throw new FieldFault(ProcedureField.REPLACED_BY, "procedures.replaced-by-needed");
        }
        if (other.equals(code)) {
            throw new FieldFault(ProcedureField.REPLACED_BY, "procedures.replaced-by-itself");
        }
        if (!other.isEmpty() && ProcedureCode.parse(other) instanceof ProcedureCode.Refused refused) {
            throw new FieldFault(ProcedureField.REPLACED_BY, refused.reason(), "", other);
        }
    }

    private static void require(ProcedureContent content, ProcedureField field) {
        if (content.text(field).isEmpty()) {
            throw new FieldFault(field, "procedures.required");
        }
    }

    /** @throws PortalException ({@code procedures.reason-empty}) */
    public static void checkReason(String reason) {
        if (Texts.tidy(reason).isEmpty() || reason.length() > LONGEST_REASON) {
            throw PortalException.invalid("procedures.reason-empty");
        }
    }
}
