package vn.motcua.procedure.intake;

/** Where an import stands. */
public enum ImportState {
    READING,
    /** Was being read when the portal stopped; what it has read cannot be relied on. */
    INTERRUPTED,
    READY,
    WRITTEN,
    DISCARDED,
    FAILED
}
