package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.OPERATOR;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.forAnybodySignedIn;
import static vn.motcua.walls.Case.reads;

import java.util.List;
import vn.motcua.security.Role;

/** Who may open which screen, and what stands there: one case an address. */
final class ScreenCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final String FIND = "?q=" + Plant.ASKED;

    private ScreenCases() {}

    static List<Case> all() {
        return List.of(
                // Leads on to the overview, or the operator to the provinces.
                reads("", s -> s.screen(""))
                        .seenBy(PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, OPERATOR),
                // Whoever is signed in already is led on.
                forAnybodySignedIn("login", s -> s.screen("login")),
                reads("overview", s -> s.screen("overview")).seenBy(ALL),
                reads("procedures", s -> s.screen("procedures" + FIND)).seenBy(ALL),
                reads("catalogues", s -> s.screen("catalogues")).seenBy(ALL),
                reads("catalogues/:catalogue", s -> s.screen("catalogues/" + s.id("catalogue")))
                        .seenBy(ALL),
                reads("catalogues/:catalogue : a draft", s -> s.screen("catalogues/" + s.id("draft")))
                        .seenBy(PROVINCE_ADMIN)
                        .never(APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER),
                reads("catalogues/:catalogue/add", s -> s.screen("catalogues/" + s.id("draft") + "/add"))
                        .seenBy(PROVINCE_ADMIN),
                reads("units", s -> s.screen("units" + FIND))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("counters", s -> s.screen("counters" + FIND))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("counters/:counter", s -> s.screen("counters/" + s.id("counter")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("employees", s -> s.screen("employees" + FIND))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("volumes", s -> s.screen("volumes")).seenBy(ALL_BUT_UNIT).blind(UNIT_OFFICER),
                reads("reports", s -> s.screen("reports")).seenBy(ALL),
                reads("provinces", s -> s.screen("provinces")).seenBy(OPERATOR));
    }
}
