package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The province takes an official list of units over: sees what it would do, mends a row, and finds it in the tree. */
class UnitListIT {

    private static final String HEADER = "Mã;Tên;Loại;Mã cấp trên\n";

    private final RunningPortal portal = RunningPortal.shared();

    @TempDir
    Path folder;

    private Path list(String rows) throws IOException {
        return Files.writeString(folder.resolve("don-vi.csv"), HEADER + rows);
    }

    @Test
    void aListIsLookedAtMendedAndTakenOver() throws IOException {
        try (Visitor admin = Visitor.at(portal).becomes("ha-tinh-admin").opens("/units/import")) {
            Page page = admin.page();
            drops(page, list("98001;Xã Thử Nghiệm;Cấp xã;9999\n"));
            assertThat(page.locator("#list-FAULTY .figure-number")).hasText("1");
            assertThat(page.locator("#unit-preview vaadin-grid")).containsText("Dòng 2");
            assertThat(page.locator("#unit-preview vaadin-grid")).containsText("Không có đơn vị mã 9999");
            assertThat(page.locator("#take-over")).isDisabled();
            page.locator("#leave-list").click();

            drops(page, list("98001;Xã Thử Nghiệm;Cấp xã;436\n"));
            assertThat(page.locator("#list-NEW .figure-number")).hasText("1");
            assertThat(page.locator("#list-FAULTY .figure-number")).hasText("0");
            page.locator("#take-over").click();
            assertThat(page.locator("#list-document")).containsText("văn bản");
            HandoverSteps.chooses(page, "#list-document", "3920");
            // The list was left and found again: it waits where it was handed in.
            admin.opens("/units/import");
            page.getByText("Xem tiếp").click();
            page.locator("#take-over").click();
            assertThat(page.locator("#list-over")).isVisible();

            admin.opens("/units/tree?q=xa+thu+nghiem");
            assertThat(page.locator("vaadin-grid:visible")).containsText("Xã Thử Nghiệm");
            page.locator("vaadin-grid:visible a", new Page.LocatorOptions().setHasText("Xã Thử Nghiệm"))
                    .first()
                    .click();
            assertThat(admin.heading()).hasText("Xã Thử Nghiệm");
        }
    }

    private static void drops(Page page, Path list) {
        page.locator("#unit-upload input[type=file]").setInputFiles(list);
        page.locator("#unit-preview").waitFor();
    }
}
