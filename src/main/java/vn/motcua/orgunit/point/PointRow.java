package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.place.PlacePaper;

/**
 * A one-stop point as of a day.
 *
 * @param unitId whose point it is; null, as is {@code unitName}, for the province's own centre
 * @param since first day on which all this is true; before it, something was otherwise
 * @param validTo first day on which it is no more; null while no end is known
 * @param checked how many things of the checklist were looked at
 * @param lacking of how many of them pieces are missing
 * @param begunBy document behind its beginning; null, as is {@code endedBy}, where none is known
 * @param version to tell whether somebody changed it meanwhile
 */
public record PointRow(
        UUID id,
        String code,
        String name,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable UUID postOfficeId,
        @Nullable String postOfficeName,
        PremisesKind premises,
        String address,
        String phone,
        OpeningHours hours,
        String deliveryZone,
        LocalDate validFrom,
        LocalDate since,
        @Nullable LocalDate validTo,
        @Nullable PlacePaper begunBy,
        @Nullable PlacePaper endedBy,
        int checked,
        int lacking,
        int version) {

    public Completeness completeness() {
        if (checked == 0) {
            return Completeness.UNCHECKED;
        }
        return lacking == 0 && checked == EquipmentItem.values().length
                ? Completeness.COMPLETE
                : Completeness.INCOMPLETE;
    }

    public PointDraft draft() {
        return new PointDraft(name, postOfficeId, premises, address, phone, hours, deliveryZone);
    }
}
