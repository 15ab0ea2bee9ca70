package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.act.Ending;
import vn.motcua.orgunit.act.Endings;
import vn.motcua.orgunit.act.Founding;
import vn.motcua.orgunit.act.UnitActs;
import vn.motcua.orgunit.act.UnitEnding;
import vn.motcua.orgunit.act.UnitResuming;
import vn.motcua.orgunit.code.CodeSystem;
import vn.motcua.orgunit.code.UnitCodeService;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;

/** Who may look at units over time, and who may change them. */
final class UnitCases {

    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final int MANY = 20_000;
    private static final UnitFilter UNIT = new UnitFilter(Plant.ASKED, null, null);
    private static final LocalDate LATER = Plant.DAY.plusDays(10);

    private UnitCases() {}

    static List<Case> all() {
        return List.of(
                reads("UnitHistory.page", s -> history(s).page(s.id("org_unit"), s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitHistory.idOf", s -> history(s).idOf(s.word(), s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "UnitHistory.trail",
                                s -> List.of(
                                        history(s).trail(s.id("org_unit"), 0, MANY),
                                        history(s)
                                                .page(s.id("org_unit"), s.day())
                                                .row()
                                                .name()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitHistory.successors", s -> history(s).successors(List.of(s.id("org_unit"))))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitTree.below", s -> tree(s).below(null, s.day(), true, 0, MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitTree.countBelow", s -> tree(s).countBelow(null, s.day(), true))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "UnitTree.find",
                                s -> List.of(
                                        tree(s).find(UnitFilter.ALL, s.day(), false, 0, MANY),
                                        tree(s).find(UNIT, s.day(), true, 0, MANY)))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitTree.count", s -> tree(s).count(UnitFilter.ALL, s.day(), true))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitCodeService.of", s -> codes(s).of(s.id("org_unit")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                changes("UnitCodeService.add", s -> codes(s).add(s.id("org_unit"), CodeSystem.OWN, "Mã thử", LATER))
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitCodeService.end", s -> {
                            codes(s).end(s.id("unit_code"), Plant.DAY.minusDays(9));
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN),
                adds(
                                "UnitActs.found",
                                s -> s.the(UnitActs.class)
                                        .found(
                                                new Founding(Ids.next(), UnitKind.DISTRICT, "THU-1", "Huyện Thử", null),
                                                basis(s)))
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitActs.rename", s -> {
                            s.the(UnitActs.class).rename(s.id("org_unit"), version(s), "Huyện Thử", basis(s));
                            return "renamed";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitActs.recode", s -> {
                            s.the(UnitActs.class).recode(s.id("org_unit"), version(s), "THU-2", basis(s));
                            return "recoded";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitActs.move", s -> {
                            s.the(UnitActs.class).move(s.id("lone-unit"), 0, s.id("org_unit"), basis(s));
                            return "moved";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitActs.correct", s -> {
                            LocalDate begin = LocalDate.of(2019, 1, 1);
                            s.the(UnitActs.class)
                                    .correct(
                                            s.id("org_unit"),
                                            version(s),
                                            begin,
                                            new UnitState("THU-3", "Huyện Thử", null, Period.since(begin)),
                                            null,
                                            "Thử");
                            return "corrected";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads("UnitResuming.settled", s -> s.the(UnitResuming.class).settled(s.id("ended-unit")))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "UnitResuming.resume",
                                s -> s.the(UnitResuming.class).resume(s.id("ended-unit"), 0, null, "Thử"))
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitEnding.endAll", s -> {
                            s.the(UnitEnding.class)
                                    .endAll(new Endings(
                                            basis(s),
                                            List.of(new Endings.Part(
                                                    s.id("lone-unit"),
                                                    0,
                                                    s.the(UnitEnding.class).open(s.id("lone-unit"), LATER).stream()
                                                            .map(item -> new Ending.Choice(
                                                                    item.kind(), item.id(), Answer.END, null))
                                                            .toList())),
                                            List.of(s.id("org_unit")),
                                            List.of()));
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads("UnitEnding.open", s -> s.the(UnitEnding.class).open(s.id("org_unit"), s.day()))
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitEnding.end", s -> {
                            s.the(UnitEnding.class)
                                    .end(new Ending(
                                            s.id("lone-unit"),
                                            0,
                                            basis(s),
                                            List.of(s.id("org_unit")),
                                            List.of(),
                                            s.the(UnitEnding.class).open(s.id("lone-unit"), LATER).stream()
                                                    .map(item ->
                                                            new Ending.Choice(item.kind(), item.id(), Answer.END, null))
                                                    .toList()));
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN));
    }

    /** A document of whatever province the caller is in. */
    private static Basis basis(Scene s) {
        return new Basis(
                LATER,
                s.the(DecisionService.class)
                        .list(DecisionFilter.ALL, s.day(), 0, 1)
                        .getFirst()
                        .id(),
                "Thử");
    }

    private static int version(Scene s) {
        return s.the(Plant.class).version("org_unit");
    }

    private static UnitHistory history(Scene s) {
        return s.the(UnitHistory.class);
    }

    private static UnitTree tree(Scene s) {
        return s.the(UnitTree.class);
    }

    private static UnitCodeService codes(Scene s) {
        return s.the(UnitCodeService.class);
    }
}
