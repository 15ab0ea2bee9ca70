package vn.motcua.staffing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.board.BoardDays;
import vn.motcua.staffing.board.BoardFilter;
import vn.motcua.staffing.board.DutyBoardService;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class CalendarServiceTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final String MANAGER = "quang-nam-post";
    private static final BoardDays WEEK = BoardDays.weekOf(LocalDate.of(2023, 6, 26));

    @Autowired
    CalendarService calendar;

    @Autowired
    DutyBoardService boards;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        as.person(ADMIN, () -> {
            for (String part : List.of("audit_change", "audit_link")) {
                jdbc.sql("delete from " + part + " where entry_id in (select id from audit_entry"
                                + " where subject_type = 'special-day')")
                        .update();
            }
            jdbc.sql("delete from audit_entry where subject_type = 'special-day'")
                    .update();
            jdbc.sql("delete from special_day").update();
        });
    }

    @Test
    void onADayOffOfTheProvinceNobodyIsMissingAnywhere() {
        int before = open();
        as.person(ADMIN, () -> calendar.record(null, false, "28/06/2023 Ngày Gia đình Việt Nam"));
        assertThat(open()).isEqualTo(before * 4 / 5);
        as.person(
                MANAGER,
                () -> assertThat(calendar.year(2023))
                        .extracting(SpecialDayRow::name, SpecialDayRow::mayChange)
                        .containsExactly(tuple("Ngày Gia đình Việt Nam", false)));
    }

    @Test
    void aSaturdayWorkedInsteadIsOpen() {
        int before = open();
        as.person(ADMIN, () -> calendar.record(null, true, "01/07/2023 Làm bù"));
        assertThat(open()).isEqualTo(before * 6 / 5);
    }

    @Test
    void aManagerClosesTheirOwnPointsOnly() {
        as.person(MANAGER, () -> {
            UUID point = calendar.points().getFirst().id();
            assertThat(calendar.record(point, false, "28/06/2023 Sửa trụ sở\n29/06/2023 Sửa trụ sở"))
                    .isEqualTo(2);
            assertThat(calendar.year(2023)).allMatch(SpecialDayRow::mayChange).hasSize(2);
            refused("calendar.province-only", () -> calendar.record(null, false, "30/06/2023 Nghỉ"));
        });
        List<UUID> own = as.person(
                MANAGER, () -> calendar.points().stream().map(CalendarPoint::id).toList());
        UUID elsewhere = as.person(
                ADMIN,
                () -> calendar.points().stream()
                        .map(CalendarPoint::id)
                        .filter(id -> !own.contains(id))
                        .findFirst()
                        .orElseThrow());
        as.person(
                MANAGER, () -> refused("shared.not-found", () -> calendar.record(elsewhere, false, "30/06/2023 Nghỉ")));
    }

    @Test
    void allLinesOrNone() {
        as.person(ADMIN, () -> {
            calendar.record(null, false, "02/09/2023 Quốc khánh");
            refused("calendar.taken", () -> calendar.record(null, false, "01/09/2023 Nghỉ\n02/09/2023 Quốc khánh"));
            assertThat(calendar.year(2023)).hasSize(1);
        });
    }

    @Test
    void whatIsTakenBackIsADayLikeAnyOther() {
        as.person(ADMIN, () -> {
            calendar.record(null, false, "02/09/2023 Quốc khánh");
            SpecialDayRow row = calendar.year(2023).getFirst();
            assertThatThrownBy(() -> calendar.takeBack(row.id(), 5))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            calendar.takeBack(row.id(), row.version());
            assertThat(calendar.year(2023)).isEmpty();
            assertThat(calendar.record(null, false, "02/09/2023 Quốc khánh")).isEqualTo(1);
        });
    }

    @Test
    void theLeadershipReadsOnly() {
        as.person("quang-nam-leader", () -> {
            assertThat(calendar.year(2023)).isEmpty();
            assertThat(calendar.points()).isEmpty();
            assertThatThrownBy(() -> calendar.record(null, false, "02/09/2023 Quốc khánh"))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private int open() {
        return as.person(
                MANAGER,
                () -> boards.survey(new BoardFilter("QN-MC-503", null), WEEK)
                        .figures()
                        .open());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(PortalException.class).hasMessage(key);
    }
}
