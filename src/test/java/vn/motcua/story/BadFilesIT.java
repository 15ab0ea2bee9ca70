package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who drops the wrong file. */
class BadFilesIT {

    private final RunningPortal portal = RunningPortal.shared();

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNoSpreadsheetIsNamedWithTheReasonAndTheNextOneIsWelcome() throws IOException {
        Path letter = Files.writeString(folder.resolve("thư.xlsx"), "Kính gửi");
        try (Visitor admin = Visitor.at(portal).becomes("lang-son-admin").opens("/procedures")) {
            Page page = admin.page();
            page.locator("vaadin-upload input[type=file]").setInputFiles(letter);
            assertThat(page.locator("#import-refused")).containsText("thư.xlsx");
            assertThat(page.locator("#import-upload")).isVisible();
        }
    }

    @Test
    void faultyRowsAreShownWithTheirPlaceAndNothingCanBeWritten() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Mã số,Tên,Lĩnh vực\n1.999998,Một thủ tục,Hộ tịch\n1.999998,Hai thủ tục,Hộ tịch\n");
        try (Visitor admin = Visitor.at(portal).becomes("lang-son-admin").opens("/procedures")) {
            Page page = admin.page();
            page.locator("vaadin-upload input[type=file]").setInputFiles(list);
            assertThat(page.locator("#preview-FAULTY .figure-number")).hasText("1");
            assertThat(page.locator("#import-preview")).containsText("Dòng 3, cột A");
            assertThat(page.locator("#confirm-import")).isDisabled();
            page.locator("#discard-import").click();
            page.locator(".filter-search input").fill("1.999998");
            assertThat(page.locator(".count")).hasText("0 thủ tục");
        }
    }
}
