package vn.motcua.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.shared.Page;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.AssignmentRow;
import vn.motcua.staffing.CounterFilter;
import vn.motcua.staffing.CounterRow;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.StaffingService;
import vn.motcua.tenancy.ProvinceClock;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Staffing")
class StaffingController {

    /**
     * Somebody to be assigned.
     *
     * @param counter code of the counter
     * @param employee code of the employee
     * @param from first day at the counter
     * @param to first day no longer there; left out while no end is known
     */
    record NewAssignment(
            @Nullable String counter,
            @Nullable String employee,
            @Nullable AssignmentKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final StaffingService staffing;
    private final ProvinceClock clock;

    StaffingController(StaffingService staffing, ProvinceClock clock) {
        this.staffing = staffing;
        this.clock = clock;
    }

    @GetMapping("/counters")
    @Operation(summary = "Counters in force on a day, with their people")
    Page<CounterRow> counters(
            @RequestParam Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> postOffice,
            @RequestParam(defaultValue = "false") boolean gaps,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        LocalDate day = asOf.orElseGet(clock::today);
        int offset = Page.offset(page, size);
        CounterFilter filter = new CounterFilter(q, postOffice.orElse(null), gaps);
        return new Page<>(
                staffing.counters(filter, day, offset, size), page, size, staffing.countCounters(filter, day));
    }

    @GetMapping("/employees")
    @Operation(summary = "Employees in service on a day, with where they stand")
    Page<EmployeeRow> employees(
            @RequestParam Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> postOffice,
            @RequestParam Optional<Boolean> trained,
            @RequestParam(defaultValue = "false") boolean free,
            @RequestParam(defaultValue = "") String job,
            @RequestParam Optional<Qualification> qualification,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "false") boolean withoutAccount,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        LocalDate day = asOf.orElseGet(clock::today);
        int offset = Page.offset(page, size);
        EmployeeFilter filter = new EmployeeFilter(
                q,
                postOffice.orElse(null),
                trained.orElse(null),
                free,
                job,
                qualification.orElse(null),
                language,
                withoutAccount,
                ended);
        return new Page<>(
                staffing.employees(filter, day, offset, size), page, size, staffing.countEmployees(filter, day));
    }

    @PostMapping("/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Assign an employee to a counter")
    AssignmentRow assign(@RequestBody NewAssignment wanted) {
        LocalDate from = required("from", wanted.from());
        UUID counter = staffing.counterId(required("counter", wanted.counter()), from);
        UUID employee = staffing.employeeId(required("employee", wanted.employee()));
        return staffing.assign(counter, employee, required("kind", wanted.kind()), from, wanted.to());
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw PortalException.invalid("shared.missing-parameter", name);
        }
        return value;
    }
}
