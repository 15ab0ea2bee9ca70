package vn.motcua.staffing.duty;

/** Half a day at a counter: the smallest time that somebody is planned for. */
public enum Session {
    MORNING,
    AFTERNOON
}
