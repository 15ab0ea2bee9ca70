package vn.motcua.tenancy;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this deployment is set up.
 *
 * @param data folder of the embedded database and of files
 * @param tenants folder that holds the provinces as code
 * @param publicUrl where people find the portal; with https, cookies are only ever sent over TLS
 * @param db the database of real mode; without it the portal runs in demo mode
 * @param oidc the sign-in of real mode
 */
@ConfigurationProperties("motcua")
public record Deployment(
        @DefaultValue("data") Path data,
        @DefaultValue("tenants") Path tenants,
        @Nullable String publicUrl,
        @DefaultValue Db db,
        @DefaultValue Oidc oidc) {

    /** Address and credentials of a MySQL server. */
    public record Db(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Db[url=" + url + "]";
        }
    }

    /**
     * The Keycloak realm and the portal's two clients in it.
     *
     * @param issuer address of the realm; null in demo mode
     * @param clientId the client that people sign in by
     * @param adminClientId the client whose service account keeps organisations and accounts; its secret missing means
     *     that the portal keeps none
     * @param audience what an access token must be made for to be taken by the API
     * @param checkEvery how long a session is believed before Keycloak is asked again; rights taken away live no longer
     * @param grace how long a session goes on being believed while Keycloak does not answer
     */
    public record Oidc(
            @Nullable String issuer,
            @DefaultValue("motcua") String clientId,
            @Nullable String clientSecret,
            @DefaultValue("motcua-admin") String adminClientId,
            @Nullable String adminClientSecret,
            @DefaultValue("motcua-api") String audience,
            @DefaultValue("30s") Duration checkEvery,
            @DefaultValue("10m") Duration grace) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Oidc[issuer=" + issuer + ", clientId=" + clientId + ", adminClientId=" + adminClientId + "]";
        }
    }

    /** Whether people reach the portal over TLS only. */
    public boolean overTls() {
        return publicUrl != null && publicUrl.startsWith("https://");
    }

    /** Demo mode: sign-in by a click and a fixed today. The start refuses it together with a real database. */
    public boolean demo() {
        return oidc.issuer() == null;
    }
}
