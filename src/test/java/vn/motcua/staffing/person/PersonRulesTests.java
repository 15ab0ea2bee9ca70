package vn.motcua.staffing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

class PersonRulesTests {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 2);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final UUID TAM_KY = Ids.next();
    private static final UUID HOI_AN = Ids.next();
    private static final PersonPlace NOW = new PersonPlace(TAM_KY, "Tam Kỳ", "Giao dịch viên", JANUARY, null);
    private static final Period EMPLOYED = Period.since(JANUARY);

    @Test
    void somebodyMovesOnADayThatHasCome() {
        assertThatCode(() -> move(HOI_AN, "Giao dịch viên", TODAY)).doesNotThrowAnyException();
        refused("person.move.future", () -> move(HOI_AN, "Giao dịch viên", TODAY.plusDays(1)));
    }

    @Test
    void aMoveDoesNotReachBackBeyondTheLastOne() {
        assertThatCode(() -> move(HOI_AN, "", JANUARY)).doesNotThrowAnyException();
        refused("person.move.before", () -> move(HOI_AN, "", JANUARY.minusDays(1)));
    }

    @Test
    void anotherJobAtTheSameOfficeIsAMoveToo() {
        assertThatCode(() -> move(TAM_KY, "Kiểm soát viên", MAY)).doesNotThrowAnyException();
        refused("person.move.nothing", () -> move(TAM_KY, "Giao dịch viên", MAY));
    }

    @Test
    void whoHasLeftDoesNotMove() {
        refused(
                "person.move.not-employed",
                () -> PersonRules.checkMove(NOW, HOI_AN, "", TODAY, new Period(JANUARY, MAY), TODAY));
    }

    @Test
    void employmentEndsOnceAfterItBeganAndForAReason() {
        assertThatCode(() -> PersonRules.checkEnd(EMPLOYED, MAY, JANUARY, "Nghỉ theo nguyện vọng"))
                .doesNotThrowAnyException();
        refused("person.end.before", () -> PersonRules.checkEnd(EMPLOYED, JANUARY, JANUARY, "Nghỉ"));
        refused("person.end.before", () -> PersonRules.checkEnd(EMPLOYED, MAY, MAY, "Nghỉ"));
        refused("person.reason.missing", () -> PersonRules.checkEnd(EMPLOYED, MAY, JANUARY, "  "));
        refused("person.end.ended", () -> PersonRules.checkEnd(new Period(JANUARY, MAY), TODAY, JANUARY, "Nghỉ"));
    }

    @Test
    void everyAssignmentThatGoesOnMustEndInTheSameAct() {
        OpenDuty open = new OpenDuty(Ids.next(), "Quầy 01, Tam Kỳ", JANUARY, null);
        OpenDuty over = new OpenDuty(Ids.next(), "Quầy 02, Tam Kỳ", JANUARY, MAY);
        assertThat(PersonRules.settle(List.of(open, over), MAY, Set.of(open.id())))
                .containsExactly(open);
        assertThatThrownBy(() -> PersonRules.settle(List.of(open, over), MAY, Set.of()))
                .isInstanceOfSatisfying(PortalException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("person.duties-left");
                    assertThat(refused.arguments()).containsExactly("Quầy 01, Tam Kỳ");
                });
    }

    @Test
    void anAssignmentThatHasNotBegunIsWithdrawnAndOthersEndOnTheDay() {
        OpenDuty begun = new OpenDuty(Ids.next(), "Quầy 01", JANUARY, null);
        OpenDuty coming = new OpenDuty(Ids.next(), "Quầy 02", TODAY, null);
        assertThat(begun.endBy(MAY)).isEqualTo(MAY);
        assertThat(coming.endBy(MAY)).isEqualTo(TODAY);
        assertThat(new OpenDuty(Ids.next(), "Quầy 03", TODAY, TODAY).goesOnAt(MAY))
                .isFalse();
    }

    @Test
    void onlyWhatNothingWasBuiltUponIsTakenBack() {
        assertThatCode(() -> PersonRules.checkWithdraw(EMPLOYED, false, false, "Nhập nhầm"))
                .doesNotThrowAnyException();
        refused("person.withdraw.stood", () -> PersonRules.checkWithdraw(EMPLOYED, true, false, "Nhầm"));
        refused("person.withdraw.account", () -> PersonRules.checkWithdraw(EMPLOYED, false, true, "Nhầm"));
        refused("person.withdrawn", () -> PersonRules.checkWithdraw(new Period(MAY, MAY), false, false, "Nhầm"));
        refused("person.reason.missing", () -> PersonRules.checkWithdraw(EMPLOYED, false, false, ""));
    }

    @Test
    void onlyAnEndCanBeTakenBack() {
        assertThatCode(() -> PersonRules.checkReopen(JANUARY, MAY, "Nhầm người"))
                .doesNotThrowAnyException();
        refused("person.reopen.not-ended", () -> PersonRules.checkReopen(JANUARY, null, "Nhầm"));
        refused("person.reopen.not-ended", () -> PersonRules.checkReopen(JANUARY, JANUARY, "Nhầm"));
    }

    private static void move(UUID office, String job, LocalDate on) {
        PersonRules.checkMove(NOW, office, job, on, EMPLOYED, TODAY);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
