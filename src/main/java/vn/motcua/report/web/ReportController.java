package vn.motcua.report.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.report.ReportFile;
import vn.motcua.report.ReportRow;
import vn.motcua.report.ReportService;
import vn.motcua.report.ReportState;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Page;
import vn.motcua.tenancy.ProvinceClock;

/** Asks for reports, watches them, fetches them. */
@RestController
@RequestMapping(ReportController.PATH)
class ReportController {

    static final String PATH = "/api/v1/reports";

    private final ReportService reports;
    private final ProvinceClock clock;
    private final Messages messages;

    ReportController(ReportService reports, ProvinceClock clock, Messages messages) {
        this.reports = reports;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * @param type such as {@code catalogue}
     * @param asOf the day it speaks for; the province's today when left out
     * @param format {@code pdf}, also when left out
     */
    record NewReport(
            @Nullable String type,
            @Nullable LocalDate asOf,
            @Nullable String format) {}

    /**
     * @param progress 0 to 100
     * @param message why it failed, in the language asked for
     */
    record ReportView(
            UUID id,
            String type,
            LocalDate asOf,
            String format,
            ReportState state,
            int progress,
            @Nullable String message) {}

    @PostMapping
    ResponseEntity<ReportView> request(@RequestBody NewReport request, Locale locale) {
        ReportRow report = reports.request(
                Objects.requireNonNullElse(request.type(), ""),
                request.asOf() == null ? clock.today() : request.asOf(),
                Objects.requireNonNullElse(request.format(), ReportService.PDF));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + report.id()))
                .body(view(report, locale));
    }

    @GetMapping
    Page<ReportView> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size, Locale locale) {
        int offset = Page.offset(page, size);
        List<ReportView> items = reports.list(offset, size).stream()
                .map(report -> view(report, locale))
                .toList();
        return new Page<>(items, page, size, reports.count());
    }

    @GetMapping("/{id}")
    ReportView get(@PathVariable UUID id, Locale locale) {
        return view(reports.get(id), locale);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        ReportFile file = reports.file(id);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }

    private ReportView view(ReportRow report, Locale locale) {
        String message =
                report.failure().map(failure -> messages.text(locale, failure)).orElse(null);
        return new ReportView(
                report.id(), report.type(), report.asOf(), report.format(), report.state(), report.progress(), message);
    }
}
