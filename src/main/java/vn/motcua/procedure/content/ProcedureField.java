package vn.motcua.procedure.content;

/** What the portal knows of a procedure beside its code, in the order in which people read it. */
public enum ProcedureField {
    NAME(2_000),
    FIELD(300),
    ISSUING_AGENCY(300),
    /** Several, joined by "; ". */
    EXECUTING_AGENCIES(2_000),
    /** Names of {@link Level}s, joined by semicolons. */
    LEVELS(60),
    APPLICANTS(500),
    /** Name of an {@link OnlineService}; "" when unknown. */
    ONLINE_SERVICE(20),
    /** As written; see {@link TimeLimit}. */
    TIME_LIMIT(300),
    FEE(1_000),
    /** Names of {@link Channel}s, joined by semicolons. */
    CHANNELS(60),
    /** Name of a {@link Presence}. */
    PRESENCE(20),
    LEGAL_BASIS(3_000),
    /** Name of a {@link ProcedureStatus}. */
    STATUS(20),
    /** Key of the code of the procedure that takes its place; "" for none. */
    REPLACED_BY(20),
    SUPPORT_PLACE(300),
    RECEPTION_PLACE(300),
    DECIDING_AGENCY(300);

    private final int maxLength;

    ProcedureField(int maxLength) {
        this.maxLength = maxLength;
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }

    /** The column of the tables that hold it. */
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What stands there when nobody said anything. */
    public String unknown() {
        return switch (this) {
            case PRESENCE -> Presence.UNKNOWN.name();
            case STATUS -> ProcedureStatus.NEW.name();
            default -> "";
        };
    }
}
