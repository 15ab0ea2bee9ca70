package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * A counter with those who stand there on a day.
 *
 * @param fields subject areas it serves
 * @param pointCode code of its one-stop point
 * @param unitName unit of the one-stop point; null at the provincial centre
 * @param postOfficeId the post office that staffs the one-stop point; null when the post does not
 * @param mainId the main person; null where there is a gap
 * @param mainUntil first day on which the main person is no longer there; null while no end is known
 * @param reserves names of the reserve persons, in Vietnamese order
 * @param validFrom first day on which it is open
 * @param validTo first day on which it is no more; null while no end is known
 */
public record CounterRow(
        UUID id,
        String code,
        String name,
        List<String> fields,
        String pointCode,
        String pointName,
        @Nullable String unitName,
        @Nullable UUID postOfficeId,
        @Nullable String postOfficeName,
        @Nullable UUID mainId,
        @Nullable String mainName,
        @Nullable LocalDate mainUntil,
        List<String> reserves,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether nobody is there as the main person. */
    public boolean gap() {
        return mainId == null;
    }

    /** Whether people can come to it on a day. */
    public boolean openOn(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
    }
}
