package vn.motcua.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends nobody to the sign-in page, and those whose session has ended with word of it. */
public final class SignInPage extends LoginUrlAuthenticationEntryPoint {

    public static final String PATH = "/login";

    public SignInPage() {
        super(PATH);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        return hasEnded(request) ? PATH + "?ended" : PATH;
    }

    /** Ended by this request, or by an earlier one of the same browser, such as one that a page sent by itself. */
    private static boolean hasEnded(HttpServletRequest request) {
        return request.getAttribute(SessionGuard.ENDED) != null
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
