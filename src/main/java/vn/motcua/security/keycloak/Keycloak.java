package vn.motcua.security.keycloak;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import vn.motcua.tenancy.Deployment;

/**
 * The realm that people sign in to. Its addresses and keys are asked for at first use and not at start: the portal
 * starts without Keycloak, and finds it when it is back.
 */
@Component
class Keycloak {

    /** The name of the realm among the sign-ins; part of the redirect address. */
    static final String REGISTRATION = "keycloak";

    private static final Logger LOG = LoggerFactory.getLogger(Keycloak.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    /**
     * @param signed checks the signature of a token and nothing else; what it is for, each use checks itself
     * @param endSession where a session is ended
     */
    record Realm(ClientRegistration registration, NimbusJwtDecoder signed, String endSession) {}

    private final Deployment.Oidc settings;
    private final JdkClientHttpRequestFactory requests;
    private volatile @Nullable Realm realm;
    private volatile Instant failed = Instant.MIN;

    Keycloak(Deployment deployment) {
        settings = deployment.oidc();
        requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
    }

    /** A client that does not wait long. */
    RestClient.Builder http() {
        return RestClient.builder().requestFactory(requests);
    }

    /** @throws SignInServerDown when it does not answer and never has since the start */
    Realm realm() {
        Realm known = realm;
        return known != null ? known : discover();
    }

    /** Whether it answers now. */
    boolean answers() {
        try {
            configuration();
            return true;
        } catch (SignInServerDown e) {
            return false;
        }
    }

    private synchronized Realm discover() {
        Realm known = realm;
        if (known != null) {
            return known;
        }
        if (Instant.now().isBefore(failed.plus(RETRY))) {
            throw new SignInServerDown("Keycloak did not answer a moment ago", null);
        }
        try {
            Realm found = read(configuration());
            realm = found;
            LOG.info("Keycloak found at {}", settings.issuer());
            return found;
        } catch (SignInServerDown e) {
            failed = Instant.now();
            LOG.warn("{}", e.getMessage());
            throw e;
        }
    }

    private Map<String, Object> configuration() {
        String issuer = Objects.requireNonNull(settings.issuer(), "demo mode has no Keycloak");
        try {
            Map<String, Object> configuration = http().build()
                    .get()
                    .uri(issuer + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(JSON);
            if (configuration == null || !issuer.equals(configuration.get("issuer"))) {
                throw new SignInServerDown("The server at " + issuer + " is another issuer", null);
            }
            return configuration;
        } catch (SignInServerDown e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SignInServerDown("Keycloak does not answer at " + issuer, e);
        }
    }

    private Realm read(Map<String, Object> configuration) {
        try {
            ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(configuration)
                    .registrationId(REGISTRATION)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    // Keycloak gives all organisations only to those who ask for all.
                    .scope("openid", "profile", "email", "organization:*")
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .userNameAttributeName("sub")
                    .build();
            return new Realm(
                    registration, decoder(registration), String.valueOf(configuration.get("end_session_endpoint")));
        } catch (RuntimeException e) {
            throw new SignInServerDown("The configuration of " + settings.issuer() + " is incomplete", e);
        }
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(requests))
                .jwsAlgorithms(algorithms -> algorithms.addAll(
                        Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .validateType(false)
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<
                        SecurityContext>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), LOGOUT, null)))
                .build();
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return decoder;
    }

    static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");
}
