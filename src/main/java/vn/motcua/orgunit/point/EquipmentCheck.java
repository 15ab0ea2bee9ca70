package vn.motcua.orgunit.point;

import java.time.LocalDate;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What somebody found when they looked.
 *
 * @param needed pieces that this point needs; 0 only with a note that says why, and never of what no point can do without
 * @param present pieces that are there and work
 * @param note "" for none
 * @param checkedBy by name
 */
public record EquipmentCheck(
        EquipmentItem item, int needed, int present, String note, LocalDate checkedOn, String checkedBy) {

    static final int MOST = 9999;
    static final int NOTE = 500;

    /** How many pieces are missing. */
    public int lacking() {
        return Math.max(0, needed - present);
    }

    /**
     * The same, tidied.
     *
     * @throws PortalException {@code point.equipment.count}, {@code point.equipment.needed}, {@code
     *     point.equipment.note-needed}, {@code point.equipment.note-long}
     */
    EquipmentCheck checked() {
        String tidy = Texts.tidy(note);
        if (needed < 0 || present < 0 || needed > MOST || present > MOST) {
            throw PortalException.invalid("point.equipment.count", MOST);
        }
        if (needed == 0 && item.always()) {
            throw PortalException.invalid("point.equipment.needed");
        }
        if (needed == 0 && tidy.isEmpty()) {
            throw PortalException.invalid("point.equipment.note-needed");
        }
        if (tidy.length() > NOTE) {
            throw PortalException.invalid("point.equipment.note-long", NOTE);
        }
        return new EquipmentCheck(item, needed, present, tidy, checkedOn, checkedBy);
    }
}
