package vn.motcua.account.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.motcua.account.directory.DirectoryProblem.Reason;
import vn.motcua.realm.DemoRealm;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.testing.KeycloakServer;

/** What the portal does in a real Keycloak; a server of its own, as it changes the realm. */
@Tag("keycloak")
class KeycloakDirectoryTests {

    private static final Province QUANG_NAM = province("quang-nam", "Quảng Nam");
    private static final Province GIA_LAI = province("gia-lai", "Gia Lai");

    private static KeycloakServer server;
    private static Keycloak administrator;
    private static RealmResource realm;
    private static Directory directory;

    @BeforeAll
    static void start() throws Exception {
        Path target = Files.createDirectories(Path.of("target", "test-data"));
        server = KeycloakServer.start(Files.createTempDirectory(target, "keycloak-accounts"));
        administrator = server.administrator();
        realm = KeycloakServer.realm(administrator);
        directory = directory(server.issuer(), "motcua-admin", KeycloakServer.ADMIN_CLIENT_SECRET);
    }

    @AfterAll
    static void stop() {
        administrator.close();
        server.stop();
    }

    private static Directory directory(String issuer, String client, String secret) {
        return KeycloakDirectory.of(new Deployment.Oidc(
                issuer, "motcua", null, client, secret, "motcua-api", Duration.ofSeconds(30), Duration.ofMinutes(10)));
    }

    private static Province province(String slug, String name) {
        return new Province(
                slug,
                name,
                "Tỉnh " + name,
                "H00",
                "",
                name,
                "",
                "",
                "#000000",
                slug,
                null,
                LocalDate.EPOCH,
                "",
                List.of());
    }

    private static NewAccount wanted(String username) {
        return new NewAccount(Ids.next(), username, "Nguyễn Thị Lan", username + "@post.example");
    }

    private static UserRepresentation user(String username) {
        return realm.users().searchByUsername(username, true).getFirst();
    }

    private static List<String> roles(String userId) {
        String client = realm.clients().findByClientId("motcua").getFirst().getId();
        return realm.users().get(userId).roles().clientLevel(client).listEffective().stream()
                .map(RoleRepresentation::getName)
                .toList();
    }

    private static void give(String userId, String role) {
        String client = realm.clients().findByClientId("motcua").getFirst().getId();
        realm.users()
                .get(userId)
                .roles()
                .clientLevel(client)
                .add(List.of(realm.clients().get(client).roles().get(role).toRepresentation()));
    }

    private static List<String> organisations(String userId) {
        return realm.organizations().members().getOrganizations(userId, true).stream()
                .map(OrganizationRepresentation::getAlias)
                .toList();
    }

    @Test
    void anAccountHasExactlyOneRoleAndIsInItsProvinceOnly() {
        NewAccount lan = wanted("lan.one");
        MadeAccount made = directory.make(QUANG_NAM, lan);
        UserRepresentation there = realm.users().get(made.id()).toRepresentation();
        assertThat(made.username()).isEqualTo("lan.one");
        assertThat(there.isEnabled()).isTrue();
        assertThat(there.getFirstName()).isEqualTo("Nguyễn Thị Lan");
        assertThat(there.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        assertThat(roles(made.id())).containsExactly("COUNTER_STAFF");
        assertThat(organisations(made.id())).containsExactly("quang-nam");
        assertThat(realm.users().get(made.id()).credentials())
                .as("nobody but its owner knows a password")
                .isEmpty();
    }

    @Test
    void whatWasMadeBeforeThePortalFellIsFoundAndNotMadeTwice() {
        NewAccount lan = wanted("lan.twice");
        MadeAccount first = directory.make(QUANG_NAM, lan);
        MadeAccount second =
                directory.make(QUANG_NAM, new NewAccount(lan.employeeId(), "another.name", lan.name(), lan.email()));
        assertThat(second).isEqualTo(first);
        assertThat(realm.users().searchByUsername("another.name", true)).isEmpty();
    }

    @Test
    void whatWasLeftHalfMadeIsFinished() {
        NewAccount lan = wanted("lan.half");
        UserRepresentation half = new UserRepresentation();
        half.setUsername("lan.half");
        half.setFirstName("Lan");
        half.setEmail(lan.email());
        half.setEnabled(true);
        half.setAttributes(Map.of("motcua_employee", List.of(lan.employeeId().toString())));
        realm.users().create(half).close();
        MadeAccount made = directory.make(QUANG_NAM, lan);
        assertThat(made.id()).isEqualTo(user("lan.half").getId());
        assertThat(roles(made.id())).containsExactly("COUNTER_STAFF");
        assertThat(organisations(made.id())).containsExactly("quang-nam");
    }

    @Test
    void aTakenNameOrAddressIsSaidWithoutSayingWhose() {
        assertThat(user("gia-lai-post")).isNotNull();
        fails(Reason.NAME_TAKEN, () -> directory.make(QUANG_NAM, wanted("gia-lai-post")));
        directory.make(GIA_LAI, wanted("lan.abroad"));
        fails(
                Reason.EMAIL_TAKEN,
                () -> directory.make(
                        QUANG_NAM, new NewAccount(Ids.next(), "lan.new", "Lan", "lan.abroad@post.example")));
        assertThatThrownBy(() -> directory.make(QUANG_NAM, wanted("lan.abroad")))
                .hasMessageNotContainingAny("lan", "Gia Lai", "gia-lai");
    }

    @Test
    void anAccountMadeByHandForThisVeryPersonIsTakenOver() {
        UserRepresentation byHand = user("quang-nam-counter");
        UUID employee = Ids.next();
        MadeAccount made = directory.make(
                QUANG_NAM, new NewAccount(employee, "quang-nam-counter", byHand.getFirstName(), byHand.getEmail()));
        assertThat(made.id()).isEqualTo(byHand.getId());
        assertThat(directory.members(QUANG_NAM))
                .filteredOn(member -> employee.equals(member.employeeId()))
                .hasSize(1);
    }

    @Test
    void anOfficialsAccountIsNeverTakenOver() {
        UserRepresentation official = user("quang-nam-post");
        fails(
                Reason.NAME_TAKEN,
                () -> directory.make(
                        QUANG_NAM,
                        new NewAccount(Ids.next(), "quang-nam-post", official.getFirstName(), official.getEmail())));
        assertThat(roles(official.getId())).containsExactly("POST_MANAGER");
    }

    @Test
    void withoutAMailServerTheAccountIsThereAndTheMailIsNot() {
        NewAccount lan = wanted("lan.mail");
        directory.make(QUANG_NAM, lan);
        fails(Reason.NO_MAIL, () -> directory.sendPasswordMail(QUANG_NAM, lan.employeeId()));
        assertThat(user("lan.mail").isEnabled()).isTrue();
        fails(Reason.GONE, () -> directory.sendPasswordMail(QUANG_NAM, Ids.next()));
    }

    @Test
    void whoIsShutOutStaysAndIsLetInAgainByTheSameAccount() {
        NewAccount lan = wanted("lan.back");
        MadeAccount made = directory.make(QUANG_NAM, lan);
        directory.disable(QUANG_NAM, lan.employeeId());
        directory.disable(QUANG_NAM, lan.employeeId());
        assertThat(user("lan.back").isEnabled()).isFalse();
        assertThat(directory.make(QUANG_NAM, lan)).isEqualTo(made);
        assertThat(user("lan.back").isEnabled()).isTrue();
        directory.disable(QUANG_NAM, Ids.next());
    }

    @Test
    void membersAreSeenWithTheirRolesAndThoseOfOtherProvincesAreNot() {
        NewAccount lan = wanted("lan.member");
        directory.make(QUANG_NAM, lan);
        List<Member> members = directory.members(QUANG_NAM);
        assertThat(members)
                .extracting(Member::username)
                .contains("lan.member", "quang-nam-admin", DemoRealm.IN_TWO_PROVINCES)
                .noneMatch(name -> name.startsWith("gia-lai"));
        assertThat(members)
                .filteredOn(member -> member.username().equals("lan.member"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.employeeId()).isEqualTo(lan.employeeId());
                    assertThat(member.roles()).isEqualTo(Set.of("COUNTER_STAFF"));
                    assertThat(member.enabled()).isTrue();
                });
    }

    @Test
    void furtherRolesAreTakenAndStrangersAreShutOutButOnlyInTheOwnProvince() {
        MadeAccount made = directory.make(QUANG_NAM, wanted("lan.more"));
        give(made.id(), "POST_MANAGER");
        fails(Reason.GONE, () -> directory.leaveOnlyCounterRole(GIA_LAI, made.id()));
        fails(Reason.GONE, () -> directory.disableMember(GIA_LAI, made.id()));
        assertThat(roles(made.id())).containsExactlyInAnyOrder("COUNTER_STAFF", "POST_MANAGER");
        directory.leaveOnlyCounterRole(QUANG_NAM, made.id());
        assertThat(roles(made.id())).containsExactly("COUNTER_STAFF");
        directory.disableMember(QUANG_NAM, made.id());
        assertThat(user("lan.more").isEnabled()).isFalse();
    }

    @Test
    void anOrganisationIsMadeOnceAndFollowsItsProvince() {
        Province added = province("kon-tum", "Kon Tum");
        directory.ensureOrganisation(added, true);
        directory.ensureOrganisation(added, true);
        assertThat(kontum()).singleElement().satisfies(made -> {
            assertThat(made.isEnabled()).isTrue();
            assertThat(made.getName()).isEqualTo("Kon Tum");
        });
        directory.ensureOrganisation(added, false);
        assertThat(kontum())
                .singleElement()
                .satisfies(made -> assertThat(made.isEnabled()).isFalse());
        directory.ensureOrganisation(added, true);
        assertThat(kontum())
                .singleElement()
                .satisfies(made -> assertThat(made.isEnabled()).isTrue());
        assertThat(directory.members(added)).isEmpty();
    }

    @Test
    void anOfficialIsNeitherShutOutNorStripped() {
        UserRepresentation official = user("quang-nam-leader");
        fails(Reason.GONE, () -> directory.disableMember(QUANG_NAM, official.getId()));
        fails(Reason.GONE, () -> directory.leaveOnlyCounterRole(QUANG_NAM, official.getId()));
        assertThat(user("quang-nam-leader").isEnabled()).isTrue();
        assertThat(roles(official.getId())).containsExactly("LEADER");
    }

    private static List<OrganizationRepresentation> kontum() {
        return realm.organizations().list(0, 100).stream()
                .filter(each -> "kon-tum".equals(each.getAlias()))
                .toList();
    }

    @Test
    void aClientWithoutRightsOrWithAWrongSecretIsTold() {
        Directory machine = directory(server.issuer(), "motcua-machine-quang-nam", DemoRealm.PASSWORD);
        fails(Reason.NO_RIGHTS, () -> machine.make(QUANG_NAM, wanted("lan.never")));
        fails(Reason.NO_RIGHTS, () -> machine.members(QUANG_NAM));
        Directory wrong = directory(server.issuer(), "motcua-admin", "not-the-secret");
        fails(Reason.NO_RIGHTS, () -> wrong.members(QUANG_NAM));
        assertThat(realm.users().searchByUsername("lan.never", true)).isEmpty();
    }

    @Test
    void whereNobodyAnswersThatIsSaid() throws Exception {
        int port;
        try (var free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Directory nowhere = directory("http://127.0.0.1:" + port + "/realms/motcua", "motcua-admin", "x");
        fails(Reason.UNREACHABLE, () -> nowhere.members(QUANG_NAM));
    }

    @Test
    void aServerThatTakesTheQuestionAndNeverAnswersIsLeftAfterTenSeconds() throws Exception {
        try (var silent = new java.net.ServerSocket(0)) {
            Directory slow =
                    directory("http://127.0.0.1:" + silent.getLocalPort() + "/realms/motcua", "motcua-admin", "x");
            long begin = System.nanoTime();
            fails(Reason.UNREACHABLE, () -> slow.members(QUANG_NAM));
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(15));
        }
    }

    private static void fails(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DirectoryProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
