package vn.motcua.testing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import vn.motcua.MotcuaApplication;

/** The portal with the demo's sign-in before a MySQL server, for tests of faults; the real start refuses the mixture. */
public final class PortalOnMySql {

    private PortalOnMySql() {}

    public static void main(String[] arguments) {
        SpringApplication portal = new SpringApplication(MotcuaApplication.class);
        portal.addListeners(
                (ApplicationListener<ApplicationReadyEvent>) ready -> System.out.println("Motcua is ready"));
        portal.run(arguments);
    }
}
