package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import vn.motcua.platform.control.ControlCommand;

/** The portal. Started by {@code ./motcua run}. */
@SpringBootApplication
@EnableMethodSecurity
public class MotcuaApplication {

    public static void main(String[] arguments) {
        if (ControlCommand.isMeant(arguments)) {
            System.exit(ControlCommand.run(arguments, System.err));
        }
        SpringApplication portal = new SpringApplication(MotcuaApplication.class);
        portal.addListeners(new Preflight(), new ManagementPort(), new Welcome());
        portal.run(arguments);
    }
}
