package vn.motcua.account.directory;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.directory.DirectoryProblem.Reason;
import vn.motcua.tenancy.Deployment;

/** The portal's line to the realm, as its own client; says in one of a few words what went wrong on it. */
class KeycloakConnection {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakConnection.class);
    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;
    private static final String REALMS = "/realms/";

    private final RealmResource realm;

    KeycloakConnection(Deployment.Oidc oidc) {
        String issuer = String.valueOf(oidc.issuer());
        int end = issuer.lastIndexOf(REALMS);
        String name = end < 0 ? "" : issuer.substring(end + REALMS.length());
        if (name.isEmpty() || name.contains("/")) {
            throw new IllegalArgumentException("motcua.oidc.issuer is not the address of a Keycloak realm: " + issuer);
        }
        Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, end))
                .realm(name)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(oidc.adminClientId())
                .clientSecret(oidc.adminClientSecret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                        .register(JacksonProvider.class, 100)
                        .build())
                .build();
        realm = keycloak.realm(name);
    }

    /** @throws DirectoryProblem whatever goes wrong */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(realm);
        } catch (DirectoryProblem known) {
            throw known;
        } catch (WebApplicationException refused) {
            throw problem(refused);
        } catch (ProcessingException broken) {
            throw problem(broken);
        }
    }

    /** Closes an answer; refusals become exceptions, as they do with methods that have no answer. */
    static void require(Response answer) {
        try (answer) {
            if (answer.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
                answer.bufferEntity();
                throw new WebApplicationException(answer);
            }
        }
    }

    private static DirectoryProblem problem(WebApplicationException refused) {
        return switch (refused.getResponse().getStatus()) {
            case 401, 403 -> new DirectoryProblem(Reason.NO_RIGHTS, refused);
            case 404 -> new DirectoryProblem(Reason.GONE, refused);
            case 502, 503, 504 -> new DirectoryProblem(Reason.UNREACHABLE, refused);
            default -> fault(refused);
        };
    }

    /** The admin client wraps a refusal of its own sign-in, too. */
    private static DirectoryProblem problem(ProcessingException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAuthorizedException || cause instanceof ForbiddenException) {
                return new DirectoryProblem(Reason.NO_RIGHTS, broken);
            }
            if (cause instanceof WebApplicationException refused) {
                return problem(refused);
            }
            if (cause instanceof java.io.IOException) {
                return new DirectoryProblem(Reason.UNREACHABLE, broken);
            }
        }
        return fault(broken);
    }

    private static DirectoryProblem fault(RuntimeException e) {
        LOG.error("Keycloak answered what the portal does not understand: {}", e.toString());
        return new DirectoryProblem(Reason.FAULT, e);
    }
}
