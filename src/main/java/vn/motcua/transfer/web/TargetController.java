package vn.motcua.transfer.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.transfer.target.Forecast;
import vn.motcua.transfer.target.TargetService;
import vn.motcua.transfer.target.TargetStanding;

/** Targets with their forecast, and coverage over time, over the API. */
@RestController
class TargetController {

    private final TargetService targets;
    private final CurveService curves;
    private final ProvinceClock clock;

    TargetController(TargetService targets, CurveService curves, ProvinceClock clock) {
        this.targets = targets;
        this.curves = curves;
        this.clock = clock;
    }

    /** Targets that hold on a day, how far each is, and when it would be met; today when no day is given. */
    @GetMapping("/api/v1/targets")
    Targets targets(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new Targets(day, targets.standings(day).stream().map(Target::of).toList());
    }

    /** How many units of each kind had handed over, and how many there were: a step on each day on which that changed. */
    @GetMapping("/api/v1/transfers/coverage")
    Curves coverage(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new Curves(day, curves.curves(day));
    }

    record Curves(LocalDate asOf, List<CoverageCurve> kinds) {}

    record Targets(LocalDate asOf, List<Target> targets) {}

    /**
     * @param share in percent
     * @param needed units that must have handed over
     * @param metOn day on which it was met, or would be at this pace; null where it would not, or nobody can tell
     * @param perMonth units a month, by which that is told
     */
    record Target(
            UUID id,
            UnitKind unitKind,
            BigDecimal share,
            LocalDate deadline,
            String decision,
            long done,
            long total,
            long needed,
            long missing,
            Forecast.Outcome outcome,
            @Nullable LocalDate metOn,
            @Nullable LocalDate paceSince,
            BigDecimal perMonth) {

        static Target of(TargetStanding standing) {
            return new Target(
                    standing.target().id(),
                    standing.target().kind(),
                    standing.target().share(),
                    standing.target().deadline(),
                    standing.target().decisionNumber(),
                    standing.coverage().done(),
                    standing.coverage().total(),
                    standing.needed(),
                    standing.missing(),
                    standing.forecast().outcome(),
                    standing.forecast().day(),
                    standing.forecast().since(),
                    standing.forecast().perMonth());
        }
    }
}
