package vn.motcua.staffing.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.staffing.duty.CellState.COVERED;
import static vn.motcua.staffing.duty.CellState.FILLED;
import static vn.motcua.staffing.duty.CellState.GAP;
import static vn.motcua.staffing.duty.CellState.SHUT;
import static vn.motcua.staffing.duty.Session.AFTERNOON;
import static vn.motcua.staffing.duty.Session.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.duty.AbsenceSpan;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.duty.StandInRule.Nearness;
import vn.motcua.staffing.duty.StandInRule.Person;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** In Hội An: Cường is main at counter 1, Hiền at 2, where Hồ Minh Đạt is the reserve; counter 4 has nobody. */
@DatabaseTest
class DutyBoardServiceTests {

    private static final String MANAGER = "quang-nam-post";
    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final BoardDays WEEK = BoardDays.weekOf(MONDAY);

    @Autowired
    DutyBoardService boards;

    @Autowired
    StandInService standIns;

    @Autowired
    AbsenceService absences;

    @Autowired
    StaffingService staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        as.person(MANAGER, () -> {
            for (String part : List.of("audit_change", "audit_link")) {
                jdbc.sql("delete from " + part + " where entry_id in (select id from audit_entry"
                                + " where subject_type in ('absence', 'stand-in'))")
                        .update();
            }
            jdbc.sql("delete from audit_entry where subject_type in ('absence', 'stand-in')")
                    .update();
            jdbc.sql("delete from stand_in").update();
            jdbc.sql("delete from absence").update();
            jdbc.sql("delete from special_day").update();
        });
    }

    @Test
    void aWeekIsFilledFromMondayToFridayAndShutAtItsEnd() {
        BoardRow row = as.person(MANAGER, () -> boards.row(counter("QN-MC-503-01"), WEEK));
        assertThat(row.count(FILLED)).isEqualTo(10);
        assertThat(row.count(SHUT)).isEqualTo(4);
        assertThat(row.cells().getFirst().there()).extracting(Cell.Here::name).containsExactly("Nguyễn Đức Cường");
    }

    @Test
    void whatIsWrongStandsInOneListTheWorstFirst() {
        as.person(MANAGER, () -> {
            DutyBoardService.Survey survey = boards.survey(new BoardFilter("QN-MC-503", null), WEEK);
            assertThat(survey.figures()).isEqualTo(new BoardFigures(4, 30, 0, 10));
            assertThat(survey.troubles())
                    .extracting(
                            Trouble::kind,
                            Trouble::place,
                            trouble -> trouble.shifts().size())
                    .containsExactly(tuple(Trouble.Kind.GAP, "Quầy 04, Bộ phận Một cửa thành phố Hội An", 10));
        });
    }

    @Test
    void aPointWithoutReserveIsTold() {
        as.person("gia-lai-leader", () -> {
            BoardDays days = BoardDays.weekOf(LocalDate.of(2020, 12, 31));
            assertThat(boards.survey(new BoardFilter("GL-TT", null), days).troubles())
                    .extracting(Trouble::kind)
                    .containsExactly(Trouble.Kind.GAP, Trouble.Kind.NO_RESERVE);
        });
    }

    @Test
    void somebodyFallsIllAndTheReserveStandsIn() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-MC-503-02");
            absences.report(away("BD-QN-033", TUESDAY, TUESDAY, AbsenceKind.SICK));
            assertThat(boards.row(counter, WEEK).count(GAP)).isEqualTo(2);
            StandInProposal proposal = standIns.propose(counter, Set.of(morning(TUESDAY), afternoon(TUESDAY)));
            assertThat(proposal.best().getFirst())
                    .extracting(Person::name, Person::nearness, Person::sessions)
                    .containsExactly("Hồ Minh Đạt", Nearness.RESERVE_HERE, 0);
            assertThat(proposal.refused())
                    .filteredOn(one -> one.name().equals("Hồ Hồng Hiền"))
                    .allMatch(Person::away);
            standIns.put(
                    counter,
                    Set.of(morning(TUESDAY), afternoon(TUESDAY)),
                    proposal.best().getFirst().id());
            BoardRow row = boards.row(counter, WEEK);
            assertThat(row.count(COVERED)).isEqualTo(2);
            assertThat(row.count(GAP)).isZero();
            assertThat(boards.survey(new BoardFilter("QN-MC-503", null), WEEK).troubles())
                    .anySatisfy(trouble -> {
                        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.COVERED);
                        assertThat(trouble.who()).containsExactly("Hồ Hồng Hiền");
                    });
        });
    }

    @Test
    void whoStandsInIsNotProposedForTheSameMorningElsewhere() {
        as.person(MANAGER, () -> {
            standIns.put(counter("QN-MC-503-04"), Set.of(morning(TUESDAY)), employee("BD-QN-031"));
            absences.report(away("BD-QN-033", TUESDAY, TUESDAY, AbsenceKind.SICK));
            StandInProposal proposal = standIns.propose(counter("QN-MC-503-02"), Set.of(morning(TUESDAY)));
            assertThat(proposal.refused())
                    .filteredOn(one -> one.name().equals("Hồ Minh Đạt"))
                    .extracting(Person::busyAt)
                    .containsExactly("Quầy 04, Bộ phận Một cửa thành phố Hội An");
            refused(
                    "standin.refused.BUSY",
                    () -> standIns.put(counter("QN-MC-503-02"), Set.of(morning(TUESDAY)), employee("BD-QN-031")));
        });
    }

    @Test
    void whereNobodyIsMissingNobodyIsPut() {
        as.person(
                MANAGER,
                () -> refused(
                        "standin.full",
                        () -> standIns.put(counter("QN-MC-503-01"), Set.of(morning(TUESDAY)), employee("BD-QN-031"))));
    }

    @Test
    void whoComesAfterAllSendsTheOtherHome() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-MC-503-02");
            UUID absence = absences.report(away("BD-QN-033", TUESDAY, TUESDAY, AbsenceKind.LEAVE));
            standIns.put(counter, Set.of(morning(TUESDAY), afternoon(TUESDAY)), employee("BD-QN-031"));
            standIns.put(counter("QN-MC-503-04"), Set.of(morning(MONDAY)), employee("BD-QN-031"));
            assertThat(absences.takeBack(absence, 0)).isEqualTo(2);
            assertThat(boards.row(counter, WEEK).count(FILLED)).isEqualTo(10);
            assertThat(boards.row(counter, WEEK).cells())
                    .allMatch(cell -> cell.away().isEmpty());
            assertThat(boards.row(counter("QN-MC-503-04"), WEEK).count(COVERED)).isEqualTo(1);
            refused("shared.not-found", () -> absences.takeBack(absence, 1));
        });
    }

    @Test
    void aReportThatSomebodyElseChangedIsNotTakenBack() {
        as.person(MANAGER, () -> {
            UUID absence = absences.report(away("BD-QN-033", TUESDAY, TUESDAY, AbsenceKind.LEAVE));
            assertThatThrownBy(() -> absences.takeBack(absence, 7))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
    }

    @Test
    void nobodyIsAwayTwiceAtOnceNorBeforeTheyCame() {
        as.person(MANAGER, () -> {
            absences.report(away("BD-QN-033", TUESDAY, TUESDAY, AbsenceKind.LEAVE));
            refused("absence.overlap", () -> absences.report(away("BD-QN-033", MONDAY, TUESDAY, AbsenceKind.SICK)));
            LocalDate early = LocalDate.of(2015, 1, 1);
            refused("absence.not-employed", () -> absences.report(away("BD-QN-033", early, early, AbsenceKind.SICK)));
        });
    }

    @Test
    void whoStandsInCanBeTakenBackOnce() {
        as.person(MANAGER, () -> {
            UUID counter = counter("QN-MC-503-04");
            standIns.put(counter, Set.of(morning(TUESDAY)), employee("BD-QN-031"));
            UUID standIn = cell(counter, morning(TUESDAY)).there().getFirst().standIn();
            standIns.takeBack(standIn);
            assertThat(cell(counter, morning(TUESDAY)).state()).isEqualTo(GAP);
            refused("shared.not-found", () -> standIns.takeBack(standIn));
        });
    }

    @Test
    void onlyTheManagerKnowsWhySomebodyIsAway() {
        as.person(MANAGER, () -> absences.report(away("BD-QN-033", TUESDAY, TUESDAY, AbsenceKind.SICK)));
        assertThat(as.person(MANAGER, () -> cell(counter("QN-MC-503-02"), morning(TUESDAY)))
                        .away())
                .extracting(Cell.Away::kind)
                .containsExactly(AbsenceKind.SICK);
        assertThat(as.person("quang-nam-leader", () -> cell(counter("QN-MC-503-02"), morning(TUESDAY)))
                        .away())
                .extracting(Cell.Away::name, Cell.Away::kind)
                .containsExactly(tuple("Hồ Hồng Hiền", null));
    }

    @Test
    void onlyAManagerPlansAndOnlyInTheirCharge() {
        Set<Shift> tuesday = Set.of(morning(TUESDAY));
        as.person("quang-nam-admin", () -> {
            UUID counter = counter("QN-MC-503-04");
            UUID employee = employee("BD-QN-031");
            assertThatThrownBy(() -> standIns.put(counter, tuesday, employee))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> absences.ofEmployee(employee)).isInstanceOf(AccessDeniedException.class);
        });
        UUID elsewhere = as.person("quang-nam-admin", () -> counter("QN-MC-504-02"));
        as.person(MANAGER, () -> refused("shared.not-found", () -> standIns.propose(elsewhere, tuesday)));
    }

    @Test
    void ofTwoManagersAtOneGapOneIsTold() throws Exception {
        UUID counter = as.person(MANAGER, () -> counter("QN-MC-503-04"));
        List<UUID> people = as.person(MANAGER, () -> List.of(employee("BD-QN-031"), employee("BD-QN-034")));
        CyclicBarrier together = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = people.stream()
                    .map(who -> two.submit((Callable<String>) () -> as.person(MANAGER, () -> {
                        together.await();
                        try {
                            standIns.put(counter, Set.of(morning(TUESDAY)), who);
                            return "put";
                        } catch (PortalException refused) {
                            return refused.messageKey();
                        }
                    })))
                    .toList();
            assertThat(Stream.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("put", "standin.full");
        }
    }

    private UUID counter(String code) {
        return staffing.counterId(code, MONDAY);
    }

    private UUID employee(String code) {
        return staffing.employeeId(code);
    }

    private Cell cell(UUID counter, Shift shift) {
        return boards.row(counter, WEEK).cells().stream()
                .filter(cell -> cell.shift().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private AbsenceDraft away(String code, LocalDate first, LocalDate last, AbsenceKind kind) {
        return new AbsenceDraft(employee(code), kind, new AbsenceSpan(morning(first), afternoon(last)), "");
    }

    private static Shift morning(LocalDate day) {
        return new Shift(day, MORNING);
    }

    private static Shift afternoon(LocalDate day) {
        return new Shift(day, AFTERNOON);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(PortalException.class).hasMessage(key);
    }
}
