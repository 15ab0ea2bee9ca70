package vn.motcua.tenancy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this deployment is set up.
 *
 * @param data folder of the embedded database and of files
 * @param tenants folder that holds the provinces as code
 * @param db the database of real mode; without it the portal runs in demo mode
 * @param oidc the sign-in of real mode
 */
@ConfigurationProperties("motcua")
public record Deployment(
        @DefaultValue("data") Path data,
        @DefaultValue("tenants") Path tenants,
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

    /** @param issuer address of the Keycloak realm */
    public record Oidc(@Nullable String issuer) {}

    /** Demo mode: sign-in by a click and a fixed today. The start refuses it together with a real database. */
    public boolean demo() {
        return oidc.issuer() == null;
    }
}
