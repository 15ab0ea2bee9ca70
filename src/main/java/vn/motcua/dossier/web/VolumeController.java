package vn.motcua.dossier.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Figure;
import vn.motcua.dossier.PeriodFigures;
import vn.motcua.dossier.ReportedPeriod;
import vn.motcua.dossier.VolumeService;
import vn.motcua.tenancy.ProvinceClock;

@RestController
class VolumeController {

    private final VolumeService volumes;
    private final ProvinceClock clock;

    VolumeController(VolumeService volumes, ProvinceClock clock) {
        this.volumes = volumes;
        this.clock = clock;
    }

    /** Stated beside computed figures of all periods that began by a day; today when none is given. */
    @GetMapping("/api/v1/volumes")
    Volumes volumes(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new Volumes(day, volumes.periods(day).stream().map(Volume::of).toList());
    }

    record Volumes(LocalDate asOf, List<Volume> periods) {}

    /**
     * @param to first day no longer in the period; null while it runs, then {@code cutOff} says up to when was counted
     * @param unit null for the whole province
     * @param stated every figure as the report gives it
     * @param computed what the parts add up to
     * @param difference computed less stated
     * @param contradicts whether the parts do not add up though all are exact
     * @param postalShare in percent of all dossiers
     */
    record Volume(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate cutOff,
            @Nullable String unit,
            List<Figure> stated,
            @Nullable Long computed,
            @Nullable Long difference,
            boolean contradicts,
            @Nullable BigDecimal postalShare) {

        static Volume of(PeriodFigures figures) {
            ReportedPeriod period = figures.period();
            return new Volume(
                    period.from(),
                    period.to(),
                    period.cutOff(),
                    period.unitName(),
                    figures.stated(),
                    figures.computed().orElse(null),
                    figures.difference().orElse(null),
                    figures.contradicts(),
                    figures.postalShare().orElse(null));
        }
    }
}
