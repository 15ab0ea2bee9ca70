package vn.motcua.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.audit.TrailFilter;
import vn.motcua.audit.TrailService;
import vn.motcua.shared.Page;
import vn.motcua.shared.PortalException;

/** The province's trail over the API: entries newest first, as they were recorded. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
class AuditController {

    private static final int MAX_QUERY_LENGTH = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final TrailService trail;

    AuditController(TrailService trail) {
        this.trail = trail;
    }

    /**
     * @param q words in details, reasons, names of people and of linked things; without marks
     * @param person user name
     * @param subjectType kind of thing, such as {@code decision}
     * @param subjectId one thing
     * @param action such as {@code decision.corrected}
     * @param from first day, in Vietnam's time
     * @param to last day
     * @param page counted from 0
     * @param size at most 500
     */
    @GetMapping
    Page<HistoryEntry> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(required = false) @Nullable UUID subjectId,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        check(q.length() <= MAX_QUERY_LENGTH, "q", q);
        check(possible(from), "from", from);
        check(possible(to), "to", to);
        int offset = Page.offset(page, size);
        TrailFilter filter = new TrailFilter(q, person, subjectType, subjectId, action, from, to);
        List<HistoryEntry> items = trail.find(filter, offset, size);
        return new Page<>(items, page, size, trail.count(filter));
    }

    private static boolean possible(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static void check(boolean valid, String parameter, @Nullable Object value) {
        if (!valid) {
            throw PortalException.invalid("shared.bad-parameter", parameter, String.valueOf(value));
        }
    }
}
