package vn.motcua.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.shared.Page;
import vn.motcua.staffing.training.AgainRow;
import vn.motcua.staffing.training.CourseRow;
import vn.motcua.staffing.training.SeatRow;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.tenancy.ProvinceClock;

@RestController
@RequestMapping("/api/v1/trainings")
@Tag(name = "Training")
class TrainingController {

    /**
     * A course with its participants.
     *
     * @param seats of those whom the person may see
     */
    record Details(CourseRow course, List<SeatRow> seats) {}

    private final TrainingService trainings;
    private final ProvinceClock clock;

    TrainingController(TrainingService trainings, ProvinceClock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Courses, the latest first")
    Page<CourseRow> courses(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int offset = Page.offset(page, size);
        return new Page<>(trainings.courses(q, offset, size), page, size, trainings.count(q));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A course with its participants")
    Details course(@PathVariable UUID id) {
        return new Details(trainings.get(id), trainings.seats(id));
    }

    @GetMapping("/again")
    @Operation(summary = "Who must be trained again as of a day, and why")
    List<AgainRow> again(@RequestParam Optional<LocalDate> asOf) {
        return trainings.again(asOf.orElseGet(clock::today));
    }
}
