package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Address;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.account.directory.Directory;
import vn.motcua.account.directory.MadeAccount;
import vn.motcua.account.directory.NewAccount;
import vn.motcua.account.directory.TestDirectory;
import vn.motcua.security.JobIdentity;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.StaffingService;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.KeycloakServer;

/** From the grant to the account and to its end, between a real database and a real Keycloak. */
@DatabaseTest
@Tag("keycloak")
class AccountWorkTests {

    private static final String MANAGER = "quang-nam-post";
    private static final String OFFICE = "quang-nam-admin";

    private static KeycloakServer server;
    private static Keycloak administrator;
    private static RealmResource realm;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountSteps steps;

    @Autowired
    AccountJobs jobs;

    @Autowired
    JobIdentity identity;

    @Autowired
    StaffingService staffing;

    @Autowired
    Provinces provinces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @BeforeAll
    static void start() throws Exception {
        Path target = Files.createDirectories(Path.of("target", "test-data"));
        server = KeycloakServer.start(Files.createTempDirectory(target, "keycloak-work"));
        administrator = server.administrator();
        realm = KeycloakServer.realm(administrator);
    }

    @AfterAll
    static void stop() {
        administrator.close();
        server.stop();
    }

    /** The portal under test is in demo mode: its own jobs would find no sign-in server, and get in the way. */
    @BeforeEach
    void withoutItsJobs() {
        jobs.stop();
    }

    @AfterEach
    void undo() {
        jobs.start();
        as.person(MANAGER, () -> {
            jdbc.sql("delete from audit_entry where subject_type = 'account'").update();
            jdbc.sql("delete from counter_account where requested_by <> ''").update();
            jdbc.sql("update employee set valid_to = null where code like 'BD-QN-00_'")
                    .update();
        });
    }

    private Province province() {
        return provinces.find("quang-nam").orElseThrow();
    }

    private AccountWork work(Directory directory) {
        return new AccountWork(directory, steps, identity);
    }

    /** As if its time had come. */
    private void run(UUID id) throws Exception {
        as.person(
                OFFICE,
                () -> jdbc.sql("update counter_account set next_try = requested_at where next_try is not null")
                        .update());
        work(TestDirectory.of(server)).run(province(), id);
    }

    private AccountRow granted(String code) {
        AccountRow row = as.person(
                MANAGER, () -> accounts.request(staffing.employeeId(code), code.toLowerCase() + "@post.example", ""));
        return as.person(OFFICE, () -> accounts.grant(row.id(), row.version()));
    }

    private AccountRow now(UUID id) {
        return as.person(OFFICE, () -> accounts.get(id));
    }

    private static UserRepresentation user(String username) {
        return realm.users().searchByUsername(username, true).getFirst();
    }

    @Test
    void aGrantedAccountIsMadeAndWithoutAMailServerSaysSo() throws Exception {
        AccountRow row = granted("BD-QN-002");
        run(row.id());
        AccountRow then = now(row.id());
        assertThat(then.state()).isEqualTo(AccountState.CREATED);
        assertThat(then.problem()).isEqualTo("account.problem.no-mail");
        assertThat(then.nextTry()).isAfter(then.lastTry());
        assertThat(then.keycloakId()).isEqualTo(user(then.username()).getId());
    }

    @Test
    void theMailReachesThePersonInVietnameseAndItsLinkLeadsToKeycloak() throws Exception {
        GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        try {
            mailServer(Map.of("host", "127.0.0.1", "port", "" + post.getSmtp().getPort(), "from", "motcua@x.example"));
            AccountRow row = granted("BD-QN-008");
            run(row.id());
            AccountRow then = now(row.id());
            assertThat(then.state()).isEqualTo(AccountState.ACTIVE);
            assertThat(then.problem()).isNull();
            assertThat(then.mailedAt()).isNotNull();

            assertThat(post.getReceivedMessages()).hasSize(1);
            MimeMessage mail = post.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("bd-qn-008@post.example");
            assertThat(mail.getSubject()).isEqualTo("Cập nhật tài khoản của bạn");
            String text = text(mail);
            assertThat(text).contains("Cập nhật mật khẩu").doesNotContain("administrator");
            String link = text.lines()
                    .filter(line -> line.startsWith("http"))
                    .findFirst()
                    .orElseThrow();
            assertThat(link).startsWith(server.issuer() + "/login-actions/action-token?");
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(link.strip())).build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"vi\"").containsIgnoringCase("Cập nhật mật khẩu");
        } finally {
            mailServer(Map.of());
            post.stop();
        }
    }

    /** What the administrator types into the realm's settings. */
    private static void mailServer(Map<String, String> settings) {
        RealmRepresentation known = realm.toRepresentation();
        known.setSmtpServer(settings);
        realm.update(known);
    }

    /** The first part of a mail in several forms: the plain one. */
    private static String text(Part part) throws Exception {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString();
    }

    @Test
    void aPortalThatFellAfterMakingItMakesNoSecondOne() throws Exception {
        AccountRow row = granted("BD-QN-003");
        // What the fallen portal had done: the account, and nothing in its own database.
        MadeAccount lost = TestDirectory.of(server)
                .make(province(), new NewAccount(row.employeeId(), row.username(), row.employeeName(), row.email()));
        run(row.id());
        assertThat(now(row.id()).keycloakId()).isEqualTo(lost.id());
        assertThat(realm.users().searchByAttributes("motcua_employee:" + row.employeeId()))
                .hasSize(1);
    }

    @Test
    void whoLeavesThePostIsShutOutAndComesBackByANewRequest() throws Exception {
        AccountRow row = granted("BD-QN-004");
        run(row.id());
        String name = now(row.id()).username();
        as.person(
                MANAGER,
                () -> jdbc.sql("update employee set valid_to = ? where code = 'BD-QN-004'")
                        .param(LocalDate.of(2023, 6, 26))
                        .update());
        work(TestDirectory.of(server)).sweep(province());
        assertThat(now(row.id()).state()).isEqualTo(AccountState.DISABLED);
        assertThat(user(name).isEnabled()).isFalse();
        as.person(
                MANAGER,
                () -> jdbc.sql("update employee set valid_to = null where code = 'BD-QN-004'")
                        .update());
        AccountRow again = granted("BD-QN-004");
        run(again.id());
        assertThat(now(row.id()).state()).isEqualTo(AccountState.CREATED);
        assertThat(user(name).isEnabled()).isTrue();
        assertThat(now(row.id()).keycloakId()).isEqualTo(user(name).getId());
    }

    @Test
    void aNameThatSomebodyHasBecomesTheNextOne() throws Exception {
        UserRepresentation other = new UserRepresentation();
        AccountRow row = granted("BD-QN-005");
        other.setUsername(row.username());
        other.setFirstName("Ai đó");
        other.setEmail("somebody@else.example");
        realm.users().create(other).close();
        run(row.id());
        assertThat(now(row.id()).username()).isEqualTo(row.username() + "-2");
        assertThat(now(row.id()).state()).isEqualTo(AccountState.CREATED);
    }

    @Test
    void anAddressThatSomebodyHasWaitsForAPerson() throws Exception {
        AccountRow row = granted("BD-QN-006");
        UserRepresentation other = new UserRepresentation();
        other.setUsername("somebody.else");
        other.setFirstName("Ai đó");
        other.setEmail(row.email());
        realm.users().create(other).close();
        run(row.id());
        AccountRow then = now(row.id());
        assertThat(then.state()).isEqualTo(AccountState.GRANTED);
        assertThat(then.problem()).isEqualTo("account.problem.email-taken");
        assertThat(then.nextTry()).isNull();
        assertThat(List.of(then.toString().split(","))).noneMatch(part -> part.contains("somebody.else"));
    }

    @Test
    void whatIsShutInThePortalIsShutInKeycloak() throws Exception {
        AccountRow row = granted("BD-QN-007");
        run(row.id());
        AccountRow open = now(row.id());
        AccountRow shutting = as.person(OFFICE, () -> accounts.end(row.id(), "Chuyển công tác", open.version()));
        assertThat(shutting.state()).isEqualTo(AccountState.DISABLING);
        run(row.id());
        assertThat(now(row.id()).state()).isEqualTo(AccountState.DISABLED);
        assertThat(user(open.username()).isEnabled()).isFalse();
        List<String> acts = as.person(
                OFFICE,
                () -> jdbc.sql("select action from audit_entry where subject_id = ? order by happened_at, id")
                        .param(Ids.bytes(row.id()))
                        .query(String.class)
                        .list());
        assertThat(acts)
                .containsExactly(
                        "account.requested", "account.granted", "account.made", "account.ended", "account.shut");
    }
}
