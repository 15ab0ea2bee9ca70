package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scan of a document: brought, looked at in the browser, replaced; and the one before is still there. */
class PaperIT {

    private final RunningPortal portal = RunningPortal.shared();

    @TempDir
    Path folder;

    @Test
    void aScanIsLookedAtInTheBrowserAndOneThatWasReplacedIsKept() throws IOException {
        Path blurred = paper("mo.pdf", "BAN MO");
        Path clear = paper("ro.pdf", "BAN RO");
        try (Visitor admin = Visitor.at(portal).becomes("ha-tinh-admin").opens("/decisions")) {
            Page page = admin.page();
            page.locator("vaadin-grid a").first().click();
            page.locator("#scan-upload input[type=file]").setInputFiles(blurred);
            assertThat(page.locator(".scan-name")).hasText("mo.pdf");
            theBrowserShowsIt(page, Files.readAllBytes(blurred));

            Locator reason =
                    page.locator(".scan-upload vaadin-text-field input").first();
            reason.fill("Bản trước mờ");
            // The reason is on its way before the file is, however quick the hand.
            page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> reason.press("Tab"));
            page.locator("#scan-upload input[type=file]").setInputFiles(clear);
            assertThat(page.locator(".scan-name")).hasText("ro.pdf");

            page.locator("#history-tab").click();
            assertThat(page.locator("#earlier-scans .scan-name")).hasText("mo.pdf");
            Download taken = page.waitForDownload(
                    () -> page.locator("#download-earlier-1").click());
            assertThat(taken.suggestedFilename()).isEqualTo("mo.pdf");
            assertThat(Files.readAllBytes(taken.path())).isEqualTo(Files.readAllBytes(blurred));
            assertThat(page.locator(".history").getByText("Bản trước mờ")).isVisible();
            nobodyElseIsSentIt(page.locator("#look-at-earlier-1"));
        }
    }

    /** Its headers, as they come over the line; and the browser's own viewer, in a tab of its own. */
    private void theBrowserShowsIt(Page page, byte[] content) {
        Locator look = page.locator("#look-at-scan");
        APIResponse answer = page.context().request().get(portal.address() + "/" + look.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("inline")
                .contains("mo.pdf");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        // Enough for the viewer, nothing for anybody else.
        assertThat(answer.headers().get("content-security-policy"))
                .contains("object-src 'self'")
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src");
        Page tab = page.waitForPopup(look::click);
        tab.waitForURL(portal.address() + "/" + look.getAttribute("href"));
        assertThat(tab.evaluate("document.contentType")).isEqualTo("application/pdf");
        tab.close();
    }

    private void nobodyElseIsSentIt(Locator link) {
        String address = portal.address() + "/" + link.getAttribute("href");
        try (Visitor other = Visitor.at(portal).becomes("gia-lai-admin")) {
            APIResponse answer = other.page().context().request().get(address);
            assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        }
    }

    private Path paper(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (Document paper = new Document()) {
            PdfWriter.getInstance(paper, Files.newOutputStream(file));
            paper.open();
            paper.add(new Paragraph(text));
        }
        return file;
    }
}
