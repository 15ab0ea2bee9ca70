package vn.motcua.security.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one comer may ask for. Offices of a province often share one address, so what counts by address is generous;
 * guessing passwords is stopped by Keycloak, per account.
 *
 * @param signIns tries to sign in per minute and address
 * @param newSessions pages opened without a session, per minute and address: each costs memory
 * @param apiFailures calls of the API with wrong credentials, per minute and address
 * @param apiCalls calls of the API per minute and person
 * @param publicPages pages and files on public view per minute and address
 * @param screenMessage largest message from an open page; files go another way
 * @param body largest body of any request, a file's included
 */
@ConfigurationProperties("motcua.limits")
public record Limits(
        @DefaultValue("300") int signIns,
        @DefaultValue("600") int newSessions,
        @DefaultValue("60") int apiFailures,
        @DefaultValue("1200") int apiCalls,
        @DefaultValue("600") int publicPages,
        @DefaultValue("2MB") DataSize screenMessage,
        @DefaultValue("22MB") DataSize body) {}
