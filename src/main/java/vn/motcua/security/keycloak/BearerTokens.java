package vn.motcua.security.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;
import vn.motcua.tenancy.Deployment;

/** Takes the access tokens that Keycloak made for the API. Whom they name is nowhere until the request names a place. */
@Component
public class BearerTokens implements AuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);

    private final Keycloak keycloak;
    private final Organisations organisations;
    private final SignedOut signedOut;
    private final Deployment.Oidc settings;

    BearerTokens(Keycloak keycloak, Organisations organisations, SignedOut signedOut, Deployment deployment) {
        this.keycloak = keycloak;
        this.organisations = organisations;
        this.signedOut = signedOut;
        this.settings = deployment.oidc();
    }

    /** @throws AuthenticationServiceException when Keycloak's keys cannot be had, so that nothing can be said */
    @Override
    public Authentication authenticate(Authentication authentication) {
        try {
            return take(authentication);
        } catch (InvalidBearerTokenException e) {
            LOG.warn("{}", e.getMessage());
            throw e;
        }
    }

    private Authentication take(Authentication authentication) {
        Jwt token = decode(((BearerTokenAuthenticationToken) authentication).getToken());
        Instant now = Instant.now();
        Optional<String> wrong =
                TokenRules.access(token, Objects.requireNonNull(settings.issuer()), settings.audience(), now);
        if (wrong.isPresent()) {
            throw new InvalidBearerTokenException("The token is refused: " + wrong.get());
        }
        Instant issued = Optional.ofNullable(token.getIssuedAt()).orElse(Instant.EPOCH);
        if (signedOut.contains(token.getClaimAsString("sid"), Objects.requireNonNull(token.getSubject()), issued)) {
            throw new InvalidBearerTokenException("The token is refused: its session has ended");
        }
        Membership membership = membership(token);
        Person person = membership.nowhere();
        UsernamePasswordAuthenticationToken known =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        known.setDetails(membership);
        return known;
    }

    private Jwt decode(String token) {
        try {
            return keycloak.realm().signed().decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The token is refused: not one of this realm", e);
        } catch (JwtException | SignInServerDown e) {
            throw new AuthenticationServiceException("Keycloak's keys cannot be had", e);
        }
    }

    /** A program works for one province, which its client names; with none or several it works for none. */
    private Membership membership(Jwt token) {
        Membership membership = organisations.membership(token.getClaims());
        return Claims.isMachine(token.getClaims()) && Claims.organisations(token.getClaims()) != 1
                ? new Membership(membership.username(), membership.name(), "", Set.of(), List.of())
                : membership;
    }
}
