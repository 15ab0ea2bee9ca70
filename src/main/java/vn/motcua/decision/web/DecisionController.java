package vn.motcua.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionKind;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.link.DecisionLinkService;
import vn.motcua.decision.scan.DecisionScan;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.shared.Page;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/** The register of legal documents over the API. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionController {

    private static final int MAX_QUERY_LENGTH = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final DecisionService decisions;
    private final DecisionLinkService links;
    private final DecisionScanService scans;
    private final ProvinceClock clock;

    DecisionController(
            DecisionService decisions, DecisionLinkService links, DecisionScanService scans, ProvinceClock clock) {
        this.decisions = decisions;
        this.links = links;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * @param q words in number, issuer, subject or signer, without marks
     * @param kind such as {@code DECISION}
     * @param year of issue
     * @param asOf those issued by that day; today when not given
     * @param page counted from 0
     * @param size at most 500
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<DecisionItem> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable DecisionKind kind,
            @RequestParam(required = false) @Nullable String issuer,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        check(q.length() <= MAX_QUERY_LENGTH, "q", q);
        check(year == null || possible(year), "year", year);
        check(asOf == null || possible(asOf.getYear()), "asOf", asOf);
        int offset = Page.offset(page, size);
        LocalDate day = asOf == null ? clock.today() : asOf;
        DecisionFilter filter = new DecisionFilter(q, kind, issuer == null || issuer.isEmpty() ? null : issuer, year);
        List<DecisionItem> items = decisions.list(filter, day, offset, size).stream()
                .map(DecisionItem::of)
                .toList();
        return new Page<>(items, page, size, decisions.count(filter, day));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    DecisionItem.Whole get(@PathVariable UUID id) {
        DecisionRow row = decisions.get(id);
        return new DecisionItem.Whole(
                DecisionItem.of(row),
                decisions.sameNumber(row.number(), row.issuedOn()).stream()
                        .map(DecisionItem::of)
                        .toList(),
                links.of(id),
                decisions.uses(id));
    }

    /** The paper, as a file: never as something that a browser opens by itself. */
    @GetMapping("/{id}/scan")
    void scan(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        DecisionScan scan = scans.find(id).orElseThrow(PortalException::notFound);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(scan.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(scan.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        scans.write(id, scan, response.getOutputStream());
    }

    private static boolean possible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void check(boolean valid, String parameter, @Nullable Object value) {
        if (!valid) {
            throw PortalException.invalid("shared.bad-parameter", parameter, String.valueOf(value));
        }
    }
}
