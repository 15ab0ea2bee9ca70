package vn.motcua.transfer.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as lists show them.
 *
 * @param unitName as of the day of the hand-over
 * @param number counted within the unit, from 1
 * @param unitSigned whether a signature of the unit holds
 * @param postSigned whether a signature of the post holds
 * @param lapsed whether a change has voided a signature in the place of which there is none yet
 * @param signedOn the day on which both had signed; null until then
 */
public record HandoverRow(
        UUID id,
        UUID unitId,
        String unitCode,
        String unitName,
        UUID postOfficeId,
        String postOfficeName,
        int number,
        HandoverState state,
        LocalDate heldOn,
        boolean unitSigned,
        boolean postSigned,
        boolean lapsed,
        @Nullable LocalDate signedOn) {

    /** As people cite it: "01/BB-515". */
    public String cited() {
        return "%02d/BB-%s".formatted(number, unitCode);
    }
}
