package vn.motcua.security.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Turns away, for some seconds, an address that signs in, opens sessions, reads or guesses at the API too often. */
@Component
@Order(AddressLimits.FIRST)
class AddressLimits extends OncePerRequestFilter {

    /** Before Spring Security, whose work a flood would otherwise buy. */
    static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 50;

    private final Buckets signIns;
    private final Buckets newSessions;
    private final Buckets apiFailures;
    private final Buckets publicPages;
    private final TooMany tooMany;

    AddressLimits(Limits limits, TooMany tooMany) {
        signIns = new Buckets(limits.signIns());
        newSessions = new Buckets(limits.newSessions());
        apiFailures = new Buckets(limits.apiFailures());
        publicPages = new Buckets(limits.publicPages());
        this.tooMany = tooMany;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String comer = Comer.of(request);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/")) {
            call(comer, request, response, chain);
            return;
        }
        Duration wait = wait(comer, request, path);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            tooMany.page(request, response, wait);
        }
    }

    private Duration wait(String comer, HttpServletRequest request, String path) {
        if (signsIn(request, path)) {
            return signIns.take(comer);
        }
        // Whatever cookie comes along: nobody has a session there. Letters may be written as codes.
        if (UriUtils.decode(path, StandardCharsets.UTF_8).startsWith("/public")) {
            return publicPages.take(comer);
        }
        return opensSession(request, path) ? newSessions.take(comer) : Duration.ZERO;
    }

    private void call(String comer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = apiFailures.look(comer);
        if (!wait.isZero()) {
            tooMany.api(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && request.getHeader("Authorization") != null) {
            apiFailures.take(comer);
        }
    }

    private static boolean signsIn(HttpServletRequest request, String path) {
        return path.equals("/login") && request.getMethod().equals("POST")
                || path.startsWith("/oauth2/authorization/")
                || path.startsWith("/login/oauth2/")
                || path.startsWith("/logout/back-channel");
    }

    /** Styles, pictures and scripts are served without one. */
    private static boolean opensSession(HttpServletRequest request, String path) {
        return request.getRequestedSessionId() == null
                && !path.startsWith("/styles/")
                && !path.startsWith("/icons/")
                && !path.startsWith("/VAADIN/")
                && !path.equals("/livez")
                && !path.equals("/readyz");
    }
}
