package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.constant;
import static vn.motcua.walls.Case.reads;

import java.util.List;
import java.util.Set;
import vn.motcua.security.Role;
import vn.motcua.staffing.board.AbsenceDraft;
import vn.motcua.staffing.board.AbsenceService;
import vn.motcua.staffing.board.BoardDays;
import vn.motcua.staffing.board.BoardFilter;
import vn.motcua.staffing.board.DutyBoardService;
import vn.motcua.staffing.board.StandInService;
import vn.motcua.staffing.calendar.CalendarService;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.duty.AbsenceSpan;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Shift;

/** Who may see the roster of the counters, who is away, and send stand-ins. */
final class RosterCases {

    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final int MANY = 20_000;

    private RosterCases() {}

    static List<Case> all() {
        return List.of(
                reads(
                                "DutyBoardService.rows",
                                s -> List.of(
                                        s.the(DutyBoardService.class).rows(BoardFilter.ALL, week(s), 0, MANY),
                                        s.the(DutyBoardService.class)
                                                .rows(new BoardFilter("", s.id("post_office")), week(s), 0, MANY)))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "DutyBoardService.count",
                                s -> s.the(DutyBoardService.class).count(BoardFilter.ALL, week(s)))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("DutyBoardService.row", s -> s.the(DutyBoardService.class).row(s.id("counter"), week(s)))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "DutyBoardService.survey",
                                s -> s.the(DutyBoardService.class).survey(BoardFilter.ALL, week(s)))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                // Days off are no secret within the province.
                reads(
                                "DutyBoardService.calendar",
                                s -> s.the(DutyBoardService.class).calendar(BoardDays.monthOf(Plant.DAY)))
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER, POST_MANAGER),
                reads("CalendarService.year", s -> s.the(CalendarService.class).year(Plant.DAY.getYear()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "CalendarService.points",
                                s -> s.the(CalendarService.class).points())
                        .seenBy(PROVINCE_ADMIN)
                        .blind(APPROVER, LEADER, POST_MANAGER),
                constant(
                                "CalendarService.keepsAll",
                                s -> s.the(CalendarService.class).keepsAll())
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER, POST_MANAGER),
                changes(
                                "CalendarService.record",
                                s -> s.the(CalendarService.class)
                                        .record(s.id("one_stop_point"), false, "24/12/2023 Walls"))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes("CalendarService.takeBack", s -> {
                            s.the(CalendarService.class)
                                    .takeBack(
                                            s.id("special_day"),
                                            s.the(Plant.class).version("special_day"));
                            return "taken back";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                reads(
                                "StandInService.propose",
                                s -> s.the(StandInService.class).propose(s.id("counter"), Set.of(gap())))
                        .blind(POST_MANAGER),
                changes("StandInService.put", s -> {
                            s.the(StandInService.class).put(s.id("counter"), Set.of(gap()), s.id("free"));
                            return "put";
                        })
                        .blind(POST_MANAGER),
                changes("StandInService.takeBack", s -> {
                            s.the(StandInService.class).takeBack(s.id("stand_in"));
                            return "taken back";
                        })
                        .blind(POST_MANAGER),
                reads(
                                "AbsenceService.ofEmployee",
                                s -> s.the(AbsenceService.class).ofEmployee(s.id("employee")))
                        .blind(POST_MANAGER),
                changes(
                                "AbsenceService.report",
                                s -> s.the(AbsenceService.class)
                                        .report(new AbsenceDraft(
                                                s.id("free"), AbsenceKind.SICK, new AbsenceSpan(gap(), gap()), "")))
                        .blind(POST_MANAGER),
                changes(
                                "AbsenceService.takeBack",
                                s -> s.the(AbsenceService.class).takeBack(s.id("absence"), 0))
                        .blind(POST_MANAGER));
    }

    private static BoardDays week(Scene scene) {
        return BoardDays.weekOf(scene.day());
    }

    /** Of the day on which the planted person is away; in its morning somebody stands in. */
    private static Shift gap() {
        return new Shift(Plant.DAY, Session.AFTERNOON);
    }
}
