package vn.motcua.procedure.content;

/** Whether the citizen must come (QĐ 45/2016, art. 1(2)). */
public enum Presence {
    /** In person; nobody may be authorised, so that the post cannot take it. */
    REQUIRED,
    /** In person, or somebody who was authorised. */
    AUTHORISABLE,
    NOT_REQUIRED,
    UNKNOWN
}
