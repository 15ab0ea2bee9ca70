package vn.motcua.transfer.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.index.RecentDays;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.transfer.curve.CoverageCurve;

/** All stages and agreements of a province, with what was added up of them for the whole of it. */
final class StandingIndex {

    private final Map<UUID, List<StageSpan>> stages;
    private final List<Agreed> agreements;
    private final RecentDays<StandingDay> days = new RecentDays<>();
    /** Both hold for the units, too, with which they were added up. */
    final RecentDays<TransferSummary> summaries = new RecentDays<>();

    final RecentDays<List<CoverageCurve>> curves = new RecentDays<>();

    /** @param stages of each unit in the order of time */
    StandingIndex(Map<UUID, List<StageSpan>> stages, List<Agreed> agreements) {
        this.stages = stages;
        this.agreements = agreements;
    }

    StandingDay day(LocalDate day) {
        return days.of(day, each -> new StandingDay(stages, agreements, each));
    }

    void eachStage(BiConsumer<UUID, StageSpan> consumer) {
        stages.forEach((unit, spans) -> spans.forEach(span -> consumer.accept(unit, span)));
    }

    /** @param to first day on which it is no longer in force; null while it has no end */
    record Agreed(UUID unit, LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }
}
