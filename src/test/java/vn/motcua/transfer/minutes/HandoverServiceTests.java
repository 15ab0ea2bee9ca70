package vn.motcua.transfer.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.link.DecisionLinkService;
import vn.motcua.decision.link.LinkKind;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.orgunit.point.EquipmentItem;
import vn.motcua.orgunit.point.EquipmentService;
import vn.motcua.orgunit.point.PointFilter;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.UnitStamp;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.agreement.AgreementDraft;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.plan.CostMode;
import vn.motcua.transfer.plan.PlanDraft;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.transfer.stage.GoLiveService;
import vn.motcua.transfer.stage.StageDraft;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.transfer.stage.StageService;

/** A hand-over of Bắc Trà My, which waits in the demo, from the plan to both signatures. */
@DatabaseTest
class HandoverServiceTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final String OFFICER = "quang-nam-unit";
    private static final String MANAGER = "quang-nam-post";
    private static final String LEADER = "quang-nam-leader";
    private static final String OFFICER_NAME = "Hồ Văn Thiện";
    private static final String MANAGER_NAME = "Đoàn Thị Bảo Trâm";
    private static final String AGREEMENT = "99/TT-THU";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final MinutesDraft SAID = new MinutesDraft(
            TODAY, "Bộ phận Một cửa huyện Bắc Trà My", "Ông Hồ Văn Thiện", "Bà Đoàn Thị Bảo Trâm", "Sổ theo dõi", "");

    @Autowired
    HandoverService handovers;

    @Autowired
    SigningService signing;

    @Autowired
    PlanService plans;

    @Autowired
    TaskService tasks;

    @Autowired
    StageService stages;

    @Autowired
    GoLiveService gate;

    @Autowired
    UnitService units;

    @Autowired
    PointService points;

    @Autowired
    EquipmentService equipment;

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionLinkService links;

    @Autowired
    AgreementService agreements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void undo() {
        byte[] unit = Ids.bytes(unit());
        as.person(ADMIN, () -> {
            jdbc.sql("delete from point_equipment where point_id in (select id from one_stop_point where unit_id = ?)")
                    .param(unit)
                    .update();
            for (String table : List.of("handover_file", "handover_signature")) {
                jdbc.sql("delete from " + table + " where handover_id in (select id from handover where unit_id = ?)")
                        .param(unit)
                        .update();
            }
            jdbc.sql("delete from agreement where number = ?").param(AGREEMENT).update();
            for (String table : List.of("handover", "transfer_task", "transfer", "transfer_stage_undone")) {
                jdbc.sql("delete from " + table + " where unit_id = ?")
                        .param(unit)
                        .update();
            }
            jdbc.sql("delete from transfer_stage where unit_id = ? and recorded_by is not null")
                    .param(unit)
                    .update();
            jdbc.sql("update transfer_stage set valid_to = null where unit_id = ?")
                    .param(unit)
                    .update();
            jdbc.sql(
                            "delete from decision_link where decision_id in (select id from decision where number = '999/QĐ-UBND')")
                    .update();
            jdbc.sql("delete from decision where number = '999/QĐ-UBND'").update();
            UnitStamp.renew(jdbc);
        });
    }

    private UUID unit() {
        return as.person(
                LEADER,
                () -> units.find(new UnitFilter("bac tra my", UnitKind.DISTRICT, null), TODAY, 0, 1)
                        .getFirst()
                        .id());
    }

    private byte[] id(String table, String code) {
        return jdbc.sql("select id from " + table + " where code = ?")
                .param(code)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private UUID decision(String number) {
        return Ids.of(jdbc.sql("select id from decision where number = ?")
                .param(number)
                .query((row, index) -> row.getBytes(1))
                .single());
    }

    private UUID planned() {
        UUID unit = unit();
        as.person(ADMIN, () -> {
            plans.save(
                    unit,
                    0,
                    new PlanDraft(
                            Ids.of(id("post_office", "QN-015")),
                            CostMode.PER_COUNTER,
                            decision("2114/QĐ-UBND"),
                            null,
                            null,
                            ""));
            tasks.start(unit, Set.of(TransferTask.INTAKE, TransferTask.RESULT_RETURN), LocalDate.of(2023, 7, 3));
        });
        return unit;
    }

    private UUID drawn() {
        UUID unit = planned();
        return as.person(ADMIN, () -> handovers.draw(unit, SAID));
    }

    private boolean signs(String who, String name, UUID id) {
        return as.person(who, () -> signing.sign(id, handovers.get(id).digest(), name));
    }

    @Test
    void bothSignInAnyOrderAndTheSecondSignatureFreezesTextAndPaper() throws IOException {
        UUID id = drawn();
        assertThat(signs(MANAGER, MANAGER_NAME, id)).isFalse();
        as.person(
                LEADER,
                () -> assertThat(handovers.get(id).row()).satisfies(row -> {
                    assertThat(row.postSigned()).isTrue();
                    assertThat(row.unitSigned()).isFalse();
                    assertThat(row.cited()).isEqualTo("01/BB-515");
                }));
        assertThat(signs(OFFICER, " hồ văn  thiện ", id)).isTrue();
        Handover frozen = as.person(LEADER, () -> handovers.get(id));
        assertThat(frozen.row().state()).isEqualTo(HandoverState.SIGNED);
        assertThat(frozen.row().signedOn()).isEqualTo(TODAY);
        assertThat(frozen.signatures())
                .extracting(Signature::sentence)
                .containsExactly(
                        "Tôi, Đoàn Thị Bảo Trâm, ký thay mặt Bưu điện huyện Bắc Trà My.",
                        "Tôi, Hồ Văn Thiện, ký thay mặt Huyện Bắc Trà My.");
        byte[] paper = as.person(LEADER, () -> signing.paper(id));
        // What changes afterwards changes neither.
        as.person(ADMIN, () -> tasks.start(frozen.row().unitId(), Set.of(TransferTask.GUIDANCE), TODAY));
        assertThat(as.person(LEADER, () -> handovers.get(id)).digest()).isEqualTo(frozen.digest());
        assertThat(as.person(LEADER, () -> signing.paper(id))).isEqualTo(paper);
        PdfReader reader = new PdfReader(paper);
        String text = new PdfTextExtractor(reader).getTextFromPage(1)
                + new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("BIÊN BẢN")
                .contains("Đã ký trên hệ thống")
                .contains(frozen.digest())
                .doesNotContain("DỰ THẢO");
        reader.close();
        as.person(
                ADMIN,
                () -> assertThatThrownBy(() -> handovers.edit(id, frozen.version(), SAID))
                        .hasMessage("handover.closed"));
        assertThatThrownBy(() -> signs(OFFICER, OFFICER_NAME, id)).hasMessage("handover.closed");
    }

    @Test
    void aChangeAfterTheFirstSignatureVoidsItOnThePageAndInTheTrail() {
        UUID id = drawn();
        signs(OFFICER, OFFICER_NAME, id);
        as.person(ADMIN, () -> {
            Handover signed = handovers.get(id);
            assertThat(signed.signature(Side.UNIT)).isNotNull();
            tasks.start(signed.row().unitId(), Set.of(TransferTask.DIGITISATION), LocalDate.of(2023, 8, 1));
            Handover after = handovers.get(id);
            assertThat(after.signature(Side.UNIT)).isNull();
            assertThat(after.voided())
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one.voidedAt()).isNotNull());
            assertThat(after.row().unitSigned()).isFalse();
            assertThat(handovers.history(id, 0, 10))
                    .extracting(HistoryEntry::action)
                    .contains("handover.voided", "handover.redrawn", "handover.signed.unit", "handover.drawn");
        });
        assertThat(signs(MANAGER, MANAGER_NAME, id))
                .as("the other signature is void, so this is the first")
                .isFalse();
        assertThat(signs(OFFICER, OFFICER_NAME, id)).isTrue();
    }

    @Test
    void whatIsSaidInTheMinutesCountsAsWell() {
        UUID id = drawn();
        signs(MANAGER, MANAGER_NAME, id);
        as.person(OFFICER, () -> {
            Handover seen = handovers.get(id);
            handovers.edit(
                    id,
                    seen.version(),
                    new MinutesDraft(
                            SAID.heldOn(), SAID.place(), SAID.unitPeople(), SAID.postPeople(), "", "Thiếu máy in"));
            assertThat(handovers.get(id).signature(Side.POST)).isNull();
            assertThatThrownBy(() -> handovers.edit(id, seen.version(), SAID))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
    }

    @Test
    void anAgreementSignedMeanwhileVoidsASignatureAndTheListSaysSo() {
        UUID unit = unit();
        UUID id = drawn();
        signs(MANAGER, MANAGER_NAME, id);
        as.person(
                LEADER,
                () -> assertThat(handovers.get(id).row()).satisfies(row -> {
                    assertThat(row.postSigned()).isTrue();
                    assertThat(row.lapsed()).isFalse();
                }));
        as.person(ADMIN, () -> agreements.sign(new AgreementDraft(unit, AGREEMENT, TODAY, TODAY, null, 30, "", null)));
        as.person(LEADER, () -> {
            assertThat(handovers.list(new HandoverFilter("bac tra my", HandoverState.OPEN), 0, 5))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.postSigned()).isFalse();
                        assertThat(row.lapsed()).isTrue();
                    });
            assertThat(handovers.history(id, 0, 20))
                    .extracting(HistoryEntry::action)
                    .contains("handover.voided");
        });
        signs(MANAGER, MANAGER_NAME, id);
        as.person(LEADER, () -> assertThat(handovers.get(id).row().lapsed()).isFalse());
    }

    @Test
    void equipmentThatIsLookedAtMeanwhileVoidsASignatureAtOnce() {
        UUID unit = unit();
        UUID id = drawn();
        signs(MANAGER, MANAGER_NAME, id);
        as.person(OFFICER, () -> {
            PointRow point = points.find(PointFilter.of(unit), TODAY, 0, 1).getFirst();
            equipment.check(
                    point.id(),
                    point.version(),
                    List.of(new EquipmentService.Found(EquipmentItem.COMPUTERS, 2, 2, "")));
            assertThat(handovers.get(id).row().lapsed()).isTrue();
        });
    }

    @Test
    void nobodySignsATextThatTheyHaveNotSeen() {
        UUID id = drawn();
        String seen = as.person(OFFICER, () -> handovers.get(id).digest());
        as.person(MANAGER, () -> plans.commit(handovers.get(id).row().unitId(), 2));
        as.person(
                OFFICER,
                () -> assertThatThrownBy(() -> signing.sign(id, seen, OFFICER_NAME))
                        .hasMessage("handover.changed-meanwhile"));
    }

    @Test
    void twoPeopleWhoSignAtOnceHaveBothSigned() throws Exception {
        UUID id = drawn();
        CyclicBarrier start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> signed = pool.invokeAll(List.<Callable<Boolean>>of(
                    () -> {
                        start.await();
                        return signs(OFFICER, OFFICER_NAME, id);
                    },
                    () -> {
                        start.await();
                        return signs(MANAGER, MANAGER_NAME, id);
                    }));
            assertThat(List.of(signed.get(0).get(), signed.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(as.person(LEADER, () -> handovers.get(id)).row().state()).isEqualTo(HandoverState.SIGNED);
    }

    @Test
    void aDocumentThatWasSupersededAfterOneSignatureIsNoGround() {
        UUID id = drawn();
        signs(OFFICER, OFFICER_NAME, id);
        as.person(ADMIN, () -> {
            UUID newer = decisions.register(new DecisionDraft(
                    "999/QĐ-UBND", LocalDate.of(2023, 6, 20), "Ủy ban nhân dân tỉnh Quảng Nam", "", "Thay thế"));
            links.add(newer, LinkKind.SUPERSEDES, decision("2114/QĐ-UBND"));
        });
        assertThatThrownBy(() -> signs(MANAGER, MANAGER_NAME, id))
                .isInstanceOfSatisfying(PortalException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("handover.superseded");
                    assertThat(refused.arguments()).contains("2114/QĐ-UBND", "999/QĐ-UBND");
                });
        UUID unit = unit();
        // What to do: the stage stands on the new document, and both sign again.
        as.person(ADMIN, () -> {
            StageRow last = stages.of(unit).getLast();
            UUID pilot = stages.record(
                    unit, last.id(), new StageDraft(TransferStage.PILOT, TODAY, decision("999/QĐ-UBND"), "", ""));
            assertThat(pilot).isNotNull();
        });
        assertThat(signs(MANAGER, MANAGER_NAME, id)).isFalse();
        assertThat(signs(OFFICER, OFFICER_NAME, id)).isTrue();
    }

    @Test
    void onlyTheirOwnSidesSignAndOnlyUnderTheirOwnName() {
        UUID id = drawn();
        assertThatThrownBy(() -> signs(OFFICER, "Ai đó", id)).hasMessage("handover.name-differs");
        assertThatThrownBy(() -> signs(ADMIN, "Trương Thị Mỹ Linh", id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signs(LEADER, "Phan Nhật Quân", id)).isInstanceOf(AccessDeniedException.class);
        signs(OFFICER, OFFICER_NAME, id);
        assertThatThrownBy(() -> signs(OFFICER, OFFICER_NAME, id)).hasMessage("handover.signed-already");
    }

    @Test
    void minutesNeedAPostOfficeAndOneSetOfThemWaitsAtATime() {
        UUID unit = unit();
        as.person(
                ADMIN,
                () -> assertThatThrownBy(() -> handovers.draw(unit, SAID)).hasMessage("handover.no-post-office"));
        UUID first = drawn();
        as.person(ADMIN, () -> {
            assertThatThrownBy(() -> handovers.draw(unit, SAID)).hasMessage("handover.one-open");
            handovers.giveUp(first);
            UUID second = handovers.draw(unit, SAID);
            assertThat(handovers.get(second).row().cited()).isEqualTo("02/BB-515");
            assertThat(handovers.of(unit))
                    .extracting(HandoverRow::state)
                    .containsExactly(HandoverState.OPEN, HandoverState.GIVEN_UP);
        });
    }

    @Test
    void aUnitThatIsNotReadyGoesOverOnlyWithAReasonThatIsKept() {
        UUID unit = planned();
        as.person(ADMIN, () -> {
            UUID last = stages.of(unit).getLast().id();
            StageDraft over = new StageDraft(TransferStage.TRANSFERRED, TODAY, decision("2114/QĐ-UBND"), "", "");
            assertThatThrownBy(() -> stages.record(unit, last, over))
                    .isInstanceOfSatisfying(PortalException.class, refused -> {
                        assertThat(refused.messageKey()).isEqualTo("golive.shut");
                        assertThat(String.valueOf(refused.arguments()[0])).contains("Có quầy tiếp nhận: chưa có.");
                    });
            stages.record(
                    unit,
                    last,
                    new StageDraft(
                            TransferStage.TRANSFERRED, TODAY, decision("2114/QĐ-UBND"), "", "Chỉ đạo của Chủ tịch"));
            StageRow now = stages.of(unit).getLast();
            assertThat(now.overrideReason()).isEqualTo("Chỉ đạo của Chủ tịch");
            assertThat(now.overrideMissing()).contains("Biên bản bàn giao đủ chữ ký: chưa có.");
            assertThat(plans.history(unit, 0, 1).getFirst().reason()).isEqualTo("Chỉ đạo của Chủ tịch");
            // It was a mistake: set back, and kept with the reason.
            stages.undo(unit, now.id(), "Ghi nhầm đơn vị");
            assertThat(stages.of(unit).getLast().stage()).isEqualTo(TransferStage.PLANNED);
            assertThat(stages.of(unit).getLast().until()).isNull();
            assertThat(stages.undone(unit)).singleElement().satisfies(row -> {
                assertThat(row.stage()).isEqualTo(TransferStage.TRANSFERRED);
                assertThat(row.undone()).isNotNull();
            });
            assertThatThrownBy(() -> stages.undo(unit, now.id(), "Lần nữa"))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
    }

    @Test
    void theGateKnowsCountersPeopleCatalogueTasksAndMinutes() {
        UUID tamKy = as.person(
                LEADER,
                () -> units.find(new UnitFilter("tam ky", UnitKind.DISTRICT, null), TODAY, 0, 1)
                        .getFirst()
                        .id());
        as.person(LEADER, () -> {
            Map<GoLiveCondition, GoLiveFact> facts = gate.of(tamKy, TODAY).facts().stream()
                    .collect(Collectors.toMap(GoLiveFact::condition, fact -> fact));
            assertThat(facts.get(GoLiveCondition.COUNTERS).met()).isTrue();
            assertThat(facts.get(GoLiveCondition.CATALOGUE).met()).isTrue();
            assertThat(facts.get(GoLiveCondition.TASKS).met()).isTrue();
            assertThat(facts.get(GoLiveCondition.MINUTES).met()).isFalse();
            assertThat(facts).containsKeys(GoLiveCondition.ACCOUNTS, GoLiveCondition.RESERVE);
        });
    }

    @Test
    void aUnitMovesAndAsksAndThePostCommits() {
        UUID unit = planned();
        as.person(OFFICER, () -> plans.ask(unit, 3));
        as.person(MANAGER, () -> plans.commit(unit, 2));
        as.person(ADMIN, () -> {
            assertThatThrownBy(() -> plans.move(unit, PremisesKind.POST_OFFICE))
                    .as("nobody has looked at the equipment of its point yet")
                    .isInstanceOfSatisfying(PortalException.class, refused -> {
                        assertThat(refused.messageKey()).isEqualTo("transfer.plan.not-equipped");
                        assertThat(String.valueOf(refused.arguments()[0])).contains("(chưa kiểm tra)");
                    });
            PointRow point = points.find(PointFilter.of(unit), TODAY, 0, 1).getFirst();
            equipment.check(
                    point.id(),
                    point.version(),
                    Arrays.stream(EquipmentItem.values())
                            .map(item -> new EquipmentService.Found(item, 1, 1, ""))
                            .toList());
            plans.move(unit, PremisesKind.POST_OFFICE);
            PlanRow plan = plans.of(unit);
            assertThat(plan.peopleAsked()).isEqualTo(3);
            assertThat(plan.peopleCommitted()).isEqualTo(2);
            assertThat(plan.premises()).isEqualTo(PremisesKind.POST_OFFICE);
            assertThatThrownBy(() -> plans.save(
                            unit, plan.version(), new PlanDraft(null, CostMode.SALARY, null, null, null, "")))
                    .hasMessage("transfer.plan.cost-decision");
            assertThatThrownBy(() -> plans.save(unit, 1, new PlanDraft(null, null, null, null, null, "")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
    }
}
