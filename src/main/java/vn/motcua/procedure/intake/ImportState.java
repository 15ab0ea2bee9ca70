package vn.motcua.procedure.intake;

/** Where an import stands. */
public enum ImportState {
    /** Its file is kept, and nobody has said yet what some of its columns hold. */
    MAPPING,
    READING,
    /** Was being read when the portal stopped; its file is kept and can be read anew. */
    INTERRUPTED,
    READY,
    TAKING_OVER,
    WRITTEN,
    DISCARDED,
    FAILED;

    /** Whether something works on it just now, so that looking again is worth while. */
    public boolean moving() {
        return this == READING || this == TAKING_OVER;
    }
}
