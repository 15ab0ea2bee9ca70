package vn.motcua.walls;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.COUNTER_STAFF;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.reads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.security.Role;
import vn.motcua.testing.As;
import vn.motcua.transfer.TransferService;

/**
 * How many statements each screen sends to the database until somebody sees it with the first rows of its lists, in
 * the role that needs most: a handful, and as many for sixty rows as for a few.
 */
@WallsTest
@DisabledIfSystemProperty(
        named = "motcua.test.database",
        matches = "mysql",
        disabledReason = "both databases are sent the same")
class ScreenStatementsTests {

    private static final int FEW = 1;
    private static final int MANY = 30;

    /**
     * What is reasonable: a list is its rows, its length and what its filters offer; a check asks once for each thing
     * that it looks at, the operator's screens once for each of the five provinces, twice. The hand-over of a unit is the
     * page that asks most: its stages, tasks, plan and minutes, and each module for its evidence before it goes over.
     */
    private static final int REASONABLE = 24;

    /** See what is planted only when it is in their charge. */
    private static final Set<Role> IN_CHARGE = Set.of(UNIT_OFFICER, POST_MANAGER, COUNTER_STAFF);

    /**
     * Screen to statements. A new screen stands here, too; a figure that rises needs a reason. ({@code units} is an overview: beside
     * its list it asks for the curve, the blockers and the agreements, once each.)
     */
    private static final Map<String, Integer> PINNED = Map.ofEntries(
            entry("", 13),
            entry("accounts", 2),
            entry("accounts/drift", 0),
            entry("accounts/scopes", 2),
            entry("audit", 7),
            entry("catalogues", 3),
            entry("catalogues/:catalogue", 8),
            entry("catalogues/:catalogue : a draft", 10),
            entry("catalogues/:catalogue : in neither list", 8),
            entry("catalogues/:catalogue : its history", 3),
            entry("catalogues/:catalogue : not through the post", 5),
            entry("catalogues/:catalogue : submitted", 13),
            entry("catalogues/:catalogue : the check", 13),
            entry("catalogues/at", 7),
            entry("catalogues/compare", 7),
            entry("catalogues/reviews", 6),
            entry("choose", 0),
            entry("counters", 4),
            entry("counters/:counter", 7),
            entry("counters/board", 12),
            entry("counters/calendar", 3),
            entry("decisions", 4),
            entry("decisions/:decision", 11),
            entry("decisions/:decision : its history", 6),
            entry("decisions/:decision/edit", 10),
            entry("decisions/new", 0),
            entry("employees", 4),
            entry("employees/:employee", 15),
            entry("employees/:employee/edit", 3),
            entry("employees/:employee/end", 5),
            entry("employees/:employee/move", 5),
            entry("employees/import", 2),
            entry("employees/import/:import", 6),
            entry("employees/new", 2),
            entry("login", 8),
            entry("my-counters", 2),
            entry("no-province", 8),
            entry("overview", 8),
            entry("procedures", 5),
            entry("procedures : all", 5),
            entry("procedures/:code", 2),
            entry("procedures/:code/edit", 1),
            entry("procedures/:code/end", 1),
            entry("procedures/imports/:import", 8),
            entry("procedures/new", 0),
            entry("provinces", 13),
            entry("reports", 3),
            entry("signed-out", 0),
            entry("staffing/need", 4),
            entry("staffing/need : all", 4),
            entry("staffing/need/:point/figures", 5),
            entry("staffing/need/norms", 1),
            entry("trainings", 3),
            entry("trainings/:course", 6),
            entry("trainings/:course/edit", 2),
            entry("trainings/again", 2),
            entry("trainings/new", 1),
            entry("unit/:unit", 5),
            entry("unit/:unit : its hand-over", 24),
            entry("unit/:unit : its history", 6),
            entry("unit/:unit/correct", 4),
            entry("unit/:unit/end", 17),
            entry("unit/:unit/move", 4),
            entry("unit/:unit/recode", 4),
            entry("unit/:unit/rename", 4),
            entry("unit/:unit/resume", 7),
            entry("units", 6),
            entry("units/agreements", 3),
            entry("units/agreements/:agreement", 2),
            entry("units/agreements/:agreement : its history", 5),
            entry("units/agreements/:agreement/edit", 2),
            entry("units/agreements/:agreement/renew", 1),
            entry("units/agreements/new", 0),
            entry("units/blockers", 4),
            entry("units/blockers/:blocker", 4),
            entry("units/blockers/:blocker : its history", 6),
            entry("units/blockers/:blocker/edit", 1),
            entry("units/blockers/new", 0),
            entry("units/board", 1),
            entry("units/targets", 4),
            entry("units/targets/new", 0),
            entry("units/tasks", 3),
            entry("units/found", 0),
            entry("units/tree", 2),
            entry("units/tree : as a tree", 3),
            entry("handovers/:handover", 16),
            entry("handovers/:handover/edit", 17),
            entry("transfers/:unit/handover", 1),
            entry("transfers/:unit/plan", 5),
            entry("transfers/:unit/stage", 3),
            entry("transfers/:unit/tasks", 3),
            entry("units/handovers", 2),
            entry("units/import", 2),
            entry("units/imports/:import", 5),
            entry("units/points", 2),
            entry("units/points/:point", 9),
            entry("units/points/:point/edit", 2),
            entry("units/points/:point/end", 1),
            entry("units/points/new", 1),
            entry("units/post-offices", 2),
            entry("units/post-offices/:office", 7),
            entry("units/post-offices/:office/edit", 1),
            entry("units/post-offices/:office/end", 1),
            entry("units/post-offices/new", 0),
            entry("volumes", 2));

    /** Addresses of parts of screens that are loaded by themselves. */
    private static final List<Case> PARTS = List.of(
            part("units/tree : as a tree", "units/tree", null, PROVINCE_ADMIN, LEADER),
            part("procedures : all", "procedures", null, PROVINCE_ADMIN),
            part(
                    "catalogues/:catalogue : not through the post",
                    "catalogues/%s?part=NOT_THROUGH",
                    "catalogue",
                    PROVINCE_ADMIN,
                    LEADER),
            part("catalogues/:catalogue : in neither list", "catalogues/%s?part=UNLISTED", "draft", PROVINCE_ADMIN),
            part("catalogues/:catalogue : the check", "catalogues/%s?part=CHECK", "draft", PROVINCE_ADMIN),
            part("catalogues/:catalogue : its history", "catalogues/%s?part=HISTORY", "catalogue", LEADER),
            part("catalogues/:catalogue : submitted", "catalogues/%s", "submitted", PROVINCE_ADMIN, APPROVER));

    @Autowired
    Plant plant;

    @Autowired
    Crowd crowd;

    @Autowired
    ProcedureService procedures;

    @Autowired
    TransferService transfers;

    @Autowired
    As as;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApiDoor api;

    @Autowired
    ScreenDoor screens;

    @Autowired
    SecurityContextHolderStrategy security;

    private static Case part(String name, String address, String id, Role... roles) {
        return reads(name, s -> s.screen(id == null ? address : address.formatted(s.id(id))))
                .seenBy(roles);
    }

    private static List<Case> cases() {
        return Stream.concat(ScreenCases.all().stream(), PARTS.stream()).toList();
    }

    @Test
    void everyScreenHasItsNumber() {
        assertThat(PINNED.keySet())
                .as("screens whose statements are pinned")
                .containsExactlyInAnyOrderElementsOf(
                        cases().stream().map(Case::door).toList());
        assertThat(PINNED)
                .allSatisfy(
                        (door, statements) -> assertThat(statements).as(door).isLessThanOrEqualTo(REASONABLE));
    }

    @TestFactory
    Stream<DynamicTest> asManyForManyRowsAsForFew() {
        Map<String, List<String>> few = new TreeMap<>();
        Map<String, List<String>> many = new TreeMap<>();
        plant.plant();
        cleanly(
                () -> {
                    survey(FEW, few);
                    survey(MANY, many);
                },
                plant::uproot);
        return cases().stream()
                .map(Case::door)
                .map(door -> dynamicTest(door.isEmpty() ? "the first page" : door, () -> {
                    assertThat(few.get(door)).as("%s for a few rows", door).hasSize(PINNED.get(door));
                    assertThat(many.get(door)).as("%s for many rows", door).hasSize(PINNED.get(door));
                }));
    }

    private void survey(int copies, Map<String, List<String>> statements) {
        cleanly(
                () -> {
                    crowd.gather(copies);
                    look(statements);
                },
                crowd::disperse);
    }

    /** Says what went wrong first, also when cleaning up goes wrong because of it. */
    private static void cleanly(Runnable work, Runnable cleaning) {
        try {
            work.run();
        } catch (RuntimeException | Error first) {
            try {
                cleaning.run();
            } catch (RuntimeException then) {
                first.addSuppressed(then);
            }
            throw first;
        }
        cleaning.run();
    }

    private void look(Map<String, List<String>> statements) {
        Map<String, String> addresses = addresses();
        // Read once after a change, whichever screen is the first to ask.
        as.person(Plant.SLUG + "-admin", () -> {
            assertThat(procedures.fields(Plant.DAY)).isNotEmpty();
            assertThat(transfers.summary(Plant.DAY).kinds()).isNotEmpty();
        });
        for (Caller caller : Caller.all(Plant.SLUG)) {
            Map<String, String> open = new TreeMap<>();
            cases().stream()
                    .filter(door -> caller.person() != null && mayLook(caller, door))
                    .forEach(door -> open.put(door.door(), addresses.get(door.door())));
            if (!open.isEmpty()) {
                as.person(
                                caller.person(),
                                () -> screens.statements(security.getContext().getAuthentication(), open))
                        .forEach((door, sent) ->
                                statements.merge(door, sent, (one, other) -> one.size() > other.size() ? one : other));
            }
        }
    }

    /** All who see what is planted; what is the same for all, one of each role looks at. */
    private static boolean mayLook(Caller caller, Case door) {
        boolean another = caller.kind() == Caller.Kind.HERE
                && caller.person().roles().stream().anyMatch(IN_CHARGE::contains);
        return door.admits(caller)
                && !another
                && (door.shows(caller)
                        || door.constant()
                                && (caller.kind() == Caller.Kind.HERE || caller.kind() == Caller.Kind.IN_CHARGE));
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        for (Case door : cases()) {
            Scene asking = new Scene(context, plant, api, screens, security) {
                @Override
                String screen(String address) {
                    addresses.put(door.door(), address);
                    return address;
                }
            };
            try {
                door.call().by(asking);
            } catch (Exception e) {
                throw new IllegalStateException(door.door(), e);
            }
        }
        return addresses;
    }
}
