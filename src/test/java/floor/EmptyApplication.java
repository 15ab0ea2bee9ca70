package floor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The floor of the start benchmark: Vaadin, JPA, one table, one page, nothing else. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class EmptyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }
}
