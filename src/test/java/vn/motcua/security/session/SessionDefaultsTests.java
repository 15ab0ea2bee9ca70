package vn.motcua.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.motcua.tenancy.Deployment;

/** What holds where nothing is configured. */
class SessionDefaultsTests {

    private final Binder nothing = new Binder(new MapConfigurationPropertySource(Map.of()));

    @Test
    void rightsTakenAwayAreGoneFromAnOpenPageWithinAMinute() {
        Duration checkEvery =
                nothing.bindOrCreate("motcua", Deployment.class).oidc().checkEvery();
        // The page itself asks every 20 seconds.
        assertThat(checkEvery.plusSeconds(20)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void sessionsEndAfterHalfAnHourIdleAndTenHoursAtAll() {
        SessionLimits limits = nothing.bindOrCreate("motcua.session", SessionLimits.class);
        assertThat(limits.idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(limits.absolute()).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void nothingThatHoldsTokensShowsThem() {
        Tokens tokens = new Tokens("id-token", "refresh-token", "subject", "sid");
        assertThat(tokens.toString())
                .doesNotContain("token-")
                .doesNotContain("refresh")
                .doesNotContain("id-token");
        assertThat(new SignInCheck.Renewed(
                                tokens,
                                new vn.motcua.security.Membership(
                                        "an", "An", "", java.util.Set.of(), java.util.List.of()))
                        .toString())
                .doesNotContain("refresh-token");
    }
}
