package vn.motcua.transfer.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.motcua.orgunit.index.SeenUnits;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.transfer.curve.CoverageCurve;

/** Where the units stand that the current person may see: to be asked anew for each request, and kept by nobody. */
public final class Standings {

    private final SeenUnits units;
    private final StandingIndex index;

    Standings(SeenUnits units, StandingIndex index) {
        this.units = units;
        this.index = index;
    }

    public SeenUnits units() {
        return units;
    }

    /** Of all units, whoever may see them: to look up what belongs to one that may be seen. */
    public StandingDay day(LocalDate day) {
        return index.day(day);
    }

    /** Every stage of a unit that may be seen. */
    public void eachStage(BiConsumer<UUID, StageSpan> consumer) {
        index.eachStage((unit, span) -> {
            if (units.sees(unit)) {
                consumer.accept(unit, span);
            }
        });
    }

    /** A summary; that of the whole province is added up once. */
    public TransferSummary summary(LocalDate day, Function<LocalDate, TransferSummary> addUp) {
        return units.all() ? index.summaries.of(day, addUp) : addUp.apply(day);
    }

    /** Curves; those of the whole province are added up once. */
    public List<CoverageCurve> curves(LocalDate until, Function<LocalDate, List<CoverageCurve>> addUp) {
        return units.all() ? index.curves.of(until, addUp) : addUp.apply(until);
    }
}
