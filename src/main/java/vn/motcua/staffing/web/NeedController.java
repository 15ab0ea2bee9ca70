package vn.motcua.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.staffing.need.NeedPoint;
import vn.motcua.staffing.need.NeedService;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedAnswer.Productivity;
import vn.motcua.staffing.need.rule.Sizing;
import vn.motcua.tenancy.ProvinceClock;

/** How many people one-stop points need, over the API. */
@RestController
@Tag(name = "Staffing")
class NeedController {

    private final NeedService need;
    private final ProvinceClock clock;

    NeedController(NeedService need, ProvinceClock clock) {
        this.need = need;
        this.clock = clock;
    }

    /** @param point code of a point; left out for all, where most people are missing first */
    @GetMapping("/api/v1/staffing/need")
    @Operation(summary = "People needed at one-stop points on a day, and those who are there")
    Needs need(@RequestParam Optional<LocalDate> asOf, @RequestParam Optional<String> point) {
        LocalDate day = asOf.orElseGet(clock::today);
        List<NeedPoint> points = point.isEmpty() ? need.overview(day).points() : List.of(need.point(point.get(), day));
        return new Needs(day, points.stream().map(Need::of).toList());
    }

    record Needs(LocalDate asOf, List<Need> points) {}

    /**
     * @param people main persons who are there, and {@code reserves} persons in reserve
     * @param counters that are open
     * @param reported whether the dossiers are from a report, and nobody has entered any; null where nobody knows them
     * @param area by which the productivity floor is told; null there, as is all that follows
     * @param missing people; below 0 when there are more than are needed
     * @param pooled when every counter takes every field
     * @param separate when each field has counters of its own
     * @param now with those who are there, less those who are away
     */
    record Need(
            String point,
            String name,
            @Nullable String unit,
            int people,
            int reserves,
            int counters,
            @Nullable Boolean reported,
            @Nullable Area area,
            @Nullable Double dossiersPerDay,
            @Nullable Double minutesPerDossier,
            @Nullable Integer missing,
            NeedAnswer.@Nullable Verdict verdict,
            @Nullable Sizing pooled,
            @Nullable Sizing separate,
            @Nullable Sizing now,
            @Nullable Productivity productivity) {

        static Need of(NeedPoint point) {
            NeedAnswer answer = point.answer();
            return new Need(
                    point.code(),
                    point.name(),
                    point.unitName(),
                    point.there().people(),
                    point.there().reserves(),
                    point.there().counters(),
                    point.figures() == null ? null : point.figures().reported(),
                    point.figures() == null ? null : point.figures().area(),
                    answer == null ? null : answer.perDay(),
                    answer == null ? null : answer.minutes(),
                    answer == null ? null : answer.missing(),
                    answer == null ? null : answer.verdict(),
                    answer == null ? null : answer.pooled(),
                    answer == null ? null : answer.separate(),
                    answer == null ? null : answer.now(),
                    answer == null ? null : answer.productivity());
        }
    }
}
