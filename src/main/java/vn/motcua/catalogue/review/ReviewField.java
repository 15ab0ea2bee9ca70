package vn.motcua.catalogue.review;

import java.util.Locale;
import vn.motcua.procedure.content.ProcedureField;

/** What of a procedure is compared when it changes. A new column of {@code procedure_version} needs a line here. */
public enum ReviewField {
    NAME(true),
    FIELD(true),
    LEVELS(true),
    EXECUTING_AGENCIES(true),
    APPLICANTS(true),
    ONLINE_SERVICE(true),
    TIME_LIMIT(true),
    FEE(true),
    CHANNELS(true),
    PRESENCE(true),
    STATUS(false),
    REPLACED_BY(false),
    SUPPORT_PLACE(true),
    RECEPTION_PLACE(true),
    DECIDING_AGENCY(true),
    /** Laws are cited anew with every circular: told beside other changes, and no reason to look for itself. */
    LEGAL_BASIS(false),
    /** Ministries are renamed every few years: the same. */
    ISSUING_AGENCY(false);

    private final boolean matters;

    ReviewField(boolean matters) {
        this.matters = matters;
    }

    /** Named as the procedure's own fields are. */
    public ProcedureField field() {
        return ProcedureField.valueOf(name());
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a change of it alone is a reason to look at the catalogue. */
    boolean matters() {
        return matters;
    }
}
