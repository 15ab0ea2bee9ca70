package vn.motcua.transfer.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

@DatabaseTest
class BlockerServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final String ADMIN = "quang-nam-admin";
    /** In charge of Bắc Trà My. */
    private static final String OFFICER = "quang-nam-unit";

    @Autowired
    BlockerService blockers;

    @Autowired
    UnitService units;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private UUID unit(String words) {
        return units.find(new UnitFilter(words, null, null), DAY, 0, 1)
                .getFirst()
                .id();
    }

    private BlockerRow first(String words) {
        return blockers.find(new BlockerFilter(words, null, null, null), DAY, 0, 1)
                .getFirst();
    }

    @Test
    void sixDistrictsOfQuangNamWaitForCostNorms() {
        as.person("quang-nam-leader", () -> {
            List<BlockerRow> open = blockers.find(BlockerFilter.UNSOLVED, DAY, 0, 50);
            assertThat(open).hasSize(6).extracting(BlockerRow::kind).containsOnly(BlockerKind.COST_NORM);
            assertThat(open).extracting(BlockerRow::problem).containsOnly("Vướng về hướng dẫn định mức kinh phí");
            assertThat(blockers.figures(DAY)).isEqualTo(new BlockerFigures(6, 4, 1, 6));
            assertThat(open.subList(0, 4))
                    .as("overdue ones first")
                    .extracting(BlockerRow::state)
                    .containsOnly(BlockerState.OVERDUE);
            assertThat(blockers.count(BlockerFilter.OVERDUE, DAY)).isEqualTo(4);
        });
    }

    @Test
    void aClosedOneWasOpenBeforeThatDayAndIsNotThereBeforeItWasReported() {
        as.person("quang-nam-leader", () -> {
            BlockerFilter land = new BlockerFilter("dat dai", null, null, null);
            assertThat(states(land, LocalDate.of(2022, 10, 9))).isEmpty();
            assertThat(states(land, LocalDate.of(2022, 10, 10))).containsExactly(BlockerState.OPEN);
            assertThat(states(land, LocalDate.of(2023, 3, 19))).containsExactly(BlockerState.OPEN);
            assertThat(states(land, LocalDate.of(2023, 3, 20))).containsExactly(BlockerState.CLOSED);
            assertThat(blockers.steps(first("dat dai").id(), LocalDate.of(2023, 3, 19)))
                    .hasSize(1);
        });
    }

    private List<BlockerState> states(BlockerFilter filter, LocalDate day) {
        return blockers.find(filter, day, 0, 9).stream().map(BlockerRow::state).toList();
    }

    @Test
    void ayunPaAndKBangPrepareTheirPremises() {
        LocalDate then = LocalDate.of(2020, 12, 31);
        as.person(
                "gia-lai-leader",
                () -> assertThat(blockers.find(BlockerFilter.UNSOLVED, then, 0, 9))
                        .extracting(BlockerRow::unitName, BlockerRow::kind)
                        .containsExactlyInAnyOrder(
                                tuple("Thị xã Ayun Pa", BlockerKind.PREMISES),
                                tuple("Huyện KBang", BlockerKind.PREMISES)));
    }

    @Test
    void placesSayWhereAndOfWhatKind() {
        as.person(
                "quang-nam-leader",
                () -> assertThat(blockers.places(DAY))
                        .hasSize(6)
                        .contains(new BlockerPlace("Huyện Bắc Trà My", BlockerKind.COST_NORM, 1, 1)));
    }

    @Test
    void areFoundByWhoMustActToo() {
        as.person("quang-nam-leader", () -> {
            assertThat(blockers.count(new BlockerFilter("so tai chinh", null, null, null), DAY))
                    .isEqualTo(6);
            assertThat(blockers.count(new BlockerFilter("tai chinh tra my", null, null, null), DAY))
                    .isEqualTo(2);
        });
    }

    @Test
    void anOfficerReportsAndSolvesForTheirUnitAndThoseBelow() {
        undone.by(OFFICER, () -> {
            UUID id = blockers.report(new BlockerDraft(
                    unit("bac tra my"), BlockerKind.SYSTEMS, "Đường truyền yếu", "Viễn thông", DAY.minusDays(9), DAY));
            BlockerRow reported = blockers.get(id, DAY);
            assertThat(reported.state()).isEqualTo(BlockerState.OPEN);
            blockers.step(
                    id,
                    reported.version(),
                    new StepDraft(BlockerAct.DONE, DAY.minusDays(1), "Đã kéo cáp", "VNPT", DAY.plusDays(9), null));
            BlockerRow moved = blockers.get(id, DAY);
            assertThat(moved.last().owner()).isEqualTo("VNPT");
            assertThat(moved.last().dueOn()).isEqualTo(DAY.plusDays(9));
            assertThat(blockers.get(id, DAY.minusDays(2)).last().dueOn())
                    .as("as it was then")
                    .isEqualTo(DAY);
            blockers.step(
                    id,
                    moved.version(),
                    new StepDraft(BlockerAct.CLOSED, DAY, "Đường truyền đã ổn định", "", null, null));
            assertThat(blockers.get(id, DAY).state()).isEqualTo(BlockerState.CLOSED);
            assertThat(blockers.steps(id, DAY))
                    .extracting(BlockerStep::act)
                    .containsExactly(BlockerAct.OPENED, BlockerAct.DONE, BlockerAct.CLOSED);
            assertThat(blockers.history(id, 0, 9)).hasSize(3);
        });
    }

    @Test
    void anOfficerDoesNotWriteForOthersAndDoesNotSeeThem() {
        UUID elsewhere = as.person(ADMIN, () -> unit("nam giang"));
        UUID blocker = as.person(ADMIN, () -> first("nam giang").id());
        undone.by(OFFICER, () -> {
            assertThat(blockers.count(BlockerFilter.UNSOLVED, DAY)).isEqualTo(1);
            assertThat(blockers.mayReport(elsewhere)).isFalse();
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(
                            () -> blockers.report(new BlockerDraft(elsewhere, BlockerKind.OTHER, "x", "y", DAY, DAY)))
                    .withMessage("shared.not-found");
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> blockers.get(blocker, DAY))
                    .withMessage("shared.not-found");
        });
    }

    @Test
    void aLeaderReadsOnly() {
        UUID unit = as.person(ADMIN, () -> unit("nam giang"));
        as.person(
                "quang-nam-leader",
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(
                                () -> blockers.report(new BlockerDraft(unit, BlockerKind.OTHER, "x", "y", DAY, DAY))));
    }

    @Test
    void whoeverWasSlowerIsTold() {
        undone.by(ADMIN, () -> {
            BlockerRow row = first("nam giang");
            StepDraft step = new StepDraft(BlockerAct.DONE, DAY, "Đã họp", "", null, null);
            blockers.step(row.id(), row.version(), step);
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> blockers.step(row.id(), row.version(), step));
        });
    }

    @Test
    void aCorrectionNeedsAReason() {
        undone.by(ADMIN, () -> {
            BlockerRow row = first("nam giang");
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> blockers.correct(row.id(), row.version(), BlockerKind.RULES, "Khác", " "))
                    .withMessage("blocker.missing.reason");
            blockers.correct(row.id(), row.version(), BlockerKind.RULES, "Thiếu hướng dẫn", "Ghi nhầm loại");
            assertThat(first("nam giang").kind()).isEqualTo(BlockerKind.RULES);
            assertThat(blockers.count(new BlockerFilter("thieu huong dan", null, null, null), DAY))
                    .isEqualTo(1);
        });
    }

    @Test
    void ofAUnitThatThereWasNotYetNothingIsReported() {
        undone.by(
                ADMIN,
                () -> assertThatExceptionOfType(PortalException.class)
                        .isThrownBy(() -> blockers.report(new BlockerDraft(
                                unit("nam giang"), BlockerKind.OTHER, "x", "y", LocalDate.of(2003, 1, 1), DAY)))
                        .withMessage("blocker.unit-gone"));
    }
}
