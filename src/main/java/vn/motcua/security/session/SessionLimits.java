package vn.motcua.security.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle without activity of the person; what a page asks by itself is none
 * @param absolute since the sign-in, whatever happens
 */
@ConfigurationProperties("motcua.session")
public record SessionLimits(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration absolute) {}
