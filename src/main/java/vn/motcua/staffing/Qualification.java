package vn.motcua.staffing;

/** Highest degree of an employee of the post. */
public enum Qualification {
    /** Đại học. */
    UNIVERSITY,
    /** Cao đẳng. */
    COLLEGE,
    /** Trung cấp. */
    INTERMEDIATE
}
