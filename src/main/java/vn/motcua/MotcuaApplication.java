package vn.motcua;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import vn.motcua.platform.control.ControlCommand;
import vn.motcua.realm.DemoRealm;

/** The portal. Started by {@code ./motcua run}. */
@SpringBootApplication
@EnableMethodSecurity
public class MotcuaApplication {

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].equals("demo-realm")) {
            printDemoRealm(Path.of(arguments[1]), Path.of(arguments[2]));
            return;
        }
        if (ControlCommand.isMeant(arguments)) {
            System.exit(ControlCommand.run(arguments, System.err));
        }
        SpringApplication portal = new SpringApplication(MotcuaApplication.class);
        portal.addListeners(new Preflight(), new ManagementPort(), new Welcome(), new WarmUp());
        portal.run(arguments);
    }

    /** For {@code ./motcua stack}, which has this jar and nothing else to make the realm with. */
    private static void printDemoRealm(Path production, Path tenants) throws IOException {
        System.out.write(DemoRealm.of(production, tenants).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
