package vn.motcua.transfer.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.PortalException;

class BlockerRuleTests {

    private static final LocalDate OPENED = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    private static BlockerDraft draft(String problem, String owner, LocalDate openedOn, LocalDate dueOn) {
        return new BlockerDraft(UUID.randomUUID(), BlockerKind.COST_NORM, problem, owner, openedOn, dueOn);
    }

    private static BlockerStep opened() {
        return BlockerRule.opening(draft("Chưa có định mức", "Sở Tài chính", OPENED, DUE), TODAY, "ai-do");
    }

    private static StepDraft step(BlockerAct act, LocalDate on, @Nullable LocalDate due) {
        return new StepDraft(act, on, "Đã họp", "", due, null);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(PortalException.class).isThrownBy(act::run).withMessage(key);
    }

    @Test
    void isOverdueFromTheDayAfterItsDueDateUntilItIsClosed() {
        BlockerStep open = opened();
        assertThat(open.state(DUE)).isEqualTo(BlockerState.OPEN);
        assertThat(open.state(DUE.plusDays(1))).isEqualTo(BlockerState.OVERDUE);
        BlockerStep closed = BlockerRule.next(open, step(BlockerAct.CLOSED, TODAY, null), TODAY, "ai-do");
        assertThat(closed.state(TODAY)).isEqualTo(BlockerState.CLOSED);
    }

    @Test
    void aStepKeepsOwnerAndDueDateUnlessItSaysOtherwise() {
        BlockerStep kept = BlockerRule.next(opened(), step(BlockerAct.DONE, DUE, null), TODAY, "ai-do");
        assertThat(kept.owner()).isEqualTo("Sở Tài chính");
        assertThat(kept.dueOn()).isEqualTo(DUE);
        BlockerStep moved = BlockerRule.next(
                kept,
                new StepDraft(BlockerAct.DONE, DUE, "Chuyển UBND tỉnh", " UBND  tỉnh ", DUE.plusMonths(1), null),
                TODAY,
                "ai-do");
        assertThat(moved.owner()).isEqualTo("UBND tỉnh");
        assertThat(moved.dueOn()).isEqualTo(DUE.plusMonths(1));
        assertThat(moved.position()).isEqualTo(2);
    }

    @Test
    void aClosedOneIsOnlyOpenedAgainAndAnOpenOneIsNot() {
        BlockerStep closed = BlockerRule.next(opened(), step(BlockerAct.CLOSED, DUE, null), TODAY, "ai-do");
        refused(
                "blocker.step.closed",
                () -> BlockerRule.next(closed, step(BlockerAct.DONE, TODAY, null), TODAY, "ai-do"));
        refused(
                "blocker.step.closed",
                () -> BlockerRule.next(closed, step(BlockerAct.CLOSED, TODAY, null), TODAY, "ai-do"));
        refused(
                "blocker.step.not-closed",
                () -> BlockerRule.next(opened(), step(BlockerAct.REOPENED, TODAY, null), TODAY, "ai-do"));
        assertThat(BlockerRule.next(closed, step(BlockerAct.REOPENED, TODAY, TODAY), TODAY, "ai-do")
                        .state(TODAY))
                .isEqualTo(BlockerState.OPEN);
    }

    @Test
    void nothingIsRecordedForTheFutureOrBeforeTheLastStep() {
        refused(
                "blocker.opened.future",
                () -> BlockerRule.opening(draft("x", "y", TODAY.plusDays(1), TODAY.plusDays(2)), TODAY, "ai-do"));
        refused(
                "blocker.step.future",
                () -> BlockerRule.next(opened(), step(BlockerAct.DONE, TODAY.plusDays(1), null), TODAY, "ai-do"));
        refused(
                "blocker.step.before-last",
                () -> BlockerRule.next(opened(), step(BlockerAct.DONE, OPENED.minusDays(1), null), TODAY, "ai-do"));
    }

    @Test
    void aNewDueDateLiesNotBeforeTheDayOnWhichItIsSet() {
        refused(
                "blocker.due.before-opened",
                () -> BlockerRule.opening(draft("x", "y", OPENED, OPENED.minusDays(1)), TODAY, "ai-do"));
        refused(
                "blocker.due.before-step",
                () -> BlockerRule.next(opened(), step(BlockerAct.DONE, TODAY, DUE.plusDays(1)), TODAY, "ai-do"));
    }

    @Test
    void saysWhatIsMissing() {
        refused("blocker.missing.problem", () -> BlockerRule.opening(draft("  ", "y", OPENED, DUE), TODAY, "ai-do"));
        refused("blocker.missing.owner", () -> BlockerRule.opening(draft("x", " ", OPENED, DUE), TODAY, "ai-do"));
        refused(
                "blocker.missing.what",
                () -> BlockerRule.next(
                        opened(), new StepDraft(BlockerAct.CLOSED, TODAY, "", "", null, null), TODAY, "ai-do"));
        refused(
                "blocker.too-long.problem",
                () -> BlockerRule.opening(draft("x".repeat(1001), "y", OPENED, DUE), TODAY, "ai-do"));
    }
}
