package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.security.Role;
import vn.motcua.transfer.agreement.AgreementDraft;
import vn.motcua.transfer.agreement.AgreementFilter;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.blocker.BlockerAct;
import vn.motcua.transfer.blocker.BlockerDraft;
import vn.motcua.transfer.blocker.BlockerFilter;
import vn.motcua.transfer.blocker.BlockerKind;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.blocker.StepDraft;
import vn.motcua.transfer.board.BoardService;
import vn.motcua.transfer.board.TaskBoardService;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.transfer.situation.SituationService;
import vn.motcua.transfer.target.TargetDraft;
import vn.motcua.transfer.target.TargetService;

/** Who may call which method of what goes with hand-overs: blockers, agreements, targets, pictures of all units. */
final class TransferCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final int MANY = 20_000;
    private static final BlockerFilter EVERY = new BlockerFilter("", null, null, null);
    private static final AgreementFilter EVERYBODY = new AgreementFilter("", null, null);

    private TransferCases() {}

    static List<Case> all() {
        return Stream.of(blockers(), agreements(), targets(), pictures())
                .flatMap(List::stream)
                .toList();
    }

    private static BlockerService blockers(Scene s) {
        return s.the(BlockerService.class);
    }

    private static List<Case> blockers() {
        return List.of(
                reads(
                                "BlockerService.find",
                                s -> List.of(
                                        blockers(s).find(EVERY, s.day(), 0, MANY),
                                        blockers(s)
                                                .find(
                                                        new BlockerFilter(Plant.ASKED, null, null, null),
                                                        s.day(),
                                                        0,
                                                        MANY)))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.count", s -> blockers(s).count(EVERY, s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.figures", s -> blockers(s).figures(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.places", s -> blockers(s).places(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.get", s -> blockers(s).get(s.id("blocker"), s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.steps", s -> blockers(s).steps(s.id("blocker"), s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.history", s -> blockers(s).history(s.id("blocker"), 0, MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("BlockerService.mayReport", s -> blockers(s).mayReport(s.id("org_unit")))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER)
                        .never(APPROVER, POST_MANAGER, LEADER),
                changes(
                                "BlockerService.report",
                                s -> blockers(s)
                                        .report(new BlockerDraft(
                                                s.id("org_unit"),
                                                BlockerKind.OTHER,
                                                "Thử",
                                                "Sở Tài chính",
                                                s.day(),
                                                s.day())))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                changes("BlockerService.step", s -> {
                            blockers(s)
                                    .step(
                                            s.id("blocker"),
                                            s.the(Plant.class).version("blocker"),
                                            new StepDraft(BlockerAct.DONE, s.day(), "Đã họp", "", null, null));
                            return "stepped";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                changes("BlockerService.correct", s -> {
                            blockers(s)
                                    .correct(
                                            s.id("blocker"),
                                            s.the(Plant.class).version("blocker"),
                                            BlockerKind.RULES,
                                            "Thử",
                                            "Ghi nhầm");
                            return "corrected";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER));
    }

    private static AgreementService agreements(Scene s) {
        return s.the(AgreementService.class);
    }

    private static AgreementDraft agreement(Scene s, String number) {
        return new AgreementDraft(s.id("org_unit"), number, s.day(), s.day(), null, 30, "", null);
    }

    private static List<Case> agreements() {
        return List.of(
                reads(
                                "AgreementService.lines",
                                s -> List.of(
                                        agreements(s).lines(EVERYBODY, s.day(), 0, MANY),
                                        agreements(s)
                                                .lines(new AgreementFilter(Plant.ASKED, null, null), s.day(), 0, MANY)))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("AgreementService.count", s -> agreements(s).count(EVERYBODY, s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("AgreementService.figures", s -> agreements(s).figures(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("AgreementService.get", s -> agreements(s).get(s.id("agreement")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("AgreementService.of", s -> agreements(s).of(s.id("org_unit")))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("AgreementService.history", s -> agreements(s).history(s.id("agreement"), 0, MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                changes("AgreementService.sign", s -> agreements(s).sign(agreement(s, "78/TT")))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "AgreementService.renew",
                                s -> agreements(s)
                                        .renew(
                                                s.id("agreement"),
                                                s.the(Plant.class).version("agreement"),
                                                agreement(s, "79/TT")))
                        .seenBy(PROVINCE_ADMIN),
                changes("AgreementService.end", s -> {
                            agreements(s)
                                    .end(
                                            s.id("agreement"),
                                            s.the(Plant.class).version("agreement"),
                                            s.day(),
                                            "Sáp nhập",
                                            null);
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("AgreementService.correct", s -> {
                            agreements(s)
                                    .correct(
                                            s.id("agreement"),
                                            s.the(Plant.class).version("agreement"),
                                            agreement(s, "80/TT"),
                                            "Ghi nhầm");
                            return "corrected";
                        })
                        .seenBy(PROVINCE_ADMIN));
    }

    private static TargetService targets(Scene s) {
        return s.the(TargetService.class);
    }

    private static List<Case> targets() {
        return List.of(
                // What the province wants is no secret within it.
                reads("TargetService.standings", s -> targets(s).standings(s.day()))
                        .seenBy(ALL),
                reads("TargetService.missing", s -> targets(s).missing(UnitKind.COMMUNE, s.day(), 0, MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("TargetService.countMissing", s -> targets(s).countMissing(UnitKind.COMMUNE, s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                changes(
                                "TargetService.set",
                                s -> targets(s)
                                        .set(new TargetDraft(
                                                UnitKind.DEPARTMENT,
                                                BigDecimal.TEN,
                                                LocalDate.of(2033, 1, 1),
                                                s.day(),
                                                "",
                                                s.id("decision"))))
                        .seenBy(PROVINCE_ADMIN),
                changes("TargetService.end", s -> {
                            targets(s).end(s.id("target"), s.the(Plant.class).version("target"), s.day(), "Điều chỉnh");
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN));
    }

    private static List<Case> pictures() {
        return List.of(
                reads("CurveService.curves", s -> s.the(CurveService.class).curves(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "TaskBoardService.lines",
                                s -> s.the(TaskBoardService.class).lines(UnitFilter.ALL, true, s.day(), 0, MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "TaskBoardService.count",
                                s -> s.the(TaskBoardService.class).count(UnitFilter.ALL, true, s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "TaskBoardService.shares",
                                s -> s.the(TaskBoardService.class).shares(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("SituationService.at", s -> s.the(SituationService.class).at(s.day()))
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER),
                reads("BoardService.board", s -> s.the(BoardService.class).board(UnitFilter.ALL, s.day(), MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER));
    }
}
