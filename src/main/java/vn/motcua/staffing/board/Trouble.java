package vn.motcua.staffing.board;

import java.util.List;
import java.util.UUID;
import vn.motcua.staffing.duty.Shift;

/**
 * Something that is wrong in some mornings and afternoons.
 *
 * @param counterId where; the first counter of a point where the trouble is the point's
 * @param place counter and point, or the point alone
 * @param who the people whom it concerns, as names; empty where nobody is there
 * @param shifts when, in order
 */
public record Trouble(Trouble.Kind kind, UUID counterId, String place, List<String> who, List<Shift> shifts) {

    /** From the worst on. */
    public enum Kind {
        /** Nobody, or too few, at an open counter. */
        GAP,
        /** An open counter of a point where nobody is assigned as a reserve (NĐ 61/2018, art. 12.8). */
        NO_RESERVE,
        /** Somebody away, and another in their place: all is well, and yet to be known. */
        COVERED
    }

    public Trouble {
        who = List.copyOf(who);
        shifts = List.copyOf(shifts);
    }
}
