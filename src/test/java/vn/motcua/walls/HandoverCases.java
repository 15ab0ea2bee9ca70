package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.minutes.HandoverFilter;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.HandoverState;
import vn.motcua.transfer.minutes.MinutesDraft;
import vn.motcua.transfer.minutes.Side;
import vn.motcua.transfer.minutes.SigningService;
import vn.motcua.transfer.plan.PlanDraft;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.transfer.stage.GoLiveService;
import vn.motcua.transfer.stage.StageDraft;
import vn.motcua.transfer.stage.StageService;

/** Who may read, plan, draw up and sign the hand-over of a unit. */
final class HandoverCases {

    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final int MANY = 20_000;
    private static final MinutesDraft SAID =
            new MinutesDraft(LocalDate.of(2023, 7, 3), "Trà My", "Ông Thiện", "Bà Trâm", "", "");

    private HandoverCases() {}

    static List<Case> all() {
        return List.of(
                unitReads("PlanService.of", s -> s.the(PlanService.class).of(s.id("org_unit"))),
                unitReads("PlanService.unit", s -> s.the(PlanService.class).unit(s.word(), s.day())),
                unitReads("PlanService.rights", s -> {
                    PlanRow plan = s.the(PlanService.class).of(s.id("org_unit"));
                    return List.of(plan, s.the(PlanService.class).rights(plan));
                }),
                unitReads("PlanService.history", s -> s.the(PlanService.class).history(s.id("org_unit"), 0, MANY)),
                changes("PlanService.save", s -> {
                            s.the(PlanService.class)
                                    .save(
                                            s.id("org_unit"),
                                            s.the(Plant.class).version("transfer"),
                                            new PlanDraft(s.id("post_office"), null, null, null, null, "Khác"));
                            return "saved";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("PlanService.ask", s -> {
                            s.the(PlanService.class).ask(s.id("org_unit"), 7);
                            return "asked";
                        })
                        .blind(UNIT_OFFICER),
                changes("PlanService.commit", s -> {
                            s.the(PlanService.class).commit(s.id("org_unit"), 7);
                            return "committed";
                        })
                        .blind(POST_MANAGER),
                changes("PlanService.move", s -> {
                            s.the(PlanService.class).move(s.id("org_unit"), PremisesKind.STAYS);
                            return "moved";
                        })
                        .seenBy(PROVINCE_ADMIN),
                unitReads("StageService.of", s -> s.the(StageService.class).of(s.id("org_unit"))),
                unitReads("StageService.undone", s -> s.the(StageService.class).undone(s.id("org_unit"))),
                changes(
                                "StageService.record",
                                s -> s.the(StageService.class)
                                        .record(
                                                s.id("org_unit"),
                                                s.id("transfer_stage"),
                                                new StageDraft(TransferStage.ENDED, s.day(), s.id("decision"), "", "")))
                        .seenBy(PROVINCE_ADMIN),
                changes("StageService.undo", s -> {
                            s.the(StageService.class).undo(s.id("org_unit"), s.id("transfer_stage"), "Ghi nhầm");
                            return "undone";
                        })
                        .seenBy(PROVINCE_ADMIN),
                unitReads(
                        "TaskService.of",
                        s -> List.of(s.id("org_unit"), s.the(TaskService.class).of(s.id("org_unit")))),
                changes("TaskService.start", s -> {
                            s.the(TaskService.class)
                                    .start(s.id("org_unit"), Set.of(TransferTask.DIGITISATION), s.day());
                            return "started";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("TaskService.end", s -> {
                            s.the(TaskService.class).end(s.id("org_unit"), s.id("transfer_task"), s.day());
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN),
                unitReads("GoLiveService.of", s -> s.the(GoLiveService.class).of(s.id("org_unit"), s.day())),
                unitReads(
                        "HandoverService.list",
                        s -> s.the(HandoverService.class)
                                .list(new HandoverFilter(Plant.ASKED, HandoverState.OPEN), 0, MANY)),
                unitReads(
                        "HandoverService.count",
                        s -> s.the(HandoverService.class).count(HandoverFilter.ALL)),
                unitReads(
                        "HandoverService.of", s -> s.the(HandoverService.class).of(s.id("org_unit"))),
                unitReads(
                        "HandoverService.get", s -> s.the(HandoverService.class).get(s.id("handover"))),
                unitReads(
                        "HandoverService.history",
                        s -> s.the(HandoverService.class).history(s.id("handover"), 0, MANY)),
                changes("HandoverService.draw", s -> {
                            HandoverService handovers = s.the(HandoverService.class);
                            handovers.giveUp(s.id("handover"));
                            return handovers.draw(s.id("org_unit"), SAID);
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                changes("HandoverService.edit", s -> {
                            HandoverService handovers = s.the(HandoverService.class);
                            handovers.edit(s.id("handover"), s.the(Plant.class).version("handover"), SAID);
                            return "edited";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                changes("HandoverService.giveUp", s -> {
                            s.the(HandoverService.class).giveUp(s.id("handover"));
                            return "given up";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER),
                unitReads(
                        "SigningService.sentence",
                        s -> s.the(SigningService.class)
                                .sentence(
                                        s.the(HandoverService.class)
                                                .get(s.id("handover"))
                                                .row(),
                                        Side.UNIT)),
                changes("SigningService.sign", HandoverCases::sign).blind(UNIT_OFFICER, POST_MANAGER),
                unitReads(
                        "SigningService.paper",
                        s -> text(s.the(SigningService.class).paper(s.id("handover")))));
    }

    private static Object sign(Scene s) {
        Person who = s.the(CurrentPerson.class).require();
        // Only those who sign read what they sign first: all others are to be refused at the signature itself.
        boolean signer = who.is(UNIT_OFFICER) || who.is(POST_MANAGER);
        String digest =
                signer ? s.the(HandoverService.class).get(s.id("handover")).digest() : "";
        return s.the(SigningService.class).sign(s.id("handover"), digest, who.name());
    }

    /** Whoever sees the unit. */
    private static Case unitReads(String door, Case.Call call) {
        return reads(door, call).seenBy(ALL_BUT_UNIT).blind(UNIT_OFFICER);
    }

    private static String text(byte[] paper) throws IOException {
        PdfReader reader = new PdfReader(paper);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        reader.close();
        return text.toString();
    }
}
