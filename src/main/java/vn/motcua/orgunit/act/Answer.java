package vn.motcua.orgunit.act;

import org.springframework.modulith.NamedInterface;

/** What becomes of something that is open at a unit when the unit ends. */
@NamedInterface("act")
public enum Answer {
    /** Ends with the unit. */
    END,
    /** Goes on at a successor. */
    MOVE,
    /** Goes on by itself: below the province, or in no unit at all. */
    RELEASE
}
