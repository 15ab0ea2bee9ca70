package vn.motcua.procedure.content;

/** How a procedure stands since the last act that published it. */
public enum ProcedureStatus {
    NEW,
    AMENDED,
    /** Another one takes its place. */
    REPLACED,
    ABOLISHED;

    /** Whether citizens can still ask for it. */
    public boolean inUse() {
        return this == NEW || this == AMENDED;
    }
}
