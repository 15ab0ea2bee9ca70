package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The portal. Started by {@code ./motcua run}. */
@SpringBootApplication
@EnableMethodSecurity
public class MotcuaApplication {

    public static void main(String[] arguments) {
        SpringApplication portal = new SpringApplication(MotcuaApplication.class);
        portal.addListeners(new Preflight(), new Welcome());
        portal.run(arguments);
    }
}
