package vn.motcua.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Messages;

/** What a person chose for this browser and finds again next time: language, light or dark. */
final class Preferences {

    private static final String LANGUAGE = "motcua-language";
    private static final String SCHEME = "motcua-scheme";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    /** Vietnamese unless English was chosen, whatever the browser prefers. */
    static Locale language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Locale::of)
                .map(Messages::supported)
                .orElse(Messages.VIETNAMESE);
    }

    /** {@code light}, {@code dark}, or, while nothing was chosen, whatever the system prefers. */
    static String scheme(@Nullable VaadinRequest request) {
        return cookie(request, SCHEME)
                .filter(value -> value.equals("light") || value.equals("dark"))
                .orElse("light dark");
    }

    static void choose(Locale language) {
        keep(LANGUAGE, language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    static void choose(ColorScheme.Value scheme) {
        keep(SCHEME, scheme == ColorScheme.Value.DARK ? "dark" : "light");
        UI.getCurrent().getPage().setColorScheme(scheme);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return request == null || cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(prefix(request) + name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Over TLS browsers hold on to such a name: no other host, and no plain connection, can set it. */
    private static String prefix(VaadinRequest request) {
        return request.isSecure() ? "__Host-" : "";
    }

    private static void keep(String name, String value) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie cookie = new Cookie(prefix(request) + name, value);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
