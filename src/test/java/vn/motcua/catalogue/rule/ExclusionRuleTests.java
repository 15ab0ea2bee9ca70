package vn.motcua.catalogue.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExclusionRuleTests {

    @Test
    void whoMustComeInPersonDoesNotUseThePost() {
        assertThat(ExclusionRule.propose(true, null)).contains(ExclusionReason.PRESENCE);
        assertThat(ExclusionRule.propose(true, 0)).contains(ExclusionReason.PRESENCE);
    }

    @Test
    void whatIsDecidedWithinADayIsSlowerByPost() {
        assertThat(ExclusionRule.propose(false, 0)).contains(ExclusionReason.TIME_LIMIT);
        assertThat(ExclusionRule.propose(false, 1)).contains(ExclusionReason.TIME_LIMIT);
        assertThat(ExclusionRule.propose(false, 2)).isEmpty();
    }

    @Test
    void whatIsNotKnownProposesNothing() {
        assertThat(ExclusionRule.propose(false, null)).isEmpty();
    }
}
