package vn.motcua;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import vn.motcua.security.DemoPeople;
import vn.motcua.security.Person;
import vn.motcua.shared.Messages;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Provinces;

/** Says on the console where the portal is and, in demo mode, who can sign in. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private final PrintStream out = System.out;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        Provinces provinces = context.getBean(Provinces.class);
        Messages messages = context.getBean(Messages.class);
        provinces.states().stream()
                .filter(state -> !state.up())
                .forEach(state -> out.printf("  ! %s is down: %s%n", state.slug(), reason(messages, state)));
        out.printf("%nMotcua is ready: http://127.0.0.1:%s%n", port(context.getEnvironment()));
        if (context.getBean(Deployment.class).demo()) {
            out.printf("%nDemo people (password \"%s\"):%n", DemoPeople.PASSWORD);
            DemoPeople people = context.getBean(DemoPeople.class);
            provinces
                    .up()
                    .forEach(province -> out.printf(
                            "  %-11s %s%n",
                            province.name(),
                            String.join(
                                    "  ",
                                    people.of(province).stream()
                                            .map(Person::username)
                                            .toList())));
            out.printf("  %-11s %s%n", "", people.operator().username());
        }
        out.printf("%nStop it with Ctrl-C.%n");
        out.flush();
    }

    private static String reason(Messages messages, Provinces.State state) {
        return state.reason() == null ? "" : state.reason().text(messages, Messages.VIETNAMESE);
    }

    private static String port(Environment environment) {
        return environment.getProperty("local.server.port", "8080");
    }
}
