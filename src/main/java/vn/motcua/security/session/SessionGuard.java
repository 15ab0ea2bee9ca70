package vn.motcua.security.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.security.Places;

/**
 * Stands before every screen: whose session is over is nobody from here on, and what was taken away in Keycloak is gone
 * before anything is shown or done.
 */
@Component
public class SessionGuard extends OncePerRequestFilter {

    /** Set on a request whose session was ended just now, so that the sign-in page can say so. */
    public static final String ENDED = "motcua.session.ended";
    /** The address at which open pages ask whether they may stay open. */
    public static final String STATE = "/session";
    /** Set on a request to {@link #STATE}: the {@link SessionRule.Verdict}. */
    public static final String VERDICT = "motcua.session.verdict";

    private static final Set<String> BY_ITSELF_KINDS = Set.of("heartbeat", "push");

    private final Sessions sessions;

    SessionGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Files that are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return Stream.of("/styles/", "/icons/", "/scripts/", "/VAADIN/build/", "/livez", "/readyz")
                .anyMatch(path::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionRule.Verdict verdict = sessions.judge(request, response, Instant.now());
        request.setAttribute(VERDICT, verdict);
        boolean asks = path(request).equals(STATE);
        if (verdict == SessionRule.Verdict.OVER) {
            sessions.end(request);
            request.setAttribute(ENDED, true);
        } else if (verdict == SessionRule.Verdict.UNCERTAIN && !asks) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        chain.doFilter(request, response);
        if (verdict == SessionRule.Verdict.LIVE && !asks && !isByItself(request)) {
            sessions.active(request);
        }
    }

    private static boolean isByItself(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return kind != null && BY_ITSELF_KINDS.contains(kind) || request.getAttribute(Places.NOBODYS_DOING) != null;
    }
}
