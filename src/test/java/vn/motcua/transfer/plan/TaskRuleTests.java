package vn.motcua.transfer.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalogue.rule.TransferTask.INTAKE;
import static vn.motcua.catalogue.rule.TransferTask.RESULT_RETURN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;

class TaskRuleTests {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final Period LIFE = Period.since(LocalDate.of(2004, 1, 1));

    private static TaskRow intake(LocalDate from, @Nullable LocalDate until) {
        return new TaskRow(Ids.next(), INTAKE, from, until);
    }

    @Test
    void eachTaskHasItsOwnStart() {
        assertThatCode(() -> TaskRule.checkStart(RESULT_RETURN, JUNE, LIFE, List.of(intake(MAY, null))))
                .doesNotThrowAnyException();
    }

    @Test
    void aTaskThatIsDoneDoesNotBeginAgain() {
        assertThatThrownBy(() -> TaskRule.checkStart(INTAKE, JUNE, LIFE, List.of(intake(MAY, null))))
                .hasMessage("transfer.plan.task-there");
        assertThatThrownBy(() -> TaskRule.checkStart(INTAKE, MAY, LIFE, List.of(intake(JUNE, null))))
                .hasMessage("transfer.plan.task-there");
    }

    @Test
    void aTaskThatHasEndedMayBeginAgain() {
        assertThatCode(() -> TaskRule.checkStart(INTAKE, JUNE, LIFE, List.of(intake(MAY, JUNE))))
                .doesNotThrowAnyException();
    }

    @Test
    void aTaskBeginsWhileTheUnitIsThere() {
        assertThatThrownBy(() -> TaskRule.checkStart(INTAKE, LocalDate.of(2003, 12, 31), LIFE, List.of()))
                .hasMessage("transfer.plan.outside-life");
    }

    @Test
    void aTaskEndsOnceAndNotBeforeItBegan() {
        assertThatThrownBy(() -> TaskRule.checkEnd(intake(JUNE, null), MAY)).hasMessage("transfer.plan.task-end");
        assertThatThrownBy(() -> TaskRule.checkEnd(intake(MAY, JUNE), JUNE)).hasMessage("transfer.plan.task-ended");
        assertThatCode(() -> TaskRule.checkEnd(intake(MAY, null), JUNE)).doesNotThrowAnyException();
    }
}
