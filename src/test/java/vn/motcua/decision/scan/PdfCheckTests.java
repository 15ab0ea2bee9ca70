package vn.motcua.decision.scan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCheckTests {

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("scan.pdf"), content);
    }

    @Test
    void aWholePaperIsTaken() throws IOException {
        Path paper = file("%PDF-1.7\n1 0 obj\n" + "x".repeat(200_000) + "\ntrailer\n%%EOF\n");
        assertThatCode(() -> PdfCheck.check(paper)).doesNotThrowAnyException();
    }

    @Test
    void whatIsOnlyCalledPdfIsRefused() throws IOException {
        Path page = file("<html>%PDF-1.7 %%EOF</html>");
        assertThatThrownBy(() -> PdfCheck.check(page)).hasMessage("decision.scan.no-pdf");
        Path nothing = file("");
        assertThatThrownBy(() -> PdfCheck.check(nothing)).hasMessage("decision.scan.no-pdf");
    }

    @Test
    void whatBrokeOffOnTheWayIsRefused() throws IOException {
        Path cut = file("%PDF-1.7\n" + "x".repeat(100_000));
        assertThatThrownBy(() -> PdfCheck.check(cut)).hasMessage("decision.scan.broken");
    }

    @Test
    void whatRunsOrBringsFilesAlongIsRefusedWhereverItStands() throws IOException {
        // Across the border of two parts, too.
        for (int before : new int[] {10, 65_536 - 9 - 5, 150_000}) {
            Path active = file("%PDF-1.7\n" + "x".repeat(before) + "/JavaScript (app.alert)\n%%EOF");
            assertThatThrownBy(() -> PdfCheck.check(active)).hasMessage("decision.scan.active");
        }
        Path parcel = file("%PDF-1.7\n/EmbeddedFile\n%%EOF");
        assertThatThrownBy(() -> PdfCheck.check(parcel)).hasMessage("decision.scan.active");
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() throws IOException {
        Path large = file("%PDF-1.7\n");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(PdfCheck.LARGEST + 1);
        }
        assertThatThrownBy(() -> PdfCheck.check(large)).hasMessage("decision.scan.too-large");
    }
}
