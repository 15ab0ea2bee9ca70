package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.intake.ImportResult;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.security.ApiLanguage;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Page;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/** Procedures over the API. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
class ProcedureController {

    private static final int MAX_QUERY_LENGTH = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final ProcedureService procedures;
    private final ProcedureImportService imports;
    private final ProvinceClock clock;
    private final Messages messages;

    ProcedureController(
            ProcedureService procedures, ProcedureImportService imports, ProvinceClock clock, Messages messages) {
        this.procedures = procedures;
        this.imports = imports;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * @param page counted from 0
     * @param size at most 500
     * @param asOf the day asked about; today when not given
     */
    @GetMapping
    Page<ProcedureItem> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(required = false) @Nullable OnlineService online,
            @RequestParam(required = false) @Nullable ProcedureStatus status) {
        check(agency.length() <= MAX_QUERY_LENGTH, "agency", agency);
        check(q.length() <= MAX_QUERY_LENGTH, "q", q);
        int offset = Page.offset(page, size);
        LocalDate day = day(asOf);
        ProcedureFilter filter =
                new ProcedureFilter(q, field == null || field.isEmpty() ? null : field, level, agency, online, status);
        List<ProcedureItem> items = procedures.find(filter, day, offset, size).stream()
                .map(ProcedureItem::of)
                .toList();
        return new Page<>(items, page, size, procedures.count(filter, day));
    }

    /**
     * A procedure as it was on a day.
     *
     * @param code key of its code, {@code 1.004227}
     * @param asOf the day asked about; today when not given
     */
    @GetMapping("/{code}")
    ProcedureAnswer get(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return procedures.details(code, day(asOf)).map(ProcedureAnswer::of).orElseThrow(PortalException::notFound);
    }

    /**
     * Takes over a list of procedures, all or nothing; answers 422 when rows are faulty, and then nothing was written.
     *
     * @param dryRun compares only
     */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProcedureImportAnswer> importList(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request) {
        ImportResult result = read(file, dryRun);
        HttpStatus status = result.refused() && !dryRun ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return ResponseEntity.status(status).body(ProcedureImportAnswer.of(result, messages, ApiLanguage.of(request)));
    }

    private ImportResult read(MultipartFile file, boolean dryRun) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        UUID id = read(file, name);
        ImportResult result = dryRun ? imports.result(id) : imports.confirm(id);
        if (dryRun || result.refused()) {
            // Nobody will look at it: the answer says it all.
            imports.discard(id);
        }
        return result;
    }

    private UUID read(MultipartFile file, String name) {
        try {
            Path copy = Files.createTempFile("motcua-import", ".tmp");
            try {
                file.transferTo(copy);
                return imports.read(copy, name).id();
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        check(asOf == null || (asOf.getYear() >= FIRST_YEAR && asOf.getYear() <= LAST_YEAR), "asOf", asOf);
        return asOf == null ? clock.today() : asOf;
    }

    private static void check(boolean valid, String parameter, @Nullable Object value) {
        if (!valid) {
            throw PortalException.invalid("shared.bad-parameter", parameter, String.valueOf(value));
        }
    }
}
