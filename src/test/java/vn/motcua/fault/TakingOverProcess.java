package vn.motcua.fault;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.intake.UnitImportService;
import vn.motcua.tenancy.ProvinceClock;

/** Fills a province and hands a list of units in, or takes over the list that waits. */
public final class TakingOverProcess {

    private TakingOverProcess() {}

    /** @param arguments address of the server, provinces, folder for data, {@code hand} or {@code take}, the list */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context =
                PortalProcess.portal(arguments).run()) {
            PortalProcess.signIn(context, "gia-lai-admin");
            UnitImportService imports = context.getBean(UnitImportService.class);
            LocalDate today = context.getBean(ProvinceClock.class).today();
            if (arguments[3].equals("hand")) {
                UUID decision = context.getBean(DecisionService.class)
                        .list(DecisionFilter.ALL, today, 0, 1)
                        .getFirst()
                        .id();
                UUID id = imports.hand(Path.of(arguments[4]), "list.csv", today);
                imports.plan(id, imports.get(id).version(), today, decision);
            } else {
                UUID id = imports.waiting().getFirst().id();
                imports.takeOver(id, imports.preview(id).digest());
            }
        }
        System.exit(0);
    }
}
