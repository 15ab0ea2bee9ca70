package vn.motcua.catalogue.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.rule.TransferTask.AUXILIARY;
import static vn.motcua.catalogue.rule.TransferTask.DIGITISATION;
import static vn.motcua.catalogue.rule.TransferTask.FEE_COLLECTION;
import static vn.motcua.catalogue.rule.TransferTask.FORWARDING;
import static vn.motcua.catalogue.rule.TransferTask.GUIDANCE;
import static vn.motcua.catalogue.rule.TransferTask.INTAKE;
import static vn.motcua.catalogue.rule.TransferTask.RESULT_RETURN;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.rule.TaskRule.Problem;

class TaskRuleTests {

    @Test
    void allSevenTasksFitWhatGoesBothWays() {
        assertThat(TaskRule.problems(EnumSet.allOf(TransferTask.class), ServiceForm.BOTH))
                .isEmpty();
    }

    @Test
    void withoutATaskNothingIsHandedOver() {
        for (ServiceForm form : ServiceForm.values()) {
            assertThat(TaskRule.problems(Set.of(), form)).containsExactly(Problem.NO_TASK);
        }
    }

    @Test
    void whatIsReceivedIsTakenIn() {
        assertThat(TaskRule.problems(Set.of(GUIDANCE), ServiceForm.RECEIVE))
                .containsExactly(Problem.RECEIVES_WITHOUT_INTAKE);
        assertThat(TaskRule.problems(Set.of(INTAKE), ServiceForm.RECEIVE)).isEmpty();
    }

    @Test
    void whatIsReturnedIsHandedOut() {
        assertThat(TaskRule.problems(Set.of(GUIDANCE, AUXILIARY), ServiceForm.RETURN))
                .containsExactly(Problem.RETURNS_WITHOUT_RESULT);
        assertThat(TaskRule.problems(Set.of(RESULT_RETURN, FEE_COLLECTION), ServiceForm.RETURN))
                .isEmpty();
    }

    @Test
    void oneWayOnlyIsOneWayOnly() {
        assertThat(TaskRule.problems(Set.of(INTAKE, RESULT_RETURN), ServiceForm.RECEIVE))
                .containsExactly(Problem.RESULT_WITHOUT_RETURNING);
        assertThat(TaskRule.problems(Set.of(INTAKE, RESULT_RETURN), ServiceForm.RETURN))
                .containsExactly(Problem.INTAKE_WITHOUT_RECEIVING);
    }

    @Test
    void feesAndDossiersAreHandledByWhoTakesInOrHandsOut() {
        assertThat(TaskRule.problems(Set.of(FEE_COLLECTION, FORWARDING), ServiceForm.BOTH))
                .contains(Problem.FEE_ALONE, Problem.HANDLING_ALONE);
        assertThat(TaskRule.problems(Set.of(DIGITISATION, RESULT_RETURN), ServiceForm.RETURN))
                .isEmpty();
    }
}
