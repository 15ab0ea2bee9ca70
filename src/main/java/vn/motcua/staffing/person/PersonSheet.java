package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.Qualification;

/**
 * An employee as somebody may see them.
 *
 * @param birthYear null when not known
 * @param trained whether they may stand at a counter: by a course, or since before the portal
 * @param trainedBefore recorded as trained before the portal knew of courses
 * @param validTo first day on which they no longer work here; the same as {@code validFrom} of one recorded by mistake
 * @param postOfficeId where they work today
 * @param job as what; "" where nobody said
 * @param personal masked unless {@code clear}
 * @param clear whether personal data is shown as it is
 * @param photo digest of the photo; null for none
 */
public record PersonSheet(
        UUID id,
        String code,
        String name,
        @Nullable Integer birthYear,
        Qualification qualification,
        String major,
        boolean trained,
        boolean trainedBefore,
        List<String> languages,
        String badgeNumber,
        @Nullable LocalDate badgeOn,
        @Nullable LocalDate uniformOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID postOfficeId,
        String postOfficeName,
        String job,
        PersonalData personal,
        boolean clear,
        @Nullable String photo,
        int version) {

    PersonSheet masked() {
        return new PersonSheet(
                id,
                code,
                name,
                birthYear,
                qualification,
                major,
                trained,
                trainedBefore,
                languages,
                badgeNumber,
                badgeOn,
                uniformOn,
                validFrom,
                validTo,
                postOfficeId,
                postOfficeName,
                job,
                personal.masked(),
                false,
                photo,
                version);
    }

    /** As a form shows it to somebody who changes it. */
    public PersonDraft draft() {
        return new PersonDraft(
                code,
                name,
                birthYear,
                qualification,
                major,
                trainedBefore,
                languages,
                badgeNumber,
                badgeOn,
                uniformOn,
                personal);
    }

    /** Whether this was recorded by mistake and taken back. */
    public boolean withdrawn() {
        return validFrom.equals(validTo);
    }
}
