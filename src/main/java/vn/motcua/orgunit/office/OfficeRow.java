package vn.motcua.orgunit.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.place.PlacePaper;

/**
 * A post office as of a day.
 *
 * @param unitId district or commune in which it stands; null, as is {@code unitName}, where nobody said
 * @param since first day on which all this is true; before it, something was otherwise
 * @param validTo first day on which it is no more; null while no end is known
 * @param points how many one-stop points it staffs
 * @param begunBy document behind its beginning; null, as is {@code endedBy}, where none is known
 * @param version to tell whether somebody changed it meanwhile
 */
public record OfficeRow(
        UUID id,
        String code,
        String name,
        PostOfficeKind kind,
        @Nullable UUID unitId,
        @Nullable String unitName,
        String address,
        boolean publicService,
        LocalDate validFrom,
        LocalDate since,
        @Nullable LocalDate validTo,
        @Nullable PlacePaper begunBy,
        @Nullable PlacePaper endedBy,
        int points,
        int version) {

    public OfficeDraft draft() {
        return new OfficeDraft(name, kind, address, publicService);
    }
}
