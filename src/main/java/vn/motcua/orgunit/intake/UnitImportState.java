package vn.motcua.orgunit.intake;

/** Where a list is on its way in. */
public enum UnitImportState {
    /** Until somebody takes it over or leaves it. */
    WAITING,
    WRITTEN,
    DISCARDED
}
