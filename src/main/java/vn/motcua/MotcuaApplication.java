package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal. Started by {@code ./motcua run}. */
@SpringBootApplication
public class MotcuaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MotcuaApplication.class, arguments);
    }
}
