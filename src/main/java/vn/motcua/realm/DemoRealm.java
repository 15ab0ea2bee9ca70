package vn.motcua.realm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.realm.DemoProvince.DemoPerson;

/**
 * Makes the demo realm out of the production realm: an organisation for each province, the demo people as members with
 * their roles, one person of two provinces, one of none, an operator, and a machine client for each province. Only for
 * Keycloaks on loopback: everybody's password is {@code demo}, and so is every machine's secret.
 *
 * <p>Neither Spring nor a database is touched, so that the launcher can ask for it before anything runs.
 */
public final class DemoRealm {

    /** Password of the demo people and secret of the machine clients. */
    public static final String PASSWORD = "demo";

    /** Administers Quảng Nam and Gia Lai. */
    public static final String IN_TWO_PROVINCES = "lien-tinh";

    /** Has a role, but no province to use it in. */
    public static final String IN_NO_PROVINCE = "khong-tinh";

    public static final String OPERATOR = "operator";

    private static final List<String> TWO_PROVINCES = List.of("quang-nam", "gia-lai");
    private static final String DOMAIN = "motcua.example";

    /** {@value #PASSWORD} as Keycloak stores it: given in the clear, the realm's own password rules would refuse it. */
    private static final String CREDENTIAL = """
            {"type": "password",
             "credentialData": "{\\"hashIterations\\":1000,\\"algorithm\\":\\"pbkdf2-sha256\\",\\"additionalParameters\\":{}}",
             "secretData": "{\\"value\\":\\"5VlMMvO0JRHNeTdYZhHdQc7Tmja856O1qi+Su7iTShE=\\",\\"salt\\":\\"bW90Y3VhLWRlbW8tc2FsdA==\\",\\"additionalParameters\\":{}}"}""";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode realm;

    private DemoRealm(ObjectNode realm) {
        this.realm = realm;
    }

    /**
     * @param production the realm file, {@code deploy/keycloak/motcua-realm.json}
     * @param tenants the folder of provinces
     * @return the demo realm as JSON, its {@code ${…}} places still open
     */
    public static String of(Path production, Path tenants) {
        DemoRealm demo = new DemoRealm((ObjectNode) JSON.readTree(production));
        demo.addDemo(DemoProvince.in(tenants));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(demo.realm);
    }

    private void addDemo(List<DemoProvince> provinces) {
        realm.put("displayName", "Motcua (demo)");
        // There is no mail server to send a new password with.
        realm.put("resetPasswordAllowed", false);
        client("motcua-script").put("directAccessGrantsEnabled", true);
        for (DemoProvince province : provinces) {
            List<String> members = new ArrayList<>();
            for (DemoPerson person : province.people()) {
                addPerson(person, province.slug() + "." + DOMAIN);
                members.add(person.username());
            }
            String machine = addMachine(province);
            if (TWO_PROVINCES.contains(province.slug())) {
                members.add(IN_TWO_PROVINCES);
            }
            addOrganisation(province, members);
            realm.withArray("/clientScopeMappings/motcua")
                    .addObject()
                    .put("client", machine)
                    .putArray("roles")
                    .add("PROVINCE_ADMIN");
        }
        addPerson(
                new DemoPerson(IN_TWO_PROVINCES, "Lê Thị Liên", "Chuyên viên phụ trách hai tỉnh", "PROVINCE_ADMIN"),
                DOMAIN);
        addPerson(new DemoPerson(IN_NO_PROVINCE, "Trần Văn Không", "Chưa thuộc tỉnh nào", "LEADER"), DOMAIN);
        addPerson(new DemoPerson(OPERATOR, "Người vận hành", "Vận hành hệ thống", "OPERATOR"), DOMAIN);
    }

    private ObjectNode client(String clientId) {
        return (ObjectNode) realm.get("clients")
                .valueStream()
                .filter(client -> clientId.equals(client.get("clientId").asString()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the realm has no client " + clientId));
    }

    private void addOrganisation(DemoProvince province, List<String> members) {
        ObjectNode organisation = realm.withArray("/organizations")
                .addObject()
                .put("name", province.name())
                .put("alias", province.organisation())
                .put("enabled", true);
        organisation
                .putArray("domains")
                .addObject()
                .put("name", province.slug() + "." + DOMAIN)
                .put("verified", true);
        ArrayNode people = organisation.putArray("members");
        members.forEach(member -> people.addObject().put("username", member).put("membershipType", "UNMANAGED"));
    }

    private void addPerson(DemoPerson person, String domain) {
        ObjectNode user = realm.withArray("/users")
                .addObject()
                // The same at each making, so that what the portal noted of a person stays theirs.
                .put("id", idOf(person.username()))
                .put("username", person.username())
                // Vietnamese names are not taken apart: the whole stands in one field.
                .put("firstName", person.name())
                .put("email", person.username() + "@" + domain)
                .put("emailVerified", true)
                .put("enabled", true);
        user.putObject("attributes").putArray("title").add(person.title());
        user.putArray("credentials").add(JSON.readTree(CREDENTIAL));
        user.putObject("clientRoles").putArray("motcua").add(person.role());
    }

    private String addMachine(DemoProvince province) {
        String clientId = "motcua-machine-" + province.slug();
        ObjectNode client = realm.withArray("/clients")
                .addObject()
                .put("clientId", clientId)
                .put("name", "Machine of " + province.name())
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("secret", PASSWORD)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes")
                .add("basic")
                .add("profile")
                .add("motcua-roles")
                .add("motcua-api");
        client.putArray("optionalClientScopes");
        ObjectNode mapper = client.putArray("protocolMappers")
                .addObject()
                .put("name", "organization")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-hardcoded-claim-mapper");
        mapper.putObject("config")
                .put("claim.name", "organization")
                .put("claim.value", "[\"" + province.organisation() + "\"]")
                .put("jsonType.label", "JSON")
                .put("access.token.claim", "true")
                .put("introspection.token.claim", "true");
        ObjectNode account = realm.withArray("/users")
                .addObject()
                .put("username", "service-account-" + clientId)
                .put("enabled", true)
                .put("serviceAccountClientId", clientId);
        account.putObject("clientRoles").putArray("motcua").add("PROVINCE_ADMIN");
        return clientId;
    }

    private static String idOf(String username) {
        return UUID.nameUUIDFromBytes(("motcua-demo:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
