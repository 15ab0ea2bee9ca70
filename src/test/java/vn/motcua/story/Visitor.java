package vn.motcua.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import vn.motcua.realm.DemoRealm;

/** Somebody at a real Chromium, with cookies of their own. */
final class Visitor implements AutoCloseable {

    static final int DESKTOP = 1440;
    static final int PHONE = 390;

    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;
    private static final Map<String, BrowserContext> KNOWN = new HashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final boolean real;
    private final boolean stays;

    private Visitor(String address, BrowserContext context, int width, String scheme) {
        this.address = address;
        this.real = false;
        this.stays = true;
        this.context = context;
        context.addCookies(List.of(new Cookie("motcua-scheme", scheme).setUrl(address)));
        page = context.newPage();
        page.setViewportSize(width, height(width));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme(scheme)));
    }

    private Visitor(String address, boolean real, int width, String scheme, String language) {
        this.address = address;
        this.real = real;
        this.stays = false;
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height(width))
                        .setColorScheme(scheme(scheme))
                        .setAcceptDownloads(true));
        context.addCookies(List.of(
                new Cookie("motcua-language", language).setUrl(address),
                new Cookie("motcua-scheme", scheme).setUrl(address)));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    private static int height(int width) {
        return width < 600 ? 844 : 900;
    }

    private static ColorScheme scheme(String scheme) {
        return scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /**
     * A demo person who signed in once, in this language, and comes back in a tab of their own: the browser has
     * everything at hand that it loaded before. For tests that only look.
     */
    static synchronized Visitor known(
            RunningPortal portal, String username, int width, String scheme, String language) {
        BrowserContext at = KNOWN.computeIfAbsent(portal.address() + " " + username + " " + language, key -> {
            Visitor first = at(portal, width, scheme, language).becomes(username);
            first.page.close();
            return first.context;
        });
        return new Visitor(portal.address(), at, width, scheme);
    }

    static Visitor at(RunningPortal portal) {
        return at(portal, DESKTOP, "light", "vi");
    }

    static Visitor at(RunningPortal portal, int width, String scheme, String language) {
        return new Visitor(portal.address(), portal.isReal(), width, scheme, language);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            String chromium =
                    Optional.ofNullable(System.getenv("MOTCUA_CHROMIUM")).orElse("/usr/bin/chromium");
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(chromium))
                            .setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** Becomes a demo person: by the one click of the sign-in page, or by name and password at Keycloak. */
    Visitor becomes(String username) {
        if (real) {
            return becomes(username, DemoRealm.PASSWORD);
        }
        page.navigate(address + "/login");
        page.locator("#become-" + username).click();
        page.locator("vaadin-app-layout").waitFor();
        return this;
    }

    /** Becomes somebody with a password of their own, at Keycloak. */
    Visitor becomes(String username, String password) {
        signsIn(username, password);
        page.locator("vaadin-app-layout").waitFor();
        return this;
    }

    /** Types name and password into Keycloak's page, whatever comes of it. */
    Visitor signsIn(String username, String password) {
        page.navigate(address + "/login");
        page.locator("#sign-in").click();
        return types(username, password);
    }

    /** At Keycloak, which asks for the name first where people belong to organisations, and then for the password. */
    Visitor types(String username, String password) {
        page.locator("#username").fill(username);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        return this;
    }

    /** Signs out by the menu under their name. */
    void leaves() {
        page.locator("vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible", new Page.LocatorOptions().setHasText("Đăng xuất"))
                .click();
    }

    /** Another tab of the same browser. */
    Page tab(String url) {
        Page tab = context.newPage();
        tab.navigate(url);
        return tab;
    }

    /** The value of a cookie of the portal. */
    String cookie(String name) {
        return context.cookies(address).stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    Visitor opens(String path) {
        page.navigate(address + path);
        return this;
    }

    /**
     * Comes back to the tab again and again, at which the page asks whether it may stay open, until it has gone to one
     * of these addresses. By itself it asks every 20 seconds.
     */
    Visitor looksAgainUntil(String... paths) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .pollInSameThread()
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(() -> {
                    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
                    return Stream.of(paths).anyMatch(path -> page.url().startsWith(address + path));
                });
        return this;
    }

    Page page() {
        return page;
    }

    /** Path of the address, without host. */
    String path() {
        return page.url().substring(address.length());
    }

    Locator heading() {
        return page.locator("h1");
    }

    @Override
    public void close() {
        if (stays) {
            page.close();
        } else {
            context.close();
        }
    }
}
