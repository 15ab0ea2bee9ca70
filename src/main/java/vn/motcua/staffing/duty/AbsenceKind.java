package vn.motcua.staffing.duty;

/** Why somebody is not at their counter. */
public enum AbsenceKind {
    LEAVE,
    SICK,
    TRAINING,
    OTHER
}
