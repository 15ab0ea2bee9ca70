package vn.motcua.transfer.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.transfer.TransferStage.ENDED;
import static vn.motcua.transfer.TransferStage.NOT_PLANNED;
import static vn.motcua.transfer.TransferStage.PILOT;
import static vn.motcua.transfer.TransferStage.PLANNED;
import static vn.motcua.transfer.TransferStage.TRANSFERRED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Period;
import vn.motcua.transfer.TransferStage;

class StageRuleTests {

    private static final LocalDate PAPER = LocalDate.of(2022, 8, 12);
    private static final LocalDate DAY = LocalDate.of(2022, 9, 5);
    private static final Period LIFE = new Period(LocalDate.of(2004, 1, 1), LocalDate.of(2025, 7, 1));

    private static void check(TransferStage last, @Nullable LocalDate since, TransferStage to, LocalDate from) {
        StageRule.check(new StageRule.Step(last, since), to, from, LIFE, PAPER);
    }

    @Test
    void aUnitIsPlannedThenInPilotThenTransferredThenEnded() {
        assertThat(StageRule.next(NOT_PLANNED)).containsExactly(PLANNED, PILOT);
        assertThat(StageRule.next(PLANNED)).containsExactly(PILOT, TRANSFERRED, ENDED);
        assertThat(StageRule.next(PILOT)).containsExactly(TRANSFERRED, ENDED);
        assertThat(StageRule.next(TRANSFERRED)).containsExactly(ENDED);
        assertThat(StageRule.next(ENDED)).containsExactly(PLANNED);
    }

    @Test
    void aUnitWithoutAPlanDoesNotGoOver() {
        assertThatThrownBy(() -> check(NOT_PLANNED, null, TRANSFERRED, DAY))
                .hasMessage("transfer.plan.not-next.NOT_PLANNED");
    }

    @Test
    void whatHasEndedIsPlannedAnewFirst() {
        assertThatThrownBy(() -> check(ENDED, PAPER, TRANSFERRED, DAY)).hasMessage("transfer.plan.not-next.ENDED");
        assertThatCode(() -> check(ENDED, PAPER, PLANNED, DAY)).doesNotThrowAnyException();
    }

    @Test
    void aStageBeginsAfterTheOneBefore() {
        assertThatThrownBy(() -> check(PLANNED, DAY, PILOT, DAY)).hasMessage("transfer.plan.before-last");
        assertThatCode(() -> check(PLANNED, DAY, PILOT, DAY.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void aStageBeginsWhileTheUnitIsThere() {
        assertThatThrownBy(() -> check(PLANNED, DAY, PILOT, LocalDate.of(2025, 7, 1)))
                .hasMessage("transfer.plan.outside-life");
        assertThatCode(() -> check(PLANNED, DAY, PILOT, LocalDate.of(2025, 6, 30)))
                .doesNotThrowAnyException();
    }

    @Test
    void theDocumentIsThereWhenTheStageBegins() {
        assertThatThrownBy(() -> check(NOT_PLANNED, null, PLANNED, PAPER.minusDays(1)))
                .hasMessage("transfer.plan.document-later");
        assertThatCode(() -> check(NOT_PLANNED, null, PLANNED, PAPER)).doesNotThrowAnyException();
    }
}
