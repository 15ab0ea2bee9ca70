package vn.motcua.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.index.DayUnit;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.transfer.standing.StageSpan;
import vn.motcua.transfer.standing.StandingDay;
import vn.motcua.transfer.standing.StandingIndexes;
import vn.motcua.transfer.standing.Standings;

/** Where units stand with their hand-over, as of a day. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class TransferService {

    private final StandingIndexes index;

    TransferService(StandingIndexes index) {
        this.index = index;
    }

    public TransferSummary summary(LocalDate asOf) {
        Standings standings = index.current();
        return standings.summary(
                asOf,
                day -> new TransferSummary(
                        day,
                        Stream.of(UnitKind.values())
                                .map(kind -> summary(standings, kind, day))
                                .toList()));
    }

    private static KindSummary summary(Standings standings, UnitKind kind, LocalDate day) {
        StandingDay recorded = standings.day(day);
        long[] stages = new long[TransferStage.values().length];
        long total = 0;
        long agreements = 0;
        for (DayUnit unit : standings.units().find(UnitFilter.of(kind), day, false)) {
            total++;
            stages[recorded.stage(unit.id()).ordinal()]++;
            agreements += recorded.agreed(unit.id()) ? 1 : 0;
        }
        return new KindSummary(
                kind,
                total,
                stages[TransferStage.TRANSFERRED.ordinal()],
                stages[TransferStage.PILOT.ordinal()],
                stages[TransferStage.PLANNED.ordinal()],
                agreements);
    }

    /**
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<UnitStanding> standings(StandingFilter filter, LocalDate asOf, long offset, int limit) {
        Standings standings = index.current();
        return found(standings, filter, asOf).stream()
                .skip(offset)
                .limit(limit)
                .map(unit -> standing(standings, unit, asOf))
                .toList();
    }

    public long count(StandingFilter filter, LocalDate asOf) {
        return found(index.current(), filter, asOf).size();
    }

    private static List<DayUnit> found(Standings standings, StandingFilter filter, LocalDate asOf) {
        List<DayUnit> units = standings.units().find(filter.units(), asOf, false);
        TransferStage stage = filter.stage();
        if (stage == null) {
            return units;
        }
        StandingDay recorded = standings.day(asOf);
        return units.stream().filter(unit -> recorded.stage(unit.id()) == stage).toList();
    }

    private static UnitStanding standing(Standings standings, DayUnit unit, LocalDate asOf) {
        StandingDay recorded = standings.day(asOf);
        @Nullable StageSpan span = recorded.span(unit.id());
        @Nullable DayUnit parent = standings.units().day(asOf, false).find(unit.parentId());
        return new UnitStanding(
                unit.id(),
                unit.code(),
                unit.kind(),
                unit.name(),
                parent == null ? null : parent.name(),
                recorded.stage(unit.id()),
                span == null ? null : span.from(),
                span == null ? "" : span.decisionNumber(),
                span == null ? "" : span.note(),
                recorded.agreed(unit.id()));
    }
}
