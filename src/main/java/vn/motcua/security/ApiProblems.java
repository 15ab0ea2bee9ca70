package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Messages;
import vn.motcua.tenancy.Deployment;

/** What the API's door answers to nobody (401) and to the wrong person (403): problem details, RFC 9457. */
@Component
public class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final Messages messages;
    private final JsonMapper json;
    private final boolean demo;

    ApiProblems(Messages messages, JsonMapper json, Deployment deployment) {
        this.messages = messages;
        this.json = json;
        this.demo = deployment.demo();
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        if (authException instanceof AuthenticationServiceException) {
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "security.no-sign-in-server");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, demo ? "Basic realm=\"Motcua\"" : bearer(authException));
        write(request, response, HttpStatus.UNAUTHORIZED, "shared.unauthorised");
    }

    /** Where there was a token, that it was refused (RFC 6750, 3); not why, which helps only those who forge. */
    private static String bearer(AuthenticationException exception) {
        return "Bearer realm=\"Motcua\""
                + (exception instanceof OAuth2AuthenticationException ? ", error=\"invalid_token\"" : "");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        commence(request, response, exception);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "shared.forbidden");
    }

    /** Answers in place of what was asked for. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, messages.text(ApiLanguage.of(request), key, arguments));
        problem.setProperty("code", key);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
