package vn.motcua.transfer.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.standing.StandingIndex.Agreed;

/** Who stands where on a day. Units of which nothing is recorded are not in it. */
public final class StandingDay {

    private final Map<UUID, StageSpan> stages = new HashMap<>();
    private final Set<UUID> agreed;

    StandingDay(Map<UUID, List<StageSpan>> stages, List<Agreed> agreements, LocalDate day) {
        stages.forEach((unit, spans) -> spans.stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .ifPresent(span -> this.stages.put(unit, span)));
        agreed = agreements.stream()
                .filter(agreement -> agreement.holds(day))
                .map(Agreed::unit)
                .collect(Collectors.toSet());
    }

    /** Null where nothing is recorded. */
    public @Nullable StageSpan span(UUID unit) {
        return stages.get(unit);
    }

    public TransferStage stage(UUID unit) {
        StageSpan span = stages.get(unit);
        return span == null ? TransferStage.NOT_PLANNED : span.stage();
    }

    /** Whether an agreement of the unit is in force. */
    public boolean agreed(UUID unit) {
        return agreed.contains(unit);
    }
}
