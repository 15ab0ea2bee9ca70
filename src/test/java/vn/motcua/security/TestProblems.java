package vn.motcua.security;

import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Messages;
import vn.motcua.tenancy.Deployment;

/** The API's refusals, without an application around them. */
public final class TestProblems {

    private TestProblems() {}

    private static Deployment demo() {
        return new Deployment(
                Path.of("data"),
                Path.of("tenants"),
                null,
                new Deployment.Db(null, null, null),
                new Deployment.Oidc(
                        null, "motcua", null, "motcua-admin", null, "motcua-api", Duration.ZERO, Duration.ZERO));
    }

    public static ApiProblems problems(JsonMapper json, Messages messages) {
        return new ApiProblems(messages, json, demo());
    }
}
