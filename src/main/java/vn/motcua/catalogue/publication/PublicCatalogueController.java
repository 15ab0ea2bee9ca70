package vn.motcua.catalogue.publication;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.security.ContentPolicy;
import vn.motcua.shared.Messages;

/** The published lists: a page, and the same as files. For everybody; what is not published is not there. */
@Controller
@Tag(name = "Published catalogues", description = "Without signing in; only of provinces that publish their lists")
class PublicCatalogueController {

    private static final int QUERY_LENGTH = 200;

    /** What is taken down is out of all caches after five minutes. */
    private static final String CACHED = "public, max-age=300, must-revalidate";

    private final PublicCatalogue catalogue;
    private final PublicPage page;
    private final JsonMapper json;

    PublicCatalogueController(PublicCatalogue catalogue, PublicPage page, JsonMapper json) {
        this.catalogue = catalogue;
        this.page = page;
        this.json = json;
    }

    /** @param list {@code second} for what is not done through the post */
    @Hidden
    @GetMapping("/public/{province}")
    void page(
            @PathVariable String province,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String query = q.substring(0, Math.min(q.length(), QUERY_LENGTH)).strip();
        PublicPage.Asked asked = new PublicPage.Asked(
                request.getContextPath(),
                lang.equals("en") ? Messages.ENGLISH : Messages.VIETNAMESE,
                query,
                list.equals("second"));
        Optional<PublicCatalogue.Found> found = catalogue.find(province, query);
        if (found.isEmpty()) {
            nothing(response);
            return;
        }
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.READING);
        send(
                page.of(found.get(), asked).getBytes(StandardCharsets.UTF_8),
                "text/html;charset=UTF-8",
                found.get().lists(),
                request,
                response);
    }

    @GetMapping("/public/{province}/catalogue.json")
    @Operation(summary = "Both lists of the catalogue in force", description = """
            404 for provinces that publish nothing. Answers carry ETag and Last-Modified; ask again with If-None-Match.
            New fields may come; those that are there keep their meaning.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicLists.class)))
    @SecurityRequirements
    void json(@PathVariable String province, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublicCatalogue.Found> found = catalogue.find(province, "");
        if (found.isEmpty()) {
            nothing(response);
            return;
        }
        PublicLists lists = found.get().lists();
        send(json.writeValueAsBytes(lists), "application/json", lists, request, response);
    }

    @GetMapping("/public/{province}/catalogue.csv")
    @Operation(summary = "Both lists of the catalogue in force as a table", description = """
            RFC 4180, UTF-8 with a byte order mark. Columns: list (THROUGH_POST, NOT_THROUGH_POST), code, name, field,
            levels, tasks (both joined by semicolons), form, reason, note, decision_number, decision_date,
            effective_from, places (joined by semicolons; empty for everywhere at the levels), starts_on (empty for the
            catalogue's own day). A text that a spreadsheet would take for a formula begins with an apostrophe.""")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    @SecurityRequirements
    void csv(@PathVariable String province, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublicCatalogue.Found> found = catalogue.find(province, "");
        if (found.isEmpty()) {
            nothing(response);
            return;
        }
        PublicLists lists = found.get().lists();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + lists.province().slug() + "-catalogue.csv\"");
        send(PublicCsv.of(lists), "text/csv;charset=UTF-8", lists, request, response);
    }

    /** Nothing else stands below: not a screen, and no way to the sign-in. */
    @Hidden
    @GetMapping("/public/**")
    void others(HttpServletResponse response) throws IOException {
        nothing(response);
    }

    private static void send(
            byte[] body, String type, PublicLists lists, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        if (new ServletWebRequest(request, response)
                .checkNotModified(tag(body), lists.lastChanged().toEpochMilli())) {
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String tag(byte[] body) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(sum, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void nothing(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
