package vn.motcua.staffing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.StaffingService;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class PersonServiceTests {

    private static final String MANAGER = "quang-nam-post";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 2);
    private static final PersonalData PERSONAL =
            new PersonalData(LocalDate.of(1996, 2, 29), "052096001234", "0900000091", "thu@motcua.example", "Tam Kỳ");

    @Autowired
    PersonService people;

    @Autowired
    StaffingService staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        as.person(MANAGER, () -> {
            String made = "(select id from employee where code like 'TEST-%')";
            String acts = "(select id from audit_entry where subject_id in " + made + ")";
            jdbc.sql("delete from audit_change where entry_id in " + acts).update();
            jdbc.sql("delete from audit_link where entry_id in " + acts).update();
            jdbc.sql("delete from audit_entry where subject_id in " + made).update();
            jdbc.sql("delete from assignment where employee_id in " + made).update();
            for (String table : List.of("employee_private", "employee_place", "employee_photo")) {
                jdbc.sql("delete from " + table + " where employee_id in " + made)
                        .update();
            }
            jdbc.sql("delete from employee where code like 'TEST-%'").update();
        });
    }

    @Test
    void whoIsHiredStandsInTheListAsOfTheFirstDay() {
        as.person(MANAGER, () -> {
            UUID id = hire("TEST-1");
            EmployeeRow row = staffing.employee(id, MAY);
            assertThat(row.name()).isEqualTo("Alăng Thị Thử");
            assertThat(row.job()).isEqualTo("Giao dịch viên thử");
            assertThat(row.languages()).isEqualTo("Cơ Tu");
            assertThat(listed("Giao dịch viên thử", false, MAY)).containsExactly("TEST-1");
            assertThat(listed("Giao dịch viên thử", false, MAY.minusDays(1))).isEmpty();
            assertThat(people.jobs()).contains("Giao dịch viên thử");
            assertThat(acts(id)).containsExactly("employee.hired");
        });
    }

    @Test
    void theListIsNarrowedByLanguageDegreeAndAccount() {
        as.person(MANAGER, () -> {
            hire("TEST-1");
            EmployeeFilter filter =
                    new EmployeeFilter("", null, null, false, "", Qualification.COLLEGE, "Cơ Tu", true, false);
            assertThat(staffing.employees(filter, TODAY, 0, 50))
                    .extracting(EmployeeRow::code)
                    .containsExactly("TEST-1");
            assertThat(staffing.countEmployees(filter, TODAY)).isEqualTo(1);
            filter = new EmployeeFilter("", null, null, false, "", Qualification.UNIVERSITY, "Cơ Tu", true, false);
            assertThat(staffing.countEmployees(filter, TODAY)).isZero();
        });
    }

    @Test
    void personalDataIsForThoseInChargeAndMaskedForTheLeadership() {
        UUID id = as.person(MANAGER, () -> hire("TEST-1"));
        for (String keeper : List.of(MANAGER, "quang-nam-admin")) {
            as.person(keeper, () -> {
                assertThat(people.get(id).personal()).isEqualTo(PERSONAL);
                assertThat(people.get(id).clear()).isTrue();
            });
        }
        for (String reader : List.of("quang-nam-leader", "quang-nam-approver")) {
            as.person(reader, () -> {
                PersonSheet sheet = people.get(id);
                assertThat(sheet.personal())
                        .isEqualTo(new PersonalData(null, "***234", "0900***091", "t***@motcua.example", "***"));
                assertThat(sheet.clear()).isFalse();
                assertThat(sheet.toString()).doesNotContain("052096001234", "0900000091", "thu@", "1996-02-29");
                assertThat(people.mayKeep(id)).isFalse();
            });
        }
    }

    @Test
    void theTrailTellsOfPersonalDataOnlyMasked() {
        as.person(MANAGER, () -> {
            UUID id = hire("TEST-1");
            PersonDraft before = people.get(id).draft();
            people.change(
                    id,
                    0,
                    draft(
                            "TEST-1",
                            new PersonalData(
                                    PERSONAL.birthDate(),
                                    "052096009234",
                                    "0900000092",
                                    before.personal().email(),
                                    "")));
            String trail = people.history(id, 0, 10).toString();
            assertThat(trail)
                    .contains("0900***091", "0900***092", "***234", "***234 (≠)")
                    .doesNotContain("0900000091", "0900000092", "052096001234", "052096009234");
            assertThat(acts(id)).containsExactly("employee.changed", "employee.hired");
        });
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsTold() {
        as.person(MANAGER, () -> {
            UUID id = hire("TEST-1");
            people.change(id, 0, draft("TEST-2", PERSONAL));
            refused("shared.stale", () -> people.change(id, 0, draft("TEST-3", PERSONAL)));
            refused("shared.stale", () -> people.end(id, 0, TODAY, "Nghỉ", Set.of()));
            assertThat(people.get(id).code()).isEqualTo("TEST-2");
            refused("person.nothing", () -> people.change(id, 1, draft("TEST-2", PERSONAL)));
        });
    }

    @Test
    void aCodeAndAnIdentityNumberAreOneEmployees() {
        as.person(MANAGER, () -> {
            hire("TEST-1");
            refused("person.code-taken", () -> hire("TEST-1"));
            refused("person.identity.taken", () -> hire("TEST-2"));
            assertThat(jdbc.sql("select count(*) from employee where code = 'TEST-2'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void aMoveIsSeenFromItsDayOnAndEndsTheAssignmentsItBreaks() {
        as.person(MANAGER, () -> {
            UUID id = hire("TEST-1");
            UUID counter = staffing.counterId("QN-TT-09", TODAY);
            assertThat(people.get(id).postOfficeId())
                    .isEqualTo(staffing.counter(counter, TODAY).postOfficeId());
            staffing.assign(counter, id, AssignmentKind.RESERVE, MAY, null);
            PersonOffice there = people.offices().stream()
                    .filter(office -> !office.id().equals(people.get(id).postOfficeId()))
                    .findFirst()
                    .orElseThrow();
            LocalDate june = LocalDate.of(2023, 6, 1);
            assertThatThrownBy(() -> people.move(id, 0, there.id(), "Kiểm soát viên", june, Set.of()))
                    .isInstanceOfSatisfying(PortalException.class, refused -> {
                        assertThat(refused.messageKey()).isEqualTo("person.duties-left");
                        assertThat(String.valueOf(refused.arguments()[0])).contains("Quầy 09");
                    });
            Set<UUID> ending =
                    people.openDuties(id, june).stream().map(OpenDuty::id).collect(Collectors.toSet());
            people.move(id, 0, there.id(), "Kiểm soát viên", june, ending);
            assertThat(people.places(id)).hasSize(2);
            assertThat(staffing.employee(id, june.minusDays(1)).job()).isEqualTo("Giao dịch viên thử");
            EmployeeRow moved = staffing.employee(id, june);
            assertThat(moved.postOfficeName()).isEqualTo(there.name());
            assertThat(moved.counterId()).isNull();
            assertThat(staffing.assignmentsOf(id).getFirst().to()).isEqualTo(june);
            assertThat(acts(id)).containsExactly("employee.moved", "employee.hired");
        });
    }

    @Test
    void anEndIsTakenBackWhereItWasRecordedByMistake() {
        as.person(MANAGER, () -> {
            UUID id = hire("TEST-1");
            people.end(id, 0, TODAY, "Nghỉ theo nguyện vọng", Set.of());
            assertThat(listed("Giao dịch viên thử", false, TODAY)).isEmpty();
            assertThat(listed("Giao dịch viên thử", true, TODAY)).containsExactly("TEST-1");
            people.reopen(id, 1, "Nhầm người");
            assertThat(listed("Giao dịch viên thử", false, TODAY)).containsExactly("TEST-1");
            assertThat(acts(id)).containsExactly("employee.reopened", "employee.ended", "employee.hired");
        });
    }

    @Test
    void whoWasRecordedByMistakeIsInNoList() {
        as.person(MANAGER, () -> {
            UUID id = hire("TEST-1");
            people.withdraw(id, 0, "Nhập nhầm");
            assertThat(listed("Giao dịch viên thử", false, MAY)).isEmpty();
            assertThat(listed("Giao dịch viên thử", true, TODAY)).isEmpty();
            assertThat(people.get(id).withdrawn()).isTrue();
        });
    }

    @Test
    void aPhotoIsKeptSmallAndSeenByThoseWhoSeeThePerson() throws IOException {
        UUID id = as.person(MANAGER, () -> hire("TEST-1"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB), "png", file);
        as.person(MANAGER, () -> people.keepPhoto(id, file.toByteArray()));
        PersonPhoto seen = as.person("quang-nam-leader", () -> people.photo(id)).orElseThrow();
        assertThat(seen.digest())
                .isEqualTo(as.person("quang-nam-leader", () -> people.get(id).photo()));
        assertThat(as.person("gia-lai-post", () -> people.photo(id))).isEmpty();
        as.person(MANAGER, () -> people.removePhoto(id));
        assertThat(as.person(MANAGER, () -> people.photo(id))).isEmpty();
    }

    @Test
    void onlyTheManagerInChargeWrites() {
        UUID id = as.person(MANAGER, () -> hire("TEST-1"));
        as.person(
                "quang-nam-admin",
                () -> assertThatThrownBy(() -> people.withdraw(id, 0, "Nhầm"))
                        .isInstanceOf(AccessDeniedException.class));
        as.person("gia-lai-post", () -> refused("shared.not-found", () -> people.withdraw(id, 0, "Nhầm")));
    }

    private UUID hire(String code) {
        UUID office =
                staffing.counter(staffing.counterId("QN-TT-09", TODAY), TODAY).postOfficeId();
        return people.hire(new PersonHiring(draft(code, PERSONAL), office, "Giao dịch viên thử", MAY));
    }

    private static PersonDraft draft(String code, PersonalData personal) {
        return new PersonDraft(
                code,
                "Alăng Thị Thử",
                null,
                Qualification.COLLEGE,
                "Luật",
                true,
                List.of("Cơ Tu"),
                "B-01",
                MAY,
                null,
                personal);
    }

    private List<String> listed(String job, boolean ended, LocalDate day) {
        EmployeeFilter filter = new EmployeeFilter("", null, null, false, job, null, "", false, ended);
        return staffing.employees(filter, day, 0, 50).stream()
                .map(EmployeeRow::code)
                .toList();
    }

    private List<String> acts(UUID id) {
        return people.history(id, 0, 20).stream().map(HistoryEntry::action).toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
