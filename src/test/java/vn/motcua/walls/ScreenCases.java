package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.COUNTER_STAFF;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.OPERATOR;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.constant;
import static vn.motcua.walls.Case.forAnybodySignedIn;
import static vn.motcua.walls.Case.forEverybody;
import static vn.motcua.walls.Case.reads;

import java.util.List;
import vn.motcua.security.Role;

/** Who may open which screen, and what stands there: one case an address. */
final class ScreenCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    /** Who stands at a counter looks procedures up. */
    private static final Role[] READERS = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, COUNTER_STAFF};

    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final String FIND = "?q=" + Plant.ASKED;

    private ScreenCases() {}

    static List<Case> all() {
        return List.of(
                // Leads on to the overview, the operator to the provinces, somebody at a counter to their own.
                reads("", s -> s.screen(""))
                        .seenBy(PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, OPERATOR)
                        .blind(COUNTER_STAFF),
                // Whoever is signed in already is led on.
                forAnybodySignedIn("login", s -> s.screen("login")),
                // Which places one has oneself, and why one has none.
                forAnybodySignedIn("choose", s -> s.screen("choose")),
                forAnybodySignedIn("no-province", s -> s.screen("no-province")),
                forEverybody("signed-out", s -> s.screen("signed-out")),
                reads("overview", s -> s.screen("overview")).seenBy(ALL),
                reads("procedures", s -> s.screen("procedures" + FIND)).seenBy(READERS),
                reads("procedures/:code", s -> s.screen("procedures/" + Plant.CODE))
                        .seenBy(READERS),
                reads("procedures/:code/edit", s -> s.screen("procedures/" + Plant.CODE + "/edit"))
                        .seenBy(PROVINCE_ADMIN),
                reads("procedures/:code/end", s -> s.screen("procedures/" + Plant.CODE + "/end"))
                        .seenBy(PROVINCE_ADMIN),
                constant("procedures/new", s -> s.screen("procedures/new")).seenBy(PROVINCE_ADMIN),
                reads("procedures/imports/:import", s -> s.screen("procedures/imports/" + s.id("procedure_import")))
                        .seenBy(PROVINCE_ADMIN),
                reads("catalogues", s -> s.screen("catalogues")).seenBy(READERS),
                reads("catalogues/reviews", s -> s.screen("catalogues/reviews" + FIND))
                        .seenBy(ALL),
                reads("catalogues/:catalogue", s -> s.screen("catalogues/" + s.id("catalogue")))
                        .seenBy(READERS),
                reads("catalogues/:catalogue : a draft", s -> s.screen("catalogues/" + s.id("draft")))
                        .seenBy(PROVINCE_ADMIN)
                        .never(APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, COUNTER_STAFF),
                reads("catalogues/compare", s -> s.screen("catalogues/compare")).seenBy(READERS),
                reads("catalogues/at", s -> s.screen("catalogues/at")).seenBy(ALL),
                reads("decisions", s -> s.screen("decisions" + FIND)).seenBy(ALL),
                reads("decisions/:decision", s -> s.screen("decisions/" + s.id("decision")))
                        .seenBy(ALL),
                reads(
                                "decisions/:decision : its history",
                                s -> s.screen("decisions/" + s.id("decision") + "?tab=history"))
                        .seenBy(ALL),
                constant("decisions/new", s -> s.screen("decisions/new")).seenBy(PROVINCE_ADMIN, APPROVER),
                reads("decisions/:decision/edit", s -> s.screen("decisions/" + s.id("decision") + "/edit"))
                        .seenBy(PROVINCE_ADMIN, APPROVER),
                reads("audit", s -> s.screen("audit" + FIND)).seenBy(OFFICES),
                reads("units", s -> s.screen("units" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("units/handovers", s -> s.screen("units/handovers" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("handovers/:handover", s -> s.screen("handovers/" + s.id("handover")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("handovers/:handover/edit", s -> s.screen("handovers/" + s.id("handover") + "/edit"))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                reads("transfers/:unit/handover", s -> s.screen("transfers/" + s.id("org_unit") + "/handover"))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                reads("transfers/:unit/plan", s -> s.screen("transfers/" + s.id("org_unit") + "/plan"))
                        .seenBy(PROVINCE_ADMIN),
                reads("transfers/:unit/stage", s -> s.screen("transfers/" + s.id("org_unit") + "/stage"))
                        .seenBy(PROVINCE_ADMIN),
                reads("transfers/:unit/tasks", s -> s.screen("transfers/" + s.id("org_unit") + "/tasks"))
                        .seenBy(PROVINCE_ADMIN),
                reads("units/points", s -> s.screen("units/points" + FIND))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("units/points/:point", s -> s.screen("units/points/" + s.id("one_stop_point")))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                constant("units/points/new", s -> s.screen("units/points/new")).seenBy(PROVINCE_ADMIN),
                reads("units/points/:point/edit", s -> s.screen("units/points/" + s.id("one_stop_point") + "/edit"))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                reads("units/points/:point/end", s -> s.screen("units/points/" + s.id("one_stop_point") + "/end"))
                        .seenBy(PROVINCE_ADMIN),
                reads("units/post-offices", s -> s.screen("units/post-offices" + FIND))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("units/post-offices/:office", s -> s.screen("units/post-offices/" + s.id("post_office")))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                constant("units/post-offices/new", s -> s.screen("units/post-offices/new"))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "units/post-offices/:office/edit",
                                s -> s.screen("units/post-offices/" + s.id("post_office") + "/edit"))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "units/post-offices/:office/end",
                                s -> s.screen("units/post-offices/" + s.id("post_office") + "/end"))
                        .seenBy(PROVINCE_ADMIN),
                reads("units/import", s -> s.screen("units/import")).seenBy(PROVINCE_ADMIN),
                reads("units/imports/:import", s -> s.screen("units/imports/" + s.id("unit_import")))
                        .seenBy(PROVINCE_ADMIN),
                reads("units/tree", s -> s.screen("units/tree" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                constant("units/found", s -> s.screen("units/found")).seenBy(PROVINCE_ADMIN),
                reads("unit/:unit", s -> s.screen("unit/" + s.id("org_unit")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("unit/:unit : its history", s -> s.screen("unit/" + s.id("org_unit") + "?tab=history"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("unit/:unit : its hand-over", s -> s.screen("unit/" + s.id("org_unit") + "?tab=handover"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("unit/:unit/rename", s -> s.screen("unit/" + s.id("org_unit") + "/rename"))
                        .seenBy(PROVINCE_ADMIN),
                reads("unit/:unit/recode", s -> s.screen("unit/" + s.id("org_unit") + "/recode"))
                        .seenBy(PROVINCE_ADMIN),
                reads("unit/:unit/move", s -> s.screen("unit/" + s.id("org_unit") + "/move"))
                        .seenBy(PROVINCE_ADMIN),
                reads("unit/:unit/correct", s -> s.screen("unit/" + s.id("org_unit") + "/correct"))
                        .seenBy(PROVINCE_ADMIN),
                reads("unit/:unit/resume", s -> s.screen("unit/" + s.id("ended-unit") + "/resume"))
                        .seenBy(PROVINCE_ADMIN),
                reads("unit/:unit/end", s -> s.screen("unit/" + s.id("org_unit") + "/end"))
                        .seenBy(PROVINCE_ADMIN),
                reads("units/blockers", s -> s.screen("units/blockers" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("units/blockers/:blocker", s -> s.screen("units/blockers/" + s.id("blocker")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "units/blockers/:blocker : its history",
                                s -> s.screen("units/blockers/" + s.id("blocker") + "?tab=history"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                constant("units/blockers/new", s -> s.screen("units/blockers/new"))
                        .seenBy(PROVINCE_ADMIN, UNIT_OFFICER),
                reads("units/blockers/:blocker/edit", s -> s.screen("units/blockers/" + s.id("blocker") + "/edit"))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                reads("units/targets", s -> s.screen("units/targets")).seenBy(ALL),
                constant("units/targets/new", s -> s.screen("units/targets/new"))
                        .seenBy(PROVINCE_ADMIN),
                reads("units/board", s -> s.screen("units/board" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("units/tasks", s -> s.screen("units/tasks" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("units/agreements", s -> s.screen("units/agreements" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("units/agreements/:agreement", s -> s.screen("units/agreements/" + s.id("agreement")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "units/agreements/:agreement : its history",
                                s -> s.screen("units/agreements/" + s.id("agreement") + "?tab=history"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                constant("units/agreements/new", s -> s.screen("units/agreements/new"))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "units/agreements/:agreement/edit",
                                s -> s.screen("units/agreements/" + s.id("agreement") + "/edit"))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "units/agreements/:agreement/renew",
                                s -> s.screen("units/agreements/" + s.id("agreement") + "/renew"))
                        .seenBy(PROVINCE_ADMIN),
                // The province's parameters stand there, which are for all who ask.
                reads("staffing/need", s -> s.screen("staffing/need?point=" + s.word()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("staffing/need : all", s -> s.screen("staffing/need")).seenBy(ALL_BUT_UNIT),
                reads("staffing/need/:point/figures", s -> s.screen("staffing/need/" + s.word() + "/figures"))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                reads("staffing/need/norms", s -> s.screen("staffing/need/norms"))
                        .seenBy(PROVINCE_ADMIN),
                reads("counters", s -> s.screen("counters" + FIND))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("counters/calendar", s -> s.screen("counters/calendar"))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("counters/board", s -> s.screen("counters/board" + FIND))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("counters/:counter", s -> s.screen("counters/" + s.id("counter")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("employees", s -> s.screen("employees" + FIND))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("employees/:employee", s -> s.screen("employees/" + s.id("employee")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                constant("employees/new", s -> s.screen("employees/new")).seenBy(POST_MANAGER),
                reads("employees/:employee/edit", s -> s.screen("employees/" + s.id("employee") + "/edit"))
                        .blind(POST_MANAGER),
                reads("employees/:employee/move", s -> s.screen("employees/" + s.id("employee") + "/move"))
                        .blind(POST_MANAGER),
                reads("employees/:employee/end", s -> s.screen("employees/" + s.id("employee") + "/end"))
                        .blind(POST_MANAGER),
                reads("employees/import", s -> s.screen("employees/import")).blind(POST_MANAGER),
                reads("employees/import/:import", s -> s.screen("employees/import/" + s.id("employee_import")))
                        .blind(POST_MANAGER),
                reads("trainings", s -> s.screen("trainings" + FIND)).seenBy(ALL_BUT_UNIT),
                reads("trainings/again", s -> s.screen("trainings/again"))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("trainings/:course", s -> s.screen("trainings/" + s.id("training_course")))
                        .seenBy(ALL_BUT_UNIT),
                reads("trainings/new", s -> s.screen("trainings/new")).seenBy(POST_MANAGER),
                reads("trainings/:course/edit", s -> s.screen("trainings/" + s.id("training_course") + "/edit"))
                        .seenBy(POST_MANAGER),
                reads("my-counters", s -> s.screen("my-counters")).blind(COUNTER_STAFF),
                // The post's manager has the account on the employee's page.
                reads("accounts", s -> s.screen("accounts" + FIND)).seenBy(PROVINCE_ADMIN),
                reads("accounts/scopes", s -> s.screen("accounts/scopes")).seenBy(PROVINCE_ADMIN),
                // Compares only when it is asked to, which DriftService is tried for.
                constant("accounts/drift", s -> s.screen("accounts/drift")).seenBy(PROVINCE_ADMIN),
                reads("volumes", s -> s.screen("volumes")).seenBy(ALL_BUT_UNIT).blind(UNIT_OFFICER),
                reads("reports", s -> s.screen("reports")).seenBy(ALL),
                reads("provinces", s -> s.screen("provinces")).seenBy(OPERATOR));
    }
}
