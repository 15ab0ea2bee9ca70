package vn.motcua.staffing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.training.AgainRow.Reason;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class TrainingServiceTests {

    private static final String MANAGER = "quang-nam-post";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    @Autowired
    TrainingService trainings;

    @Autowired
    TrainingOf trainingOf;

    @Autowired
    StaffingService staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        as.person(MANAGER, () -> {
            String acts = "(select id from audit_entry where subject_type = 'training')";
            jdbc.sql("delete from audit_change where entry_id in " + acts).update();
            jdbc.sql("delete from audit_link where entry_id in " + acts).update();
            jdbc.sql("delete from audit_entry where subject_type = 'training'").update();
            jdbc.sql("delete from training_seat").update();
            jdbc.sql("delete from training_course").update();
            jdbc.sql("update employee set trained = trained_before").update();
        });
    }

    @Test
    void whoPassesIsTrainedInTheFieldsOfTheCourseAndWhoFailsIsNot() {
        as.person(MANAGER, () -> {
            UUID course = open(5, 12);
            UUID employee = untrained().getFirst();
            trainings.enrol(course, Set.of(employee));
            assertThat(staffing.employee(employee, TODAY).trained()).isFalse();
            trainings.result(course, employee, 0, Result.PASSED, "CN-TEST-1");
            assertThat(staffing.employee(employee, TODAY).trained()).isTrue();
            assertThat(trainingOf.on(List.of(employee), TODAY).get(employee))
                    .isEqualTo(new TrainingOf.Trained(false, Set.of("Đất đai", "Hộ tịch")));
            assertThat(trainingOf.on(List.of(employee), TODAY.plusYears(1)).get(employee))
                    .isEqualTo(TrainingOf.Trained.NOT);
            assertThat(trainings.again(TODAY.plusYears(1)))
                    .anyMatch(row -> row.employeeId().equals(employee) && row.reason() == Reason.EXPIRED);
            refused("shared.stale", () -> trainings.result(course, employee, 0, Result.FAILED, ""));
            trainings.result(course, employee, 1, Result.FAILED, "");
            assertThat(staffing.employee(employee, TODAY).trained()).isFalse();
            assertThat(trainings.history(course, 0, 9))
                    .extracting(HistoryEntry::action)
                    .containsExactly("training.result", "training.result", "training.enrolled", "training.opened");
        });
    }

    @Test
    void whoWasTrainedBeforeThePortalIsTrainedInEveryField() {
        as.person(MANAGER, () -> {
            UUID employee = staffing.employeeId("BD-QN-001");
            assertThat(trainingOf.on(List.of(employee), TODAY).get(employee).in("Bất kỳ"))
                    .isTrue();
        });
    }

    @Test
    void twoWhoEnrolAtOnceNeverTakeMoreSeatsThanThereAre() throws Exception {
        UUID course = as.person(MANAGER, () -> open(1, null));
        List<UUID> people = as.person(MANAGER, this::untrained);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = two.invokeAll(
                    List.of(enrolling(course, people.get(0), start), enrolling(course, people.get(1), start)));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        as.person(MANAGER, () -> assertThat(trainings.get(course).seats()).isEqualTo(1));
    }

    private Callable<Boolean> enrolling(UUID course, UUID employee, CyclicBarrier start) {
        return () -> as.person(MANAGER, () -> {
            start.await();
            try {
                trainings.enrol(course, Set.of(employee));
                return true;
            } catch (PortalException full) {
                assertThat(full.messageKey()).isEqualTo("training.full");
                return false;
            }
        });
    }

    @Test
    void aCourseWithCertificatesIsCancelledAndNotRemoved() {
        as.person(MANAGER, () -> {
            UUID course = open(5, null);
            UUID employee = untrained().getFirst();
            trainings.enrol(course, Set.of(employee));
            trainings.result(course, employee, 0, Result.PASSED, "CN-TEST-1");
            refused("training.remove.certificates", () -> trainings.remove(course, 0));
            refused("training.leave.result", () -> trainings.leave(course, employee));
            trainings.cancel(course, 0, "Nhập trùng");
            assertThat(trainings.get(course).state()).isEqualTo(CourseState.CANCELLED);
            assertThat(staffing.employee(employee, TODAY).trained()).isTrue();
        });
    }

    @Test
    void aManagerEnrolsOnlyPeopleInTheirCharge() {
        List<UUID> own = as.person(MANAGER, this::everybody);
        UUID elsewhere = as.person("quang-nam-leader", this::everybody).stream()
                .filter(id -> !own.contains(id))
                .findFirst()
                .orElseThrow();
        as.person(MANAGER, () -> {
            UUID course = open(5, null);
            refused("shared.not-found", () -> trainings.enrol(course, Set.of(elsewhere)));
            assertThat(trainings.get(course).seats()).isZero();
        });
    }

    private UUID open(int capacity, Integer months) {
        return trainings.open(new CourseDraft(
                "Nghiệp vụ đất đai",
                List.of("Đất đai", "Hộ tịch"),
                16,
                "Sở TN&MT",
                "Tam Kỳ",
                TODAY,
                TODAY,
                capacity,
                months));
    }

    private List<UUID> everybody() {
        return staffing.employees(EmployeeFilter.all(), TODAY, 0, 200).stream()
                .map(EmployeeRow::id)
                .toList();
    }

    private List<UUID> untrained() {
        return staffing.employees(new EmployeeFilter("", null, false, false), TODAY, 0, 50).stream()
                .map(EmployeeRow::id)
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
