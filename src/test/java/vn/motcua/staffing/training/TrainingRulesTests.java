package vn.motcua.staffing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.training.AgainRow.Reason;
import vn.motcua.staffing.training.TrainingRules.Again;
import vn.motcua.staffing.training.TrainingRules.Passed;

class TrainingRulesTests {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 10);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final List<String> LAND = List.of("Đất đai");

    @Test
    void aCourseHasNoMoreParticipantsThanSeats() {
        assertThatCode(() -> TrainingRules.checkEnrol(course(CourseState.OPEN, 28, 0, TODAY), 2, TODAY))
                .doesNotThrowAnyException();
        refused("training.full", () -> TrainingRules.checkEnrol(course(CourseState.OPEN, 29, 0, TODAY), 2, TODAY));
    }

    @Test
    void nobodyEnrolsInACourseThatIsOverOrCancelled() {
        refused(
                "training.over",
                () -> TrainingRules.checkEnrol(course(CourseState.OPEN, 0, 0, TODAY.minusDays(1)), 1, TODAY));
        refused(
                "training.cancelled",
                () -> TrainingRules.checkEnrol(course(CourseState.CANCELLED, 0, 0, TODAY), 1, TODAY));
    }

    @Test
    void aResultIsKnownOnceTheCourseHasBegun() {
        refused(
                "training.result.early",
                () -> TrainingRules.checkResult(
                        course(CourseState.OPEN, 1, 0, TODAY.plusDays(1)), Result.PASSED, "", TODAY));
        assertThatCode(() ->
                        TrainingRules.checkResult(course(CourseState.OPEN, 1, 0, TODAY), Result.PASSED, "CN-1", TODAY))
                .doesNotThrowAnyException();
        refused(
                "training.certificate.none",
                () -> TrainingRules.checkResult(course(CourseState.OPEN, 1, 0, TODAY), Result.FAILED, "CN-1", TODAY));
    }

    @Test
    void aCertificateHoldsForItsMonthsFromTheLastDay() {
        CourseDraft course = new CourseDraft("Đất đai", LAND, 8, "", "", MAY, MAY, 30, 12);
        assertThat(TrainingRules.validUntil(course, Result.PASSED)).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(TrainingRules.validUntil(course, Result.FAILED)).isNull();
    }

    @Test
    void aCourseWithCertificatesIsNotRemoved() {
        refused("training.remove.certificates", () -> TrainingRules.checkRemove(course(CourseState.OPEN, 3, 1, TODAY)));
        refused("training.remove.seats", () -> TrainingRules.checkRemove(course(CourseState.OPEN, 3, 0, TODAY)));
        assertThatCode(() -> TrainingRules.checkRemove(course(CourseState.OPEN, 0, 0, TODAY)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoseCertificateRanOutOrSoonWillIsTrainedAgain() {
        assertThat(again(new Passed("Đất đai 2022", LAND, MAY, TODAY.minusDays(1))))
                .containsExactly(new Again(Reason.EXPIRED, "Đất đai 2022", TODAY.minusDays(1)));
        assertThat(again(new Passed("Đất đai 2022", LAND, MAY, TODAY.plusDays(60))))
                .containsExactly(new Again(Reason.EXPIRING, "Đất đai 2022", TODAY.plusDays(60)));
        assertThat(again(new Passed("Đất đai 2022", LAND, MAY, TODAY.plusDays(61))))
                .isEmpty();
        assertThat(again(new Passed("Đất đai 2022", LAND, MAY, null))).isEmpty();
    }

    @Test
    void whoPassedALaterCourseInTheSameFieldsNeedNotRepeatTheEarlierOne() {
        assertThat(TrainingRules.again(
                        List.of(
                                new Passed("Cũ", LAND, MAY, TODAY.minusDays(1)),
                                new Passed("Mới", List.of("Đất đai", "Hộ tịch"), TODAY.minusDays(9), null)),
                        LAND,
                        null,
                        Map.of(),
                        TODAY))
                .isEmpty();
    }

    @Test
    void whoseProceduresChangedSinceTheyWereTrainedIsTrainedAgain() {
        Map<String, LocalDate> changes = Map.of("Đất đai", LocalDate.of(2023, 1, 1));
        Passed before = new Passed("Đất đai 2022", LAND, MAY, null);
        Passed after = new Passed("Đất đai 2023", LAND, LocalDate.of(2023, 2, 1), null);
        assertThat(TrainingRules.again(List.of(before), LAND, null, changes, TODAY))
                .containsExactly(new Again(Reason.CHANGED, "Đất đai", LocalDate.of(2023, 1, 1)));
        assertThat(TrainingRules.again(List.of(before, after), LAND, null, changes, TODAY))
                .isEmpty();
        assertThat(TrainingRules.again(List.of(), LAND, MAY, changes, TODAY)).hasSize(1);
        assertThat(TrainingRules.again(List.of(before), List.of("Hộ tịch"), null, changes, TODAY))
                .isEmpty();
    }

    private static List<Again> again(Passed passed) {
        return TrainingRules.again(List.of(passed), LAND, null, Map.of(), TODAY);
    }

    private static CourseRow course(CourseState state, long seats, long passed, LocalDate day) {
        CourseDraft draft = new CourseDraft("Đất đai", LAND, 8, "", "", day, day, 30, 12);
        return new CourseRow(Ids.next(), draft, state, "", seats, passed, 0);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
