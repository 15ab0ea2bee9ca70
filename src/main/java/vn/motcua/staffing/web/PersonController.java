package vn.motcua.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.person.PersonDraft;
import vn.motcua.staffing.person.PersonHiring;
import vn.motcua.staffing.person.PersonPhoto;
import vn.motcua.staffing.person.PersonPlace;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;

@RestController
@RequestMapping("/api/v1/employees")
@Tag(name = "Employees")
class PersonController {

    /**
     * An employee with where they work and worked.
     *
     * @param employee personal data masked unless {@code clear}
     */
    record Details(PersonSheet employee, List<PersonPlace> places) {}

    /**
     * A move.
     *
     * @param ending keys of the assignments that end with it
     */
    record Move(
            @Nullable UUID postOfficeId,
            @Nullable String job,
            @Nullable LocalDate on,
            @Nullable Set<UUID> ending) {}

    /**
     * An end of employment.
     *
     * @param on first day on which they no longer work
     * @param ending keys of the assignments that end with it
     */
    record End(
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable Set<UUID> ending) {}

    private final StaffingService staffing;
    private final PersonService people;

    PersonController(StaffingService staffing, PersonService people) {
        this.staffing = staffing;
        this.people = people;
    }

    @GetMapping("/{code}")
    @Operation(summary = "An employee; personal data is masked for those who have no need of it")
    Details employee(@PathVariable String code) {
        UUID id = staffing.employeeId(code);
        return new Details(people.get(id), people.places(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record somebody who begins to work")
    Details hire(@RequestBody PersonHiring hiring) {
        required("draft", hiring.draft());
        required("from", hiring.from());
        required("postOfficeId", hiring.postOfficeId());
        UUID id = people.hire(hiring);
        return new Details(people.get(id), people.places(id));
    }

    @PostMapping("/{code}/changes")
    @Operation(summary = "Change what is known of an employee; version is of the employee as they were read")
    Details change(@PathVariable String code, @RequestParam int version, @RequestBody PersonDraft draft) {
        UUID id = staffing.employeeId(code);
        people.change(id, version, draft);
        return new Details(people.get(id), people.places(id));
    }

    @PostMapping("/{code}/moves")
    @Operation(summary = "Have an employee work at another post office, or as something else, from a day on")
    Details move(@PathVariable String code, @RequestParam int version, @RequestBody Move move) {
        UUID id = staffing.employeeId(code);
        String job = move.job() == null ? people.get(id).job() : move.job();
        people.move(
                id,
                version,
                required("postOfficeId", move.postOfficeId()),
                job,
                required("on", move.on()),
                given(move.ending()));
        return new Details(people.get(id), people.places(id));
    }

    @PostMapping("/{code}/end")
    @Operation(summary = "End the employment")
    Details end(@PathVariable String code, @RequestParam int version, @RequestBody End end) {
        UUID id = staffing.employeeId(code);
        people.end(id, version, required("on", end.on()), required("reason", end.reason()), given(end.ending()));
        return new Details(people.get(id), people.places(id));
    }

    @GetMapping("/{code}/photo")
    @Operation(summary = "The photo of an employee, a JPEG")
    @Nullable
    ResponseEntity<byte[]> photo(@PathVariable String code, WebRequest request) {
        PersonPhoto photo = people.photo(staffing.employeeId(code)).orElseThrow(PortalException::notFound);
        if (request.checkNotModified(photo.digest())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .eTag(photo.digest())
                .body(photo.jpeg());
    }

    private static Set<UUID> given(@Nullable Set<UUID> ids) {
        return ids == null ? Set.of() : ids;
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw PortalException.invalid("shared.missing-parameter", name);
        }
        return value;
    }
}
