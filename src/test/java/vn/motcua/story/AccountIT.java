package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.testing.MySqlServer;

/**
 * An account of limited rights, from the request to its end: two people in a browser, a real Keycloak, and the person
 * whose account it is. Lạng Sơn has no such account before and none after.
 */
class AccountIT {

    private static final String MANAGER = "lang-son-post";
    private static final String OFFICE = "lang-son-admin";
    private static final String EMPLOYEE = "BD-LS-005";
    private static final String NAME = "Nông Thu Tuyết";
    private static final String USERNAME = "nong.thu.tuyet.ls5";
    private static final String EMAIL = "tuyet.nt@langson.example";
    private static final String PASSWORD = "qua ngon mot cua 2026";

    private static RealMode real;
    private static JdbcClient rows;
    private static Visitor manager;
    private static Visitor office;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        real = RealMode.shared();
        rows = JdbcClient.create(
                new DriverManagerDataSource(MySqlServer.shared().url().replace("/?", "/motcua_lang_son?"), "root", ""));
        manager = visitor().becomes(MANAGER);
        office = visitor().becomes(OFFICE);
    }

    @AfterAll
    static void leave() {
        manager.close();
        office.close();
    }

    @AfterEach
    void leavesNothingBehind() {
        rows.sql("delete from counter_account").update();
        rows.sql("update employee set valid_to = null where code = ?")
                .param(EMPLOYEE)
                .update();
        rows.sql("update assignment set valid_to = null where employee_id = (select id from employee where code = ?)")
                .param(EMPLOYEE)
                .update();
        real.realm(realm -> realm.users()
                .search(USERNAME)
                .forEach(user -> realm.users().delete(user.getId()).close()));
        real.realm(realm -> rights(realm, true));
    }

    @Test
    void whatThePostAsksForAndTheOfficeGrantsIsAnAccountOfOneCounterAndNothingElse() {
        String employee = asks();
        theNeighbourSeesNothingOf(employee);
        grants();
        UserRepresentation made = awaitUser();
        assertThat(made.isEnabled()).isTrue();
        assertThat(made.getEmail()).isEqualTo(EMAIL);
        assertThat(made.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        assertThat(organisations(made)).containsExactly("lang-son");
        assertThat(roles(made)).containsExactly("COUNTER_STAFF");
        office.opens("/accounts");
        // The realm of the tests has no mail server, and that is said.
        Locator grid = office.page().locator("vaadin-grid");
        awaits(office, () -> grid.innerText().contains("thư đặt mật khẩu chưa gửi được"));
        assertThat(grid).containsText(USERNAME);
        comparesAndMends(made);
        setsThePassword();
        try (Visitor tuyet = visitor().becomes(USERNAME, PASSWORD)) {
            seesOnlyTheirOwn(tuyet, employee);
            endsTheAssignment();
            manager.opens(employee);
            Locator panel = manager.page().locator("#account-panel");
            assertThat(panel).containsText("không có phân công nào tại quầy");
            manager.page().locator("#shut-" + EMPLOYEE).click();
            manager.page().locator("#reason textarea").fill("Chuyển về bưu cục");
            manager.page().locator("#confirm-shut").click();
            assertThat(panel).containsText("Đã khóa");
            assertThat(panel).containsText("Chuyển về bưu cục");
            assertThat(user().orElseThrow().isEnabled()).isFalse();
            tuyet.looksAgainUntil("/login?ended");
        }
    }

    @Test
    void whoLeavesThePostIsOutWithoutAnybodysDoing() {
        asks();
        grants();
        awaitUser();
        setsThePassword();
        try (Visitor tuyet = visitor().becomes(USERNAME, PASSWORD)) {
            assertThat(tuyet.heading()).containsText("Quầy của tôi");
            // As the list of employees says so; there is no screen for it.
            rows.sql("update employee set valid_to = '2026-01-01' where code = ?")
                    .param(EMPLOYEE)
                    .update();
            tuyet.looksAgainUntil("/login?ended");
        }
        assertThat(user().orElseThrow().isEnabled()).isFalse();
        office.opens("/accounts");
        assertThat(office.page().locator("vaadin-grid")).containsText("Đã khóa");
    }

    @Test
    void aRefusalSaysWhyAndThePostAsksAgain() {
        String employee = asks();
        office.opens("/accounts");
        Page page = office.page();
        page.locator("#refuse-" + EMPLOYEE).click();
        page.locator("#confirm-refuse").click();
        assertThat(page.locator("#reason")).containsText("không được để trống");
        page.locator("#reason textarea").fill("Chưa có chứng nhận tập huấn");
        page.locator("#confirm-refuse").click();
        assertThat(page.locator("vaadin-grid")).containsText("Chưa có chứng nhận tập huấn");
        assertThat(user()).isEmpty();
        manager.opens(employee);
        Locator panel = manager.page().locator("#account-panel");
        assertThat(panel).containsText("Bị từ chối");
        assertThat(panel).containsText("Chưa có chứng nhận tập huấn");
        manager.page().locator("#request-account").click();
        assertThat(panel).containsText("Chờ quyết định");
    }

    @Test
    void aTakenNameBecomesTheNextAndATakenAddressWaitsWithItsReason() {
        other(USERNAME, "somebody@else.example");
        other(USERNAME + ".other", EMAIL);
        asks();
        grants();
        office.opens("/accounts?problems=1");
        Page page = office.page();
        Locator grid = page.locator("vaadin-grid");
        awaits(office, () -> grid.innerText().contains("Địa chỉ thư đã dùng cho tài khoản khác"));
        assertThat(grid).containsText(USERNAME + "-2");
        assertThat(grid).not().containsText("somebody");
        real.user(USERNAME + ".other", user -> user.remove());
        page.locator("#try-again-" + EMPLOYEE).click();
        Awaitility.await().until(() -> !users(USERNAME + "-2").isEmpty());
        UserRepresentation made = users(USERNAME + "-2").getFirst();
        Awaitility.await().until(() -> organisations(made).equals(List.of("lang-son")));
        assertThat(roles(made)).containsExactly("COUNTER_STAFF");
        assertThat(roles(users(USERNAME).getFirst()))
                .as("whoever has the name is left alone")
                .isEmpty();
    }

    @Test
    void whileThePortalHasNoRightsThatIsSaidAndItTriesAgainByItself() {
        String employee = asks();
        real.realm(realm -> rights(realm, false));
        grants();
        office.opens("/accounts?problems=1");
        Locator grid = office.page().locator("vaadin-grid");
        awaits(office, () -> grid.innerText().contains("Cổng thiếu quyền trên máy chủ đăng nhập"));
        office.opens(employee);
        assertThat(office.page().locator("#account-panel")).containsText("Hãy báo người quản trị hệ thống");
        assertThat(office.page().locator("#account-panel")).containsText("Đã thử 1 lần; lần sau lúc");
        assertThat(user()).isEmpty();
        real.realm(realm -> rights(realm, true));
        // As if the pause were over: what is due is looked for every 30 seconds.
        rows.sql("update counter_account set next_try = requested_at").update();
        assertThat(roles(awaitUser())).containsExactly("COUNTER_STAFF");
    }

    private static Visitor visitor() {
        return Visitor.at(real.patient);
    }

    /** The manager asks on the employee's page. @return its path */
    private static String asks() {
        manager.opens("/employees?q=" + EMPLOYEE);
        Page page = manager.page();
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText(NAME))
                .click();
        page.locator("#account-email input").fill("tuyet tại lạng sơn");
        page.locator("#request-account").click();
        assertThat(page.locator("#account-email")).containsText("ten@donvi.vn");
        page.locator("#account-email input").fill(EMAIL);
        page.locator("#account-phone input").fill("+84 905 111 222");
        page.locator("#request-account").click();
        Locator panel = page.locator("#account-panel");
        assertThat(panel).containsText("Chờ quyết định");
        assertThat(panel).containsText(USERNAME);
        assertThat(panel).containsText("0905111222");
        assertThat(page.locator("#grant-" + EMPLOYEE)).hasCount(0);
        return manager.path();
    }

    private static void grants() {
        office.opens("/accounts");
        office.page().locator("#grant-" + EMPLOYEE).click();
        assertThat(office.page().locator("#grant-" + EMPLOYEE)).hasCount(0);
    }

    private static void theNeighbourSeesNothingOf(String employee) {
        try (Visitor neighbour = visitor().becomes("gia-lai-admin").opens("/accounts")) {
            // The one that Gia Lai began with.
            assertThat(neighbour.page().locator(".count")).hasText("1 tài khoản");
            assertThat(neighbour.page().locator("vaadin-grid")).not().containsText(NAME);
            neighbour.opens("/accounts?q=" + USERNAME);
            assertThat(neighbour.page().locator(".count")).hasText("0 tài khoản");
            neighbour.opens(employee);
            assertThat(neighbour.heading()).containsText("Không tìm thấy");
            assertThat(neighbour.page().locator("#account-panel")).hasCount(0);
        }
    }

    /** Somebody gives the account a further role in Keycloak; the office finds it and takes it. */
    private static void comparesAndMends(UserRepresentation made) {
        real.giveRole(USERNAME, "LEADER");
        office.opens("/accounts/drift");
        Page page = office.page();
        page.locator("#compare").click();
        assertThat(page.locator("#drift-EXTRA_ROLES")).containsText(USERNAME);
        assertThat(page.locator(".drift li")).hasCount(1);
        page.locator("#mend-" + USERNAME.replace(".", "\\.")).click();
        assertThat(page.locator("vaadin-app-layout")).containsText("khớp nhau");
        assertThat(roles(made)).containsExactly("COUNTER_STAFF");
    }

    private static void seesOnlyTheirOwn(Visitor tuyet, String employee) {
        Page page = tuyet.page();
        assertThat(tuyet.heading()).containsText("Quầy của tôi");
        assertThat(page.locator("vaadin-app-layout")).containsText("Quầy 05");
        assertThat(page.locator("vaadin-app-layout")).not().containsText("Quầy 01");
        assertThat(page.locator("vaadin-side-nav-item")).hasCount(3);
        assertThat(page.locator("vaadin-side-nav-item").first()).containsText("Quầy của tôi");
        for (String path : List.of("/overview", "/accounts", "/accounts/drift", "/counters", "/employees", employee)) {
            tuyet.opens(path);
            assertThat(tuyet.heading()).containsText("Không tìm thấy");
        }
        // What citizens ask for is looked up, and not changed.
        tuyet.opens("/procedures");
        assertThat(page.locator("vaadin-grid").first()).isVisible();
        assertThat(page.locator("vaadin-upload")).hasCount(0);
        tuyet.opens("/catalogues");
        assertThat(page.locator("#new-draft")).hasCount(0);
        tuyet.opens("/my-counters");
        assertThat(tuyet.heading()).containsText("Quầy của tôi");
    }

    private static void endsTheAssignment() {
        manager.opens("/counters?q=LS-TT-05");
        Page page = manager.page();
        page.locator("vaadin-grid .cell-main:visible").first().click();
        page.locator("#end-" + EMPLOYEE).click();
        page.locator("#confirm-end").click();
        assertThat(page.locator("#end-" + EMPLOYEE)).hasCount(0);
    }

    /** Opens the page again and again, as the office would. */
    private static void awaits(Visitor visitor, Callable<Boolean> until) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .pollInSameThread()
                .until(() -> {
                    visitor.page().reload();
                    visitor.page().locator("vaadin-grid").waitFor();
                    visitor.page()
                            .locator("vaadin-grid-cell-content:visible")
                            .first()
                            .waitFor();
                    return until.call();
                });
    }

    private static UserRepresentation awaitUser() {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> user().isPresent());
        UserRepresentation made = user().orElseThrow();
        // The last step of making it.
        Awaitility.await().until(() -> organisations(made).equals(List.of("lang-son")));
        return made;
    }

    private static Optional<UserRepresentation> user() {
        return users(USERNAME).stream().findFirst();
    }

    private static List<UserRepresentation> users(String username) {
        return asked(realm -> realm.users().searchByUsername(username, true));
    }

    private static List<String> organisations(UserRepresentation user) {
        return asked(realm -> realm.organizations().members().getOrganizations(user.getId(), true).stream()
                .map(OrganizationRepresentation::getAlias)
                .toList());
    }

    private static Set<String> roles(UserRepresentation user) {
        return asked(realm -> {
            String client = realm.clients().findByClientId("motcua").getFirst().getId();
            return realm.users().get(user.getId()).roles().clientLevel(client).listEffective().stream()
                    .map(RoleRepresentation::getName)
                    .collect(Collectors.toSet());
        });
    }

    private static <T> T asked(Function<RealmResource, T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        real.realm(realm -> answer.set(question.apply(realm)));
        return answer.get();
    }

    /** As if they had followed the mail's link. */
    private static void setsThePassword() {
        real.user(USERNAME, user -> {
            CredentialRepresentation password = new CredentialRepresentation();
            password.setType(CredentialRepresentation.PASSWORD);
            password.setValue(PASSWORD);
            password.setTemporary(false);
            user.resetPassword(password);
            UserRepresentation known = user.toRepresentation();
            known.setRequiredActions(List.of());
            user.update(known);
        });
    }

    private static void other(String username, String email) {
        UserRepresentation other = new UserRepresentation();
        other.setUsername(username);
        other.setFirstName("Ai đó");
        other.setEmail(email);
        real.realm(realm -> realm.users().create(other).close());
    }

    /** Gives the portal's client its right to keep accounts, or takes it. */
    private static void rights(RealmResource realm, boolean given) {
        String management =
                realm.clients().findByClientId("realm-management").getFirst().getId();
        String portal =
                realm.clients().findByClientId("motcua-admin").getFirst().getId();
        RoleRepresentation right =
                realm.clients().get(management).roles().get("manage-users").toRepresentation();
        RoleScopeResource rights = realm.users()
                .get(realm.clients().get(portal).getServiceAccountUser().getId())
                .roles()
                .clientLevel(management);
        if (given) {
            rights.add(List.of(right));
        } else {
            rights.remove(List.of(right));
        }
    }
}
