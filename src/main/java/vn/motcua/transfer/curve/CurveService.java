package vn.motcua.transfer.curve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.index.SeenUnits.Life;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.curve.CoverageCurve.Change;
import vn.motcua.transfer.standing.StandingIndexes;
import vn.motcua.transfer.standing.Standings;

/** Coverage over time. A unit officer sees that of their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class CurveService {

    private final StandingIndexes index;

    CurveService(StandingIndexes index) {
        this.index = index;
    }

    /** One for each kind of which the person sees units, in the order of {@link UnitKind}; days up to that one. */
    public List<CoverageCurve> curves(LocalDate until) {
        Standings standings = index.current();
        return standings.curves(until, day -> addUp(standings, day));
    }

    private static List<CoverageCurve> addUp(Standings standings, LocalDate until) {
        Map<UnitKind, List<Change>> changes = new EnumMap<>(UnitKind.class);
        Map<UUID, Life> lives = new HashMap<>();
        standings.units().lives().forEach(life -> {
            lives.put(life.id(), life);
            change(changes, life.kind(), until, life.from(), 0, 1);
            change(changes, life.kind(), until, life.to(), 0, -1);
        });
        standings.eachStage((unit, span) -> {
            Life life = lives.get(unit);
            if (life != null && span.stage() == TransferStage.TRANSFERRED) {
                LocalDate from = later(span.from(), life.from());
                LocalDate to = earlier(span.to(), life.to());
                // Handed over while the unit was there.
                if (to == null || to.isAfter(from)) {
                    change(changes, life.kind(), until, from, 1, 0);
                    change(changes, life.kind(), until, to, -1, 0);
                }
            }
        });
        return changes.entrySet().stream()
                .map(kind -> CoverageCurve.of(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static void change(
            Map<UnitKind, List<Change>> changes,
            UnitKind kind,
            LocalDate until,
            @Nullable LocalDate on,
            long done,
            long total) {
        if (on != null && !on.isAfter(until)) {
            changes.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Change(on, done, total));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
