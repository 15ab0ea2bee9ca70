package vn.motcua.transfer.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.PortalException;

class AgreementRuleTests {

    private static final UUID UNIT = UUID.randomUUID();
    private static final LocalDate FROM = LocalDate.of(2022, 9, 1);
    private static final LocalDate TO = LocalDate.of(2023, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    private static AgreementRow agreement(@Nullable LocalDate to, @Nullable LocalDate renewedOn) {
        return new AgreementRow(
                UUID.randomUUID(),
                UNIT,
                UnitKind.DEPARTMENT,
                "Sở Nội vụ",
                "01/TT",
                FROM,
                FROM,
                to,
                to,
                AgreementRule.remindOn(to, 60),
                "",
                null,
                null,
                null,
                null,
                renewedOn == null ? null : UUID.randomUUID(),
                renewedOn == null ? null : "02/TT",
                renewedOn,
                "",
                0);
    }

    private static AgreementDraft draft(LocalDate signedOn, LocalDate from, @Nullable LocalDate to) {
        return new AgreementDraft(UNIT, " 02/TT ", signedOn, from, to, 60, "", null);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(PortalException.class).isThrownBy(act::run).withMessage(key);
    }

    @Test
    void isInForceFromItsFirstDayUntilTheDayOnWhichItNoLongerIs() {
        AgreementRow agreement = agreement(TO, null);
        assertThat(agreement.state(FROM.minusDays(1))).isEqualTo(AgreementState.COMING);
        assertThat(agreement.state(FROM)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.state(TO)).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void asksToBeRenewedFromSixtyDaysBeforeItsEnd() {
        AgreementRow agreement = agreement(TO, null);
        assertThat(agreement.state(TO.minusDays(61))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.state(TO.minusDays(60))).isEqualTo(AgreementState.TO_RENEW);
        assertThat(agreement.state(TO.minusDays(1))).isEqualTo(AgreementState.TO_RENEW);
    }

    @Test
    void asksNoLongerOnceSomebodySignedTheNext() {
        AgreementRow agreement = agreement(TO, TO.minusDays(30));
        assertThat(agreement.state(TO.minusDays(31))).isEqualTo(AgreementState.TO_RENEW);
        assertThat(agreement.state(TO.minusDays(30))).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void withoutAnEndItNeverAsks() {
        assertThat(agreement(null, null).state(TODAY.plusYears(30))).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void aRenewalEndsTheFormerWhereItBeginsOrLeavesItRunOut() {
        assertThat(AgreementRule.endOfRenewed(agreement(null, null), draft(TODAY, TODAY, null)))
                .isEqualTo(TODAY);
        assertThat(AgreementRule.endOfRenewed(agreement(TO, null), draft(TODAY, TODAY, null)))
                .isEqualTo(TODAY);
        assertThat(AgreementRule.endOfRenewed(agreement(TO, null), draft(TODAY, TO.plusDays(9), null)))
                .isEqualTo(TO);
        refused(
                "agreement.renewal.before",
                () -> AgreementRule.endOfRenewed(agreement(TO, null), draft(FROM, FROM, null)));
        refused("agreement.renewed", () -> AgreementRule.endOfRenewed(agreement(TO, TODAY), draft(TODAY, TO, null)));
    }

    @Test
    void endsAfterItBeganAndBeforeItRunsOutWithAReason() {
        AgreementRule.requireEnd(agreement(TO, null), TODAY, "Sở sáp nhập");
        refused("agreement.end.before-begin", () -> AgreementRule.requireEnd(agreement(TO, null), FROM, "x"));
        refused("agreement.end.over", () -> AgreementRule.requireEnd(agreement(TO, null), TO, "x"));
        refused("agreement.missing.reason", () -> AgreementRule.requireEnd(agreement(TO, null), TODAY, " "));
    }

    @Test
    void isSignedByTodayBeginsNotBeforeAndEndsAfter() {
        assertThat(AgreementRule.checked(draft(TODAY, TODAY, TO), TODAY).number())
                .isEqualTo("02/TT");
        refused("agreement.signed.future", () -> AgreementRule.checked(draft(TO, TO, null), TODAY));
        refused("agreement.from.before-signed", () -> AgreementRule.checked(draft(TODAY, FROM, null), TODAY));
        refused("agreement.to.before-from", () -> AgreementRule.checked(draft(FROM, TO, TO), TODAY));
    }
}
