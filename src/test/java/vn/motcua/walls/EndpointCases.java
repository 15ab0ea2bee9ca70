package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.COUNTER_STAFF;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.forAnybodySignedIn;
import static vn.motcua.walls.Case.forEverybody;
import static vn.motcua.walls.Case.reads;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import vn.motcua.security.Role;

/** Who may ask what of the API: one case an endpoint. */
final class EndpointCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    /** Who stands at a counter looks procedures up. */
    private static final Role[] READERS = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, COUNTER_STAFF};

    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final String ON = "?asOf=" + Plant.DAY;
    private static final String MARKED = ON + "&size=500&q=" + Plant.ASKED;

    private EndpointCases() {}

    static List<Case> all() {
        return List.of(
                // Whether the page that asks is still good; nobody's is not.
                forEverybody("GET /session", s -> s.api().get("/session?seen=" + Plant.SLUG)),
                // Who comes here says nothing: the message must be the sign-in server's.
                forEverybody(
                        "POST /logout/back-channel", s -> s.api().form("/logout/back-channel", "logout_token", "x")),
                // Who gets there is tried by PlaceWallsTests.
                forAnybodySignedIn(
                        "POST /session/province", s -> s.api().form("/session/province", "place", Plant.SLUG)),
                forAnybodySignedIn("GET /api/v1/me", s -> s.api().get("/api/v1/me")),
                reads("GET /api/v1/units", s -> s.api().get("/api/v1/units" + MARKED))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/units : how many", s -> s.api().get("/api/v1/units" + ON + "&size=1"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/units/{code}", s -> s.api().get("/api/v1/units/" + Plant.WORD + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/procedures", s -> s.api().get("/api/v1/procedures" + MARKED))
                        .seenBy(READERS),
                reads("GET /api/v1/procedures : how many", s -> s.api().get("/api/v1/procedures" + ON + "&size=1"))
                        .seenBy(READERS),
                reads("GET /api/v1/procedures/{code}", s -> s.api().get("/api/v1/procedures/" + Plant.CODE + ON))
                        .seenBy(READERS),
                adds(
                                "POST /api/v1/procedures/import",
                                s -> s.api()
                                        .upload(
                                                "/api/v1/procedures/import",
                                                "list.csv",
                                                "Mã số;Tên;Lĩnh vực\n9.997773;Thủ tục mới;Hộ tịch\n"))
                        .seenBy(PROVINCE_ADMIN),
                reads("GET /api/v1/decisions", s -> s.api().get("/api/v1/decisions" + MARKED))
                        .seenBy(ALL),
                reads("GET /api/v1/decisions : how many", s -> s.api().get("/api/v1/decisions" + ON + "&size=1"))
                        .seenBy(ALL),
                reads("GET /api/v1/decisions/{id}", s -> s.api().get("/api/v1/decisions/" + s.id("decision")))
                        .seenBy(ALL),
                reads(
                                "GET /api/v1/decisions/{id}/scan",
                                s -> s.api().get("/api/v1/decisions/" + s.id("decision") + "/scan"))
                        .seenBy(ALL),
                reads("GET /api/v1/audit", s -> s.api().get("/api/v1/audit?size=500&q=" + Plant.ASKED))
                        .seenBy(OFFICES),
                reads("GET /api/v1/audit : how many", s -> s.api().get("/api/v1/audit?size=1"))
                        .seenBy(OFFICES),
                reads("GET /api/v1/catalogue-reviews", s -> s.api().get("/api/v1/catalogue-reviews?q=" + Plant.ASKED))
                        .seenBy(ALL),
                reads("GET /api/v1/catalogue-reviews : how many", s -> s.api().get("/api/v1/catalogue-reviews?size=1"))
                        .seenBy(ALL),
                // Not published; what is, PublicWallsTests tries.
                forEverybody("GET /public/{province}", s -> s.api().get("/public/" + Plant.SLUG)),
                forEverybody(
                        "GET /public/{province}/catalogue.json",
                        s -> s.api().get("/public/" + Plant.SLUG + "/catalogue.json")),
                forEverybody(
                        "GET /public/{province}/catalogue.csv",
                        s -> s.api().get("/public/" + Plant.SLUG + "/catalogue.csv")),
                forEverybody("GET /public/**", s -> s.api().get("/public/" + Plant.SLUG + "/else")),
                reads("GET /api/v1/transfers/summary", s -> s.api().get("/api/v1/transfers/summary" + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/transfers/{code}", s -> s.api().get("/api/v1/transfers/" + s.word() + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/transfers/coverage", s -> s.api().get("/api/v1/transfers/coverage" + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/blockers", s -> s.api().get("/api/v1/blockers" + MARKED))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/blockers : how many", s -> s.api().get("/api/v1/blockers" + ON + "&size=1"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/blockers/{id}", s -> s.api().get("/api/v1/blockers/" + s.id("blocker") + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/agreements", s -> s.api().get("/api/v1/agreements" + MARKED))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/agreements : how many", s -> s.api().get("/api/v1/agreements" + ON + "&size=1"))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/agreements/summary", s -> s.api().get("/api/v1/agreements/summary" + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/points", s -> s.api().get("/api/v1/points" + MARKED))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("GET /api/v1/points : how many", s -> s.api().get("/api/v1/points" + ON + "&size=1"))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("GET /api/v1/post-offices", s -> s.api().get("/api/v1/post-offices" + MARKED))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("GET /api/v1/post-offices : how many", s -> s.api().get("/api/v1/post-offices" + ON + "&size=1"))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("GET /api/v1/targets", s -> s.api().get("/api/v1/targets" + ON))
                        .seenBy(ALL),
                reads("GET /api/v1/volumes", s -> s.api().get("/api/v1/volumes" + ON))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("GET /api/v1/staffing/need", s -> s.api().get("/api/v1/staffing/need" + ON))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "GET /api/v1/staffing/need : one",
                                s -> s.api().get("/api/v1/staffing/need" + ON + "&point=" + s.word()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("GET /api/v1/counters", s -> s.api().get("/api/v1/counters" + MARKED))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("GET /api/v1/counters : how many", s -> s.api().get("/api/v1/counters" + ON + "&size=1"))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("GET /api/v1/employees", s -> s.api().get("/api/v1/employees" + MARKED))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("GET /api/v1/employees : how many", s -> s.api().get("/api/v1/employees" + ON + "&size=1"))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("GET /api/v1/trainings", s -> s.api().get("/api/v1/trainings?q=" + Plant.ASKED))
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER, POST_MANAGER),
                reads("GET /api/v1/trainings/{id}", s -> s.api().get("/api/v1/trainings/" + s.id("training_course")))
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER, POST_MANAGER),
                reads("GET /api/v1/trainings/again", s -> s.api().get("/api/v1/trainings/again"))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("GET /api/v1/employees/{code}", s -> s.api().get("/api/v1/employees/" + s.word()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "GET /api/v1/employees/{code}/photo",
                                s -> s.api().get("/api/v1/employees/" + s.word() + "/photo"))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                changes(
                                "POST /api/v1/employees",
                                s -> given(s.api().post("/api/v1/employees", """
                                {"draft": %s, "postOfficeId": "%s", "job": "", "from": "%s"}""".formatted(
                                                PERSON, s.id("post_office"), s.day()))))
                        .blind(POST_MANAGER)
                        // Which place one speaks for is asked before what one may do there.
                        .never(OFFICES),
                changes(
                                "POST /api/v1/employees/{code}/changes",
                                s -> given(s.api()
                                        .post("/api/v1/employees/" + s.word() + "-free/changes?version=0", PERSON)))
                        .blind(POST_MANAGER)
                        // As with assignments.
                        .never(OFFICES),
                changes(
                                "POST /api/v1/employees/{code}/moves",
                                s -> given(s.api()
                                        .post("/api/v1/employees/" + s.word() + "/moves?version=0", """
                                {"postOfficeId": "%s", "job": "Walls", "on": "%s"}""".formatted(
                                                        s.id("post_office"), s.day()))))
                        .blind(POST_MANAGER)
                        .never(OFFICES),
                changes(
                                "POST /api/v1/employees/{code}/end",
                                s -> given(
                                        s.api().post("/api/v1/employees/" + s.word() + "/end?version=0", """
                                {"on": "%s", "reason": "Walls", "ending": ["%s"]}""".formatted(
                                                        s.day(), s.id("assignment")))))
                        .blind(POST_MANAGER)
                        .never(OFFICES),
                changes(
                                "POST /api/v1/assignments",
                                s -> given(s.api().post("/api/v1/assignments", """
                                {"counter": "%1$s", "employee": "%1$s-free", "kind": "RESERVE", "from": "%2$s"}""".formatted(s.word(), s.day()))))
                        .blind(POST_MANAGER)
                        // They may look up who is named, which comes first.
                        .never(OFFICES),
                reads("GET /api/v1/accounts", s -> s.api().get("/api/v1/accounts?size=500&q=" + Plant.ASKED))
                        .seenBy(PROVINCE_ADMIN),
                reads("GET /api/v1/accounts : how many", s -> s.api().get("/api/v1/accounts?size=1"))
                        .seenBy(PROVINCE_ADMIN),
                reads("GET /api/v1/accounts/{id}", s -> s.api().get("/api/v1/accounts/" + s.id("counter_account")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes("POST /api/v1/accounts", s -> given(s.api().post("/api/v1/accounts", """
                                {"employee": "%s-free", "email": "thu@motcua.example"}""".formatted(s.word()))))
                        .blind(POST_MANAGER)
                        // As with assignments.
                        .never(OFFICES),
                changes("POST /api/v1/accounts/{id}/grant", s -> decide(s, "requested", "grant"))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "POST /api/v1/accounts/{id}/grant : what one asked for oneself",
                                s -> decide(s, "own-request", "grant"))
                        .never(PROVINCE_ADMIN),
                changes("POST /api/v1/accounts/{id}/refuse", s -> decide(s, "requested", "refuse"))
                        .seenBy(PROVINCE_ADMIN),
                reads("GET /api/v1/reports", s -> s.api().get("/api/v1/reports?size=500"))
                        .seenBy(ALL),
                reads("GET /api/v1/reports/{id}", s -> s.api().get("/api/v1/reports/" + s.id("report")))
                        .seenBy(ALL),
                reads("GET /api/v1/reports/{id}/file", s -> s.api().get("/api/v1/reports/" + s.id("report") + "/file"))
                        .seenBy(ALL),
                adds("POST /api/v1/reports", s -> report(s, "catalogue")).seenBy(ALL),
                adds("POST /api/v1/reports : on hand-overs", s -> report(s, "transfers"))
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER));
    }

    private static final String PERSON = """
            {"code": "WALLS", "name": "Người Mới", "qualification": "COLLEGE", "major": "", "trained": true,
             "languages": [], "badgeNumber": "",
             "personal": {"identityNumber": "", "phone": "", "email": "", "address": ""}}""";

    private static String decide(Scene s, String name, String what) throws Exception {
        return given(s.api()
                .post(
                        "/api/v1/accounts/" + s.id(name) + "/" + what,
                        "{\"version\": %d, \"reason\": \"Thử\"}"
                                .formatted(s.the(Plant.class).version(name))));
    }

    /** What was not done is no answer. */
    private static String given(String answer) {
        if (!answer.startsWith("2")) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    private static String report(Scene s, String type) throws Exception {
        String location = given(
                        s.api().post("/api/v1/reports", "{\"type\": \"" + type + "\", \"asOf\": \"" + s.day() + "\"}"))
                .split(" ")[1];
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> s.api().get(location), answer -> answer.contains("DONE"));
    }
}
