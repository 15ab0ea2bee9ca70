package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.staffing.AssignmentKind.MAIN;
import static vn.motcua.staffing.AssignmentKind.RESERVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class StaffingServiceTests {

    private static final String MANAGER = "quang-nam-post";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate GIA_LAI_TODAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);

    @Autowired
    StaffingService staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    /** Tests write in Quảng Nam only; what they assigned bears the manager's name, what was there at first nobody's. */
    @AfterEach
    void undo() {
        as.person(MANAGER, () -> {
            jdbc.sql("delete from audit_entry where subject_id in (select id from assignment where assigned_by <> '')")
                    .update();
            jdbc.sql("delete from assignment where assigned_by <> ''").update();
        });
    }

    @Test
    void ninePeopleStandAtTheProvincialCentreOfGiaLai() {
        as.person(
                "gia-lai-leader",
                () -> assertThat(staffing.peopleAt("GL-TT", GIA_LAI_TODAY)).isEqualTo(9));
    }

    @Test
    void giaLaiTrainedMoreThanAHundredAndAlmostNinetyPercentHaveADegree() {
        StaffingSummary summary = as.person("gia-lai-leader", () -> staffing.summary(GIA_LAI_TODAY));
        assertThat(summary).isEqualTo(new StaffingSummary(62, 58, 107, 104, 96, 96));
        assertThat(summary.gaps()).isEqualTo(4);
        assertThat(summary.universityShare()).isBetween(0.89, 0.8999);
    }

    @Test
    void beforeAnythingBeganThereIsNothing() {
        StaffingSummary summary = as.person("gia-lai-leader", () -> staffing.summary(LocalDate.of(2001, 1, 1)));
        assertThat(summary).isEqualTo(new StaffingSummary(0, 0, 0, 0, 0, 0));
        assertThat(summary.universityShare()).isZero();
    }

    @Test
    void aManagerIsOfferedThePostOfficesInTheirChargeAndTheLeadershipAll() {
        List<StaffingOffice> ofManager = as.person(MANAGER, () -> staffing.offices(TODAY));
        List<StaffingOffice> all = as.person("quang-nam-leader", () -> staffing.offices(TODAY));
        assertThat(ofManager).extracting(StaffingOffice::name).contains("Bưu điện thành phố Tam Kỳ");
        assertThat(all).containsAll(ofManager).hasSizeGreaterThan(ofManager.size());
        List<CounterRow> counters = as.person(MANAGER, () -> staffing.counters(CounterFilter.all(), TODAY, 0, 200));
        assertThat(ofManager)
                .extracting(StaffingOffice::id)
                .containsAll(counters.stream().map(CounterRow::postOfficeId).toList());
    }

    @Test
    void beforeAnythingBeganNoPostOfficeHasToDoWithCounters() {
        as.person(
                "quang-nam-leader",
                () -> assertThat(staffing.offices(LocalDate.of(2001, 1, 1))).isEmpty());
    }

    @Test
    void aCounterIsOpenFromItsFirstDay() {
        CounterRow counter = as.person(MANAGER, () -> staffing.counter(staffing.counterId("QN-TT-01", TODAY), TODAY));
        assertThat(counter.validFrom()).isEqualTo(LocalDate.of(2019, 10, 1));
        assertThat(counter.openOn(counter.validFrom())).isTrue();
        assertThat(counter.openOn(counter.validFrom().minusDays(1))).isFalse();
    }

    @Test
    void aCounterShowsWhoStandsThereOnTheDay() {
        as.person("quang-nam-leader", () -> {
            UUID counter = staffing.counterId("QN-TT-01", TODAY);
            CounterRow now = staffing.counter(counter, TODAY);
            assertThat(now.mainName()).isEqualTo("Trương Bích Tuyết");
            assertThat(now.fields()).containsExactly("Hộ tịch", "Quốc tịch", "Nuôi con nuôi");
            assertThat(now.pointName()).startsWith("Trung tâm Phục vụ hành chính công");
            assertThat(now.unitName()).isNull();
            assertThat(now.reserves()).isEmpty();
            assertThat(staffing.counter(counter, LocalDate.of(2019, 11, 1)).reserves())
                    .containsExactly("Võ Ngọc Diễm", "Nguyễn Đình Hùng", "Đoàn Thị Tuyết");
        });
    }

    @Test
    void gapsAreCountersWithoutAMainPerson() {
        as.person("quang-nam-admin", () -> {
            CounterFilter gaps = new CounterFilter("", null, true);
            assertThat(staffing.counters(gaps, TODAY, 0, 50))
                    .extracting(CounterRow::code)
                    .containsExactly(
                            "QN-TT-09", "QN-MC-503-04", "QN-MC-504-02", "QN-MC-509-02", "QN-MC-512-03", "QN-MC-518-03");
            assertThat(staffing.countCounters(gaps, TODAY)).isEqualTo(6);
            assertThat(staffing.countCounters(gaps, LocalDate.of(2022, 12, 31))).isEqualTo(1);
        });
    }

    @Test
    void countersAreFoundByUnitFieldPointAndMainPersonWithoutMarks() {
        as.person("quang-nam-leader", () -> {
            assertThat(found("dien ban"))
                    .containsExactly("QN-MC-507-01", "QN-MC-507-02", "QN-MC-507-03", "QN-MC-507-04");
            assertThat(found("NUOI CON NUOI")).containsExactly("QN-TT-01");
            assertThat(found("bich tuyet tt-01")).containsExactly("QN-TT-01");
            assertThat(found("dat dai tam ky")).containsExactly("QN-MC-502-03");
            assertThat(found("100%")).isEmpty();
        });
    }

    private List<String> found(String query) {
        return staffing.counters(new CounterFilter(query, null, false), TODAY, 0, 50).stream()
                .map(CounterRow::code)
                .toList();
    }

    @Test
    void pagesOfAListMakeUpTheWhole() {
        as.person("quang-nam-leader", () -> {
            List<CounterRow> whole = staffing.counters(CounterFilter.all(), TODAY, 0, 200);
            assertThat(whole).hasSize(47).hasSize((int) staffing.countCounters(CounterFilter.all(), TODAY));
            assertThat(Stream.of(0, 20, 40)
                            .flatMap(offset -> staffing.counters(CounterFilter.all(), TODAY, offset, 20).stream()))
                    .containsExactlyElementsOf(whole);
            List<EmployeeRow> people = staffing.employees(EmployeeFilter.all(), TODAY, 0, 200);
            assertThat(people).hasSize((int) staffing.countEmployees(EmployeeFilter.all(), TODAY));
            assertThat(Stream.of(0, 30)
                            .flatMap(offset -> staffing.employees(EmployeeFilter.all(), TODAY, offset, 30).stream()))
                    .containsExactlyElementsOf(people);
        });
    }

    @Test
    void aManagerSeesOnlyWhatTheirPostOfficesStaff() {
        as.person(MANAGER, () -> {
            List<CounterRow> seen = staffing.counters(CounterFilter.all(), TODAY, 0, 200);
            // Tây Giang, Quế Sơn and Hiệp Đức are in somebody else's charge.
            assertThat(seen).hasSize(40).noneMatch(row -> row.code().matches("QN-MC-(504|509|512)-.*"));
            assertThat(staffing.countCounters(CounterFilter.all(), TODAY)).isEqualTo(40);
            assertThat(staffing.summary(TODAY).counters()).isEqualTo(40);
            assertThat(staffing.countEmployees(EmployeeFilter.all(), TODAY))
                    .isEqualTo(staffing.summary(TODAY).employees())
                    .isLessThan(57);
            assertThat(staffing.peopleAt("QN-MC-509", TODAY)).isZero();
        });
    }

    @Test
    void aManagerNeitherReadsNorStaffsACounterOfAnotherManager() {
        UUID counter = counter("QN-MC-509-02");
        UUID employee = as.person("quang-nam-leader", () -> staffing.employeeId("BD-QN-043"));
        UUID assignment = as.person(
                "quang-nam-leader",
                () -> staffing.assignments(counter("QN-MC-509-01")).getFirst().id());
        as.person(MANAGER, () -> {
            notFound(() -> staffing.counter(counter, TODAY));
            notFound(() -> staffing.counterId("QN-MC-509-02", TODAY));
            notFound(() -> staffing.employeeId("BD-QN-043"));
            notFound(() -> staffing.assignments(counter));
            notFound(() -> staffing.free(counter, Period.since(JULY), "", 10));
            notFound(() -> staffing.assign(counter, employee, MAIN, JULY, null));
            notFound(() -> staffing.assign(counter, free("QN-TT-09"), MAIN, JULY, null));
            notFound(() -> staffing.assign(counter("QN-TT-09"), employee, MAIN, JULY, null));
            notFound(() -> staffing.end(assignment, JULY, 0));
        });
    }

    @Test
    void anotherProvinceFindsNothingByTheIdsOfThisOne() {
        UUID counter = counter("QN-TT-09");
        UUID employee = free("QN-TT-09");
        UUID assignment = as.person(
                MANAGER,
                () -> staffing.assignments(counter("QN-TT-01")).getFirst().id());
        as.person("gia-lai-post", () -> {
            notFound(() -> staffing.counter(counter, GIA_LAI_TODAY));
            notFound(() -> staffing.assignments(counter));
            notFound(() -> staffing.free(counter, Period.since(JULY), "", 10));
            notFound(() -> staffing.assign(counter, employee, MAIN, JULY, null));
            notFound(() -> staffing.end(assignment, JULY, 0));
        });
    }

    @Test
    void onlyManagersWrite() {
        UUID counter = counter("QN-TT-09");
        UUID employee = free("QN-TT-09");
        for (String reader : List.of("quang-nam-leader", "quang-nam-admin", "quang-nam-approver")) {
            as.person(reader, () -> {
                assertThat(staffing.counter(counter, TODAY).gap()).isTrue();
                denied(() -> staffing.assign(counter, employee, MAIN, JULY, null));
                denied(() -> staffing.end(UUID.randomUUID(), JULY, 0));
            });
        }
    }

    @Test
    void unitOfficersOperatorAndNobodyDoNotEvenRead() {
        for (String stranger : List.of("quang-nam-unit", "operator")) {
            as.person(stranger, () -> {
                denied(() -> staffing.counters(CounterFilter.all(), TODAY, 0, 10));
                denied(() -> staffing.employees(EmployeeFilter.all(), TODAY, 0, 10));
                denied(() -> staffing.summary(TODAY));
            });
        }
        as.nobody(() -> assertThatThrownBy(() -> staffing.summary(TODAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void freeAreTheTrainedOfThePostOfficeWhoAreNowhereElse() {
        as.person(MANAGER, () -> {
            List<EmployeeRow> free = staffing.free(counter("QN-TT-09"), Period.since(JULY), "", 50);
            // 009 and 010 were never assigned; 057 was until 2023, but left.
            assertThat(free).extracting(EmployeeRow::code).containsExactly("BD-QN-010", "BD-QN-009");
            assertThat(staffing.free(counter("QN-TT-09"), Period.since(JULY), "doan", 50))
                    .extracting(EmployeeRow::name)
                    .containsExactly("Đoàn Thị Hạnh");
            assertThat(staffing.free(counter("QN-TT-09"), Period.since(JULY), "", 1))
                    .hasSize(1);
        });
    }

    @Test
    void whoIsFreeForAWhileIsFreeForThatWhileOnly() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-TT-09");
            UUID employee = free("QN-TT-09");
            AssignmentRow row = staffing.assign(counter, employee, RESERVE, JULY, AUGUST);
            assertThat(freeIds(new Period(TODAY, JULY))).contains(employee);
            assertThat(freeIds(Period.since(AUGUST))).contains(employee);
            assertThat(freeIds(new Period(TODAY, JULY.plusDays(1)))).doesNotContain(employee);
            assertThat(freeIds(Period.since(AUGUST.minusDays(1)))).doesNotContain(employee);
            staffing.end(row.id(), JULY, row.version());
            assertThat(freeIds(Period.since(TODAY))).contains(employee);
        });
    }

    private List<UUID> freeIds(Period period) {
        return staffing.free(counter("QN-TT-09"), period, "", 50).stream()
                .map(EmployeeRow::id)
                .toList();
    }

    @Test
    void employeesAreListedByGivenNameWithWhereTheyStand() {
        as.person("quang-nam-leader", () -> {
            UUID office = staffing.counter(counter("QN-TT-01"), TODAY).postOfficeId();
            List<EmployeeRow> people = staffing.employees(new EmployeeFilter("", office, true, false), TODAY, 0, 50);
            assertThat(people)
                    .extracting(EmployeeRow::name)
                    .containsExactly(
                            "Võ Ngọc Diễm",
                            "Đặng Ngọc Hà",
                            "Đoàn Thị Hạnh",
                            "Hồ Thị Hạnh",
                            "Phan Thanh Hạnh",
                            "Võ Thị Hằng",
                            "Nguyễn Đình Hùng",
                            "Võ Minh Kiên",
                            "Đoàn Thị Tuyết",
                            "Trương Bích Tuyết");
            EmployeeRow last = people.getLast();
            assertThat(last.counterName()).isEqualTo("Quầy 01");
            assertThat(last.kind()).isEqualTo(MAIN);
            assertThat(last.qualification()).isEqualTo(Qualification.UNIVERSITY);
            assertThat(last.birthYear()).isEqualTo(1999);
            assertThat(staffing.employees(new EmployeeFilter("", office, true, true), TODAY, 0, 50))
                    .extracting(EmployeeRow::code)
                    .containsExactly("BD-QN-010", "BD-QN-009");
            assertThat(staffing.countEmployees(new EmployeeFilter("", null, false, false), TODAY))
                    .isEqualTo(3);
        });
    }

    @Test
    void anAssignmentFillsTheGapFromItsFirstDayAndIsOnTheTrail() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-TT-09");
            AssignmentRow made = staffing.assign(counter, free("QN-TT-09"), MAIN, JULY, null);
            assertThat(made.counterCode()).isEqualTo("QN-TT-09");
            assertThat(made.assignedBy()).isEqualTo(MANAGER);
            assertThat(made.to()).isNull();
            assertThat(staffing.counter(counter, TODAY).gap()).isTrue();
            assertThat(staffing.counter(counter, JULY).mainId()).isEqualTo(made.employeeId());
            assertThat(staffing.assignments(counter).getFirst()).isEqualTo(made);
            assertThat(acts(made.id())).containsExactly("assignment.made");
        });
    }

    @Test
    void anAssignmentEndsOnceForThoseWhoSawItAsItIs() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-TT-09");
            AssignmentRow made = staffing.assign(counter, free("QN-TT-09"), MAIN, TODAY, null);
            staffing.end(made.id(), AUGUST, made.version());
            assertThat(staffing.counter(counter, AUGUST.minusDays(1)).mainUntil())
                    .isEqualTo(AUGUST);
            assertThat(staffing.counter(counter, AUGUST).gap()).isTrue();
            assertThatThrownBy(() -> staffing.end(made.id(), JULY, made.version()))
                    .isInstanceOf(ObjectOptimisticLockingFailureException.class);
            assertThat(staffing.assignments(counter).getFirst().to()).isEqualTo(AUGUST);
            assertThat(acts(made.id())).containsExactly("assignment.made", "assignment.ended");
        });
    }

    @Test
    void aRefusedAssignmentLeavesNothingBehind() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-TT-01");
            UUID employee = free("QN-TT-09");
            int before = staffing.assignments(counter).size();
            assertThatThrownBy(() -> staffing.assign(counter, employee, MAIN, JULY, null))
                    .isInstanceOf(PortalException.class)
                    .hasMessage("staffing.counter.main-taken.open");
            assertThatThrownBy(() -> staffing.assign(counter, employee, MAIN, AUGUST, JULY))
                    .hasMessage("shared.period.order");
            assertThat(staffing.assignments(counter)).hasSize(before);
        });
    }

    @Test
    void twoManagersAtOnceCannotPutOnePersonAtTwoCounters() throws Exception {
        UUID employee = free("QN-TT-09");
        List<String> outcomes = atOnce(
                () -> staffing.assign(counter("QN-TT-09"), employee, MAIN, JULY, null),
                () -> staffing.assign(counter("QN-TT-02"), employee, RESERVE, JULY, null));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "staffing.employee.busy.open");
        assertThat(writtenByTests()).isOne();
    }

    @Test
    void twoManagersAtOnceCannotPutTwoMainPersonsAtOneCounter() throws Exception {
        UUID counter = counter("QN-TT-09");
        List<UUID> free = as.person(MANAGER, () -> freeIds(Period.since(JULY)));
        List<String> outcomes = atOnce(
                () -> staffing.assign(counter, free.get(0), MAIN, JULY, null),
                () -> staffing.assign(counter, free.get(1), MAIN, JULY, null));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "staffing.counter.main-taken.open");
        assertThat(writtenByTests()).isOne();
    }

    @Test
    void twoManagersAtOnceWithDifferentPeopleAndCountersBothSucceed() throws Exception {
        List<UUID> free = as.person(MANAGER, () -> freeIds(Period.since(JULY)));
        List<String> outcomes = atOnce(
                () -> staffing.assign(counter("QN-TT-01"), free.get(0), RESERVE, JULY, null),
                () -> staffing.assign(counter("QN-TT-02"), free.get(1), RESERVE, JULY, null));
        assertThat(outcomes).containsExactly("done", "done");
        assertThat(writtenByTests()).isEqualTo(2);
    }

    /** Both begin together; answers "done" or the reason of the refusal. */
    private List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes = threads.invokeAll(Stream.of(one, other)
                    .map(act -> (Callable<String>) () -> as.person(MANAGER, () -> {
                        start.await();
                        try {
                            act.call();
                            return "done";
                        } catch (PortalException e) {
                            return e.messageKey();
                        }
                    }))
                    .toList());
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        }
    }

    private long writtenByTests() {
        return as.person(
                MANAGER,
                () -> jdbc.sql("select count(*) from assignment where assigned_by <> ''")
                        .query(Long.class)
                        .single());
    }

    private List<String> acts(UUID subject) {
        return jdbc.sql("select action from audit_entry where subject_id = ? order by happened_at, id")
                .param(Ids.bytes(subject))
                .query(String.class)
                .list();
    }

    private UUID counter(String code) {
        return idOf("select id from counter where code = ?", code);
    }

    /** Somebody trained, of the post office that staffs the counter, who was never assigned. */
    private UUID free(String counterCode) {
        return idOf("""
                select e.id from counter c
                join one_stop_point p on p.id = c.one_stop_point_id
                join employee e on e.post_office_id = p.post_office_id
                where c.code = ? and e.trained and not exists (select 1 from assignment a where a.employee_id = e.id)
                order by e.code limit 1
                """, counterCode);
    }

    /** Read past the service, whoever is signed in within Quảng Nam or nobody at all. */
    private UUID idOf(String sql, String code) {
        Callable<UUID> read =
                () -> Ids.of(jdbc.sql(sql).param(code).query(byte[].class).single());
        if (as.isNobody()) {
            return as.person(MANAGER, read);
        }
        try {
            return read.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(PortalException.class).hasMessage("shared.not-found");
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }
}
