package vn.motcua.staffing.need.rule;

/** Where a one-stop point is: by that, the productivity floor differs. */
public enum Area {
    URBAN,
    RURAL,
    /** Mountain, border and island. */
    MOUNTAIN
}
