package vn.motcua.security.door;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Deployment;

/** Over TLS, the session's cookie has a name that browsers guard: sent to this host only, never in the clear. */
@Component
class SessionCookie implements ServletContextInitializer {

    private final Deployment deployment;

    SessionCookie(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public void onStartup(ServletContext context) {
        context.getSessionCookieConfig().setPath("/");
        if (deployment.overTls()) {
            context.getSessionCookieConfig().setName("__Host-motcua");
            context.getSessionCookieConfig().setSecure(true);
        }
    }
}
