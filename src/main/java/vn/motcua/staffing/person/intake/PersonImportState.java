package vn.motcua.staffing.person.intake;

/** How far a list of employees has come. */
public enum PersonImportState {
    WAITING,
    WRITTEN,
    /** Left by who handed it in. */
    DISCARDED
}
