package vn.motcua.report.situation;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.printing.PdfEngine;
import vn.motcua.tenancy.Province;
import vn.motcua.transfer.situation.Situation;

/** The report printed for a test, read back. It is left under {@code target/printed} for people to look at. */
record PrintedSituation(int size, List<String> pages) {

    static PrintedSituation of(String name, Situation situation, Province province) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfEngine engine = new PdfEngine()) {
            engine.write(new SituationDocument(situation, province).print(true), out);
        }
        Path folder = Files.createDirectories(Path.of("target", "printed"));
        Files.write(folder.resolve("situation-" + name + ".pdf"), out.toByteArray());
        return read(out.toByteArray());
    }

    static PrintedSituation read(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " "));
        }
        return new PrintedSituation(pdf.length, pages);
    }

    /** All text, with breaks between lines as blanks. */
    String text() {
        return String.join(" ", pages);
    }

    /** What stands between two texts. */
    String between(String begin, String end) {
        int from = text().indexOf(begin);
        int to = text().indexOf(end, Math.max(0, from));
        if (from < 0 || to < 0) {
            throw new AssertionError("\"" + begin + "\" or \"" + end + "\" is missing in: " + text());
        }
        return text().substring(from, to);
    }
}
