package vn.motcua.staffing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.Qualification;

class PersonDraftTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    @Test
    void numbersAreKeptWithoutBlanksAndDots() {
        PersonalData data =
                new PersonalData(null, "052 096 001 234", "+84 912.345.678", " thu@vnpost.vn ", "").checked();
        assertThat(data.identityNumber()).isEqualTo("052096001234");
        assertThat(data.phone()).isEqualTo("0912345678");
        assertThat(data.email()).isEqualTo("thu@vnpost.vn");
    }

    @Test
    void whatIsNoNumberIsTold() {
        refused("person.identity.format", () -> new PersonalData(null, "12345", "", "", "").checked());
        refused("person.phone.format", () -> new PersonalData(null, "", "12345", "", "").checked());
        refused("person.email.format", () -> new PersonalData(null, "", "", "thu@vnpost", "").checked());
    }

    @Test
    void maskedDataThatComesBackIsNotKept() {
        PersonalData masked = new PersonalData(null, "052096001234", "0912345678", "thu@vnpost.vn", "Tam Kỳ").masked();
        assertThat(masked).isEqualTo(new PersonalData(null, "***234", "0912***678", "t***@vnpost.vn", "***"));
        refused("person.identity.format", masked::checked);
        refused("person.phone.format", () -> new PersonalData(null, "", masked.phone(), "", "").checked());
    }

    @Test
    void theYearOfTheBirthDateIsTheYearOfBirth() {
        assertThat(draft(null, LocalDate.of(1996, 2, 29)).checked(TODAY).birthYear())
                .isEqualTo(1996);
        refused(
                "person.birth.two-years",
                () -> draft(1995, LocalDate.of(1996, 2, 29)).checked(TODAY));
        refused("person.birth.range", () -> draft(2010, null).checked(TODAY));
        refused("person.birth.range", () -> draft(1906, null).checked(TODAY));
    }

    @Test
    void languagesAreKeptOnceEach() {
        PersonDraft draft = new PersonDraft(
                "BD-1",
                "Rơ Châm H'Lan",
                null,
                Qualification.COLLEGE,
                "",
                false,
                List.of("Jrai", " Jrai ", "", "Bahnar"),
                "",
                null,
                null,
                PersonalData.NONE);
        assertThat(draft.checked(TODAY).languages()).containsExactly("Jrai", "Bahnar");
    }

    @Test
    void aBadgeHasANumber() {
        PersonDraft draft = new PersonDraft(
                "BD-1", "Lan", null, Qualification.COLLEGE, "", false, List.of(), "", TODAY, null, PersonalData.NONE);
        refused("person.badge-number", () -> draft.checked(TODAY));
    }

    @Test
    void aCodeHasNoBlanksAndANameIsNotEmpty() {
        refused("person.code.format", () -> named("BD 1", "Lan").checked(TODAY));
        refused("person.name.missing", () -> named("BD-1", "  ").checked(TODAY));
        refused("person.too-long", () -> named("BD-1", "L".repeat(201)).checked(TODAY));
    }

    private static PersonDraft named(String code, String name) {
        return new PersonDraft(
                code, name, null, Qualification.COLLEGE, "", false, List.of(), "", null, null, PersonalData.NONE);
    }

    private static PersonDraft draft(Integer year, LocalDate born) {
        return new PersonDraft(
                "BD-1",
                "Lan",
                year,
                Qualification.COLLEGE,
                "",
                false,
                List.of(),
                "",
                null,
                null,
                new PersonalData(born, "", "", "", ""));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
