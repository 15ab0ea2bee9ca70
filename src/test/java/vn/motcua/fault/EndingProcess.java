package vn.motcua.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.act.Ending;
import vn.motcua.orgunit.act.Founding;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.orgunit.act.UnitEnding;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.ProvinceClock;

/** Ends a district in a process of its own, or only fills the province, or holds still in the middle of the act. */
public final class EndingProcess {

    private static final UUID HOLD = Ids.next();
    private static Path holding = Path.of("");

    private EndingProcess() {}

    /** The last to be told: by then all else has its place. */
    static class Holder implements UnitDependents {

        @Override
        public int order() {
            return Integer.MAX_VALUE;
        }

        @Override
        public List<OpenItem> open(UUID unit, LocalDate on) {
            return List.of(new OpenItem("hold", HOLD, "hold", EnumSet.of(Answer.END)));
        }

        @Override
        public void settle(UnitEnd end, List<Settled> own) {
            try {
                Files.writeString(holding, "holding");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** @param arguments address of the server, provinces, folder for data, what to do, file that says that it holds */
    public static void main(String[] arguments) throws Exception {
        SpringApplicationBuilder portal = PortalProcess.portal(arguments);
        if (arguments[3].equals("hold")) {
            holding = Path.of(arguments[4]);
            portal.sources(Holder.class);
        }
        try (ConfigurableApplicationContext context = portal.run()) {
            if (!arguments[3].equals("fill")) {
                PortalProcess.signIn(context, "gia-lai-admin");
                end(context);
            }
        }
        System.exit(0);
    }

    private static void end(ConfigurableApplicationContext context) {
        UnitEnding endings = context.getBean(UnitEnding.class);
        LocalDate today = context.getBean(ProvinceClock.class).today();
        LocalDate on = today.plusDays(1);
        UnitRow unit = context.getBean(UnitService.class)
                .find(UnitFilter.of(UnitKind.DISTRICT), today, 0, 1)
                .getFirst();
        Founding next = new Founding(Ids.next(), UnitKind.DISTRICT, unit.code(), "Thị xã Mới", null);
        List<Ending.Choice> choices = endings.open(unit.id(), on).stream()
                .map(item -> item.possible().contains(Answer.MOVE)
                        ? new Ending.Choice(item.kind(), item.id(), Answer.MOVE, next.id())
                        : new Ending.Choice(item.kind(), item.id(), Answer.END, null))
                .toList();
        endings.end(new Ending(
                unit.id(),
                context.getBean(UnitHistory.class).page(unit.id(), today).version(),
                new Basis(
                        on,
                        context.getBean(DecisionService.class)
                                .list(DecisionFilter.ALL, today, 0, 1)
                                .getFirst()
                                .id(),
                        ""),
                List.of(),
                List.of(next),
                choices));
    }
}
