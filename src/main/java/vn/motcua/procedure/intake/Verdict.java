package vn.motcua.procedure.intake;

/** What becomes of a row of a list. */
public enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Has a name and no code: a person says which procedure is meant. */
    UNMATCHED,
    FAULTY;

    /** Whether such a row keeps the whole list from being taken over, unless it is left out. */
    public boolean blocks() {
        return this == UNMATCHED || this == FAULTY;
    }

    /** Whether such a row begins a version. */
    public boolean writes() {
        return this == NEW || this == CHANGED;
    }
}
