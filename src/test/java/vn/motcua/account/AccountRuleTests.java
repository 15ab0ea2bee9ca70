package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.shared.Period;

class AccountRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final Period EMPLOYED = Period.since(LocalDate.of(2019, 10, 1));

    @Test
    void anybodyAtWorkCanBeGivenAnAccount() {
        assertThat(AccountRule.request(null, "Lan", EMPLOYED, TODAY)).isEqualTo(AccountState.REQUESTED);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverCanBeAskedForAgainAndNothingElse(AccountState state) {
        if (Set.of(AccountState.REFUSED, AccountState.CANCELLED, AccountState.DISABLED)
                .contains(state)) {
            assertThat(AccountRule.request(state, "Lan", EMPLOYED, TODAY)).isEqualTo(AccountState.REQUESTED);
        } else {
            refuses("account.there-is-one", () -> AccountRule.request(state, "Lan", EMPLOYED, TODAY));
        }
    }

    @Test
    void whoLeftOrHasNotBegunGetsNone() {
        Period left = new Period(LocalDate.of(2019, 10, 1), TODAY);
        refuses("account.not-employed", () -> AccountRule.request(null, "Lan", left, TODAY));
        assertThat(AccountRule.request(null, "Lan", left, TODAY.minusDays(1))).isEqualTo(AccountState.REQUESTED);
        refuses("account.not-employed", () -> AccountRule.request(null, "Lan", Period.since(TODAY.plusDays(1)), TODAY));
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        refuses("account.own-request", () -> AccountRule.grant(AccountState.REQUESTED, "both", "both"));
        refuses("account.own-request", () -> AccountRule.refuse(AccountState.REQUESTED, "both", "both", "why"));
    }

    @Test
    void anotherOneGrantsOrRefusesWithAReason() {
        assertThat(AccountRule.grant(AccountState.REQUESTED, "post", "office")).isEqualTo(AccountState.GRANTED);
        assertThat(AccountRule.refuse(AccountState.REQUESTED, "post", "office", "not at a counter"))
                .isEqualTo(AccountState.REFUSED);
        refuses("account.reason-missing", () -> AccountRule.refuse(AccountState.REQUESTED, "post", "office", "  "));
    }

    @ParameterizedTest
    @EnumSource(names = "REQUESTED", mode = EnumSource.Mode.EXCLUDE)
    void onlyWhatIsAskedForIsDecided(AccountState state) {
        refuses("account.decided", () -> AccountRule.grant(state, "post", "office"));
        refuses("account.decided", () -> AccountRule.refuse(state, "post", "office", "why"));
    }

    @Test
    void whatIsOpenIsShutAndWhatWasOnlyAskedForIsWithdrawn() {
        assertThat(AccountRule.end(AccountState.REQUESTED, 0)).isEqualTo(AccountState.CANCELLED);
        assertThat(AccountRule.end(AccountState.CREATED, 0)).isEqualTo(AccountState.DISABLING);
        assertThat(AccountRule.end(AccountState.ACTIVE, 0)).isEqualTo(AccountState.DISABLING);
        for (AccountState over : EnumSet.of(
                AccountState.REFUSED, AccountState.CANCELLED, AccountState.DISABLED, AccountState.DISABLING)) {
            refuses("account.over", () -> AccountRule.end(over, 0));
        }
    }

    @Test
    void aGrantIsWithdrawnLightlyUntilThePortalWentToTheSignInServerForIt() {
        assertThat(AccountRule.end(AccountState.GRANTED, 0)).isEqualTo(AccountState.CANCELLED);
        assertThat(AccountRule.end(AccountState.GRANTED, 1))
                .as("an account may be there, even if nobody heard of it")
                .isEqualTo(AccountState.DISABLING);
    }

    @ParameterizedTest
    @EnumSource
    void anAccountThatNobodyWantsAnyMoreIsShutAsSoonAsItIsMade(AccountState state) {
        AccountState then = AccountRule.made(state);
        switch (state) {
            case GRANTED, CREATED -> assertThat(then).isEqualTo(AccountState.CREATED);
            case ACTIVE -> assertThat(then).isEqualTo(AccountState.ACTIVE);
            default -> assertThat(then).isEqualTo(AccountState.DISABLING);
        }
    }

    @Test
    void theMailMakesItActiveAndCanBeSentAgain() {
        assertThat(AccountRule.mailed(AccountState.CREATED)).isEqualTo(AccountState.ACTIVE);
        assertThat(AccountRule.mailed(AccountState.DISABLING)).isEqualTo(AccountState.DISABLING);
        assertThat(AccountRule.mailAgain(AccountState.ACTIVE)).isEqualTo(AccountState.CREATED);
        refuses("account.not-open", () -> AccountRule.mailAgain(AccountState.DISABLED));
        refuses("account.not-open", () -> AccountRule.mailAgain(AccountState.GRANTED));
    }

    @ParameterizedTest
    @EnumSource
    void mendingCarriesOutWhatThePortalSays(AccountState state) {
        switch (state) {
            case REQUESTED -> refuses("account.undecided", () -> AccountRule.mend(state));
            case CREATED, ACTIVE, GRANTED -> assertThat(AccountRule.mend(state)).isEqualTo(AccountState.GRANTED);
            default -> assertThat(AccountRule.mend(state)).isEqualTo(AccountState.DISABLING);
        }
    }
}
