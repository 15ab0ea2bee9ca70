package vn.motcua.account.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;
import vn.motcua.account.AccountFilter;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.RealDirectory;
import vn.motcua.orgunit.ChargeRow;
import vn.motcua.orgunit.ChargeService;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.TestDeployment;

/** What is found to differ is mended in a real Keycloak, by the province's office and in its own province only. */
@Tag("database")
@Tag("keycloak")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, RealDirectory.Apart.class})
@Import({As.class, RealDirectory.class})
class DriftServiceTests {

    private static final String OFFICE = "quang-nam-admin";
    private static final String KNOWN = "quang-nam-counter";
    private static final String STRANGER = "made.by.hand";

    @Autowired
    KeycloakServer server;

    @Autowired
    DriftService drift;

    @Autowired
    AccountService accounts;

    @Autowired
    ChargeService charges;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void asItWas() {
        realm(realm -> {
            realm.users()
                    .searchByUsername(STRANGER, true)
                    .forEach(user -> realm.users().delete(user.getId()).close());
            enable(realm, KNOWN, true);
            return true;
        });
        as.person(
                OFFICE,
                () -> jdbc.sql("delete from audit_entry where subject_type in ('account', 'charge')")
                        .update());
    }

    private <T> T realm(Function<RealmResource, T> work) {
        try (Keycloak administrator = server.administrator()) {
            return work.apply(KeycloakServer.realm(administrator));
        }
    }

    private static UserRepresentation user(RealmResource realm, String username) {
        return realm.users().searchByUsername(username, true).getFirst();
    }

    private boolean enabled(String username) {
        return realm(realm -> user(realm, username).isEnabled());
    }

    private String key(String username) {
        return realm(realm -> user(realm, username).getId());
    }

    private static void enable(RealmResource realm, String username, boolean enabled) {
        UserRepresentation user =
                realm.users().get(user(realm, username).getId()).toRepresentation();
        user.setEnabled(enabled);
        realm.users().get(user.getId()).update(user);
    }

    private static void give(RealmResource realm, String id, String role) {
        String client = realm.clients().findByClientId("motcua").getFirst().getId();
        RoleRepresentation known = realm.clients().get(client).roles().get(role).toRepresentation();
        realm.users().get(id).roles().clientLevel(client).add(List.of(known));
    }

    private List<String> roles(String username) {
        return realm(realm -> {
            String client = realm.clients().findByClientId("motcua").getFirst().getId();
            String id = user(realm, username).getId();
            return realm.users().get(id).roles().clientLevel(client).listAll().stream()
                    .map(RoleRepresentation::getName)
                    .toList();
        });
    }

    /** Somebody makes an account of counter staff in Keycloak, past the portal. */
    private void makesByHand() {
        realm(realm -> {
            UserRepresentation user = new UserRepresentation();
            user.setUsername(STRANGER);
            user.setFirstName("Ai đó");
            user.setEmail("by.hand@quang-nam.motcua.example");
            user.setEnabled(true);
            String id = CreatedResponseUtil.getCreatedId(realm.users().create(user));
            give(realm, id, "COUNTER_STAFF");
            String organisation = realm.organizations().list(0, 100).stream()
                    .filter(each -> each.getAlias().equals("quang-nam"))
                    .findFirst()
                    .orElseThrow()
                    .getId();
            realm.organizations().get(organisation).members().addMember(id).close();
            return true;
        });
    }

    private List<DriftLine> differences() {
        return as.person(OFFICE, () -> drift.differences());
    }

    private DriftLine only(DriftKind kind) {
        List<DriftLine> lines =
                differences().stream().filter(line -> line.kind() == kind).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private void mend(DriftLine line) {
        as.person(OFFICE, () -> drift.mend(line));
    }

    private static DriftLine line(DriftKind kind, String username, @Nullable UUID account, @Nullable String member) {
        return new DriftLine(kind, username, "", List.of(), account, 0, member);
    }

    private List<String> acts() {
        return as.person(
                OFFICE,
                () -> jdbc.sql("select action from audit_entry where subject_type = 'account' order by happened_at, id")
                        .query(String.class)
                        .list());
    }

    @Test
    void whatThePortalBeganWithDiffersInNothing() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void somebodyWhomThePortalDoesNotKnowIsShutOut() {
        makesByHand();
        DriftLine stranger = only(DriftKind.UNKNOWN);
        assertThat(stranger.username()).isEqualTo(STRANGER);
        mend(stranger);
        assertThat(enabled(STRANGER)).isFalse();
        assertThat(differences()).isEmpty();
        assertThat(acts()).containsExactly("account.unknown-shut");
    }

    @Test
    void furtherRolesAreTaken() {
        realm(realm -> {
            give(realm, user(realm, KNOWN).getId(), "POST_MANAGER");
            return true;
        });
        DriftLine more = only(DriftKind.EXTRA_ROLES);
        assertThat(more.details()).containsExactly("POST_MANAGER");
        mend(more);
        assertThat(roles(KNOWN)).containsExactly("COUNTER_STAFF");
        assertThat(differences()).isEmpty();
        assertThat(acts()).containsExactly("account.roles-taken");
    }

    @Test
    void whatIsOpenInThePortalAndShutThereIsOpenedInTheBackground() {
        realm(realm -> {
            enable(realm, KNOWN, false);
            return true;
        });
        mend(only(DriftKind.SHUT_THERE));
        Awaitility.await().until(() -> enabled(KNOWN));
        Awaitility.await().until(() -> differences().isEmpty());
        assertThat(acts()).startsWith("account.mended", "account.made");
    }

    @Test
    void aChargeOfNobodyIsTakenHereAndNowhereElse() {
        List<UUID> unit =
                as.person(OFFICE, () -> List.of(charges.units().getFirst().id()));
        as.person(OFFICE, () -> charges.assign("gia-lai-post", Set.copyOf(unit), Set.of()));
        Map<String, ChargeRow> before = chargesOf("gia-lai-admin");
        assertThat(before).containsKey("gia-lai-post");
        DriftLine nobody = only(DriftKind.SCOPE_OF_NOBODY);
        assertThat(nobody.username()).isEqualTo("gia-lai-post");
        mend(nobody);
        assertThat(chargesOf(OFFICE)).doesNotContainKey("gia-lai-post");
        assertThat(chargesOf("gia-lai-admin")).isEqualTo(before);
    }

    private Map<String, ChargeRow> chargesOf(String office) {
        return as.person(office, () -> charges.list()).stream()
                .collect(Collectors.toMap(ChargeRow::username, Function.identity()));
    }

    @Test
    void anotherProvincesLinesAreRefused() {
        String abroad = key("gia-lai-counter");
        for (DriftKind kind : List.of(DriftKind.UNKNOWN, DriftKind.EXTRA_ROLES, DriftKind.OPEN_THERE)) {
            assertThatThrownBy(() -> mend(line(kind, "gia-lai-counter", null, abroad)))
                    .isInstanceOfSatisfying(
                            DirectoryProblem.class,
                            problem -> assertThat(problem.reason()).isEqualTo(DirectoryProblem.Reason.GONE));
        }
        AccountRow theirs = as.person(
                "gia-lai-admin", () -> accounts.list(AccountFilter.ALL, 0, 10).getFirst());
        for (DriftKind kind : List.of(
                DriftKind.LEFT, DriftKind.OPEN_THERE, DriftKind.SHUT_THERE, DriftKind.MISSING, DriftKind.NO_ROLE)) {
            assertThatThrownBy(() -> mend(line(kind, "gia-lai-counter", theirs.id(), abroad)))
                    .isInstanceOfSatisfying(
                            PortalException.class,
                            refused -> assertThat(refused.messageKey()).isEqualTo("shared.not-found"));
        }
        assertThat(enabled("gia-lai-counter")).isTrue();
        assertThat(roles("gia-lai-counter")).containsExactly("COUNTER_STAFF");
        assertThat(as.person("gia-lai-admin", () -> accounts.get(theirs.id()))).isEqualTo(theirs);
        assertThat(acts()).isEmpty();
    }

    @Test
    void anOfficialsAccountIsNotThePortalsToShut() {
        String leader = key("quang-nam-leader");
        for (DriftKind kind : List.of(DriftKind.UNKNOWN, DriftKind.EXTRA_ROLES)) {
            assertThatThrownBy(() -> mend(line(kind, "quang-nam-leader", null, leader)))
                    .isInstanceOf(DirectoryProblem.class);
        }
        assertThat(enabled("quang-nam-leader")).isTrue();
        assertThat(roles("quang-nam-leader")).containsExactly("LEADER");
    }

    @Test
    void onlyTheProvincesOfficeComparesAndMends() {
        makesByHand();
        DriftLine stranger = only(DriftKind.UNKNOWN);
        for (String other : List.of(
                "quang-nam-approver", "quang-nam-unit", "quang-nam-post", "quang-nam-leader", KNOWN, "operator")) {
            assertThatThrownBy(() -> as.person(other, () -> drift.mend(stranger)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.person(other, () -> drift.differences()))
                    .isInstanceOf(AccessDeniedException.class);
        }
        as.nobody(() -> assertThatThrownBy(() -> drift.mend(stranger))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        assertThat(enabled(STRANGER)).isTrue();
    }
}
