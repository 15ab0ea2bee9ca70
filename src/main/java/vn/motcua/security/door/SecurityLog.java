package vn.motcua.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;

/** Writes down who came in, who was turned away, and who asked for what is not theirs. Names only, never credentials. */
@Configuration(proxyBeanMethods = false)
class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);
    private static final int SHOWN_LENGTH = 60;

    @Bean
    static AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        LOG.info("Signed in: {}", name(event.getAuthentication()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        LOG.warn(
                "Sign-in refused: {} ({})",
                name(event.getAuthentication()),
                event.getException().getClass().getSimpleName());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        LOG.info("Signed out: {}", name(event.getAuthentication()));
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        Supplier<Authentication> who = event.getAuthentication();
        Authentication authentication = who.get();
        // Nobody is sent to the sign-in; that is no attempt at anything.
        if (authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken)) {
            LOG.warn("Not allowed: {} asked for {}", name(authentication), what(event.getObject()));
        }
    }

    private static String what(Object object) {
        return switch (object) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + request.getRequestURI();
            default -> object.getClass().getSimpleName();
        };
    }

    /** Somebody may have typed a password where the name goes; and no line break may fake another entry. */
    private static String name(Authentication authentication) {
        String name = authentication.getName();
        if (name == null) {
            return "?";
        }
        String harmless = name.replaceAll("[^\\p{L}\\p{N}._@-]", "_");
        return harmless.substring(0, Math.min(harmless.length(), SHOWN_LENGTH));
    }
}
