package vn.motcua.report;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.printing.PdfEngine;

/** A catalogue printed for a test, read back. It is left under {@code target/printed} for people to look at. */
record PrintedCatalogue(int count, List<String> pages, PdfReader reader) {

    static PrintedCatalogue of(String name, CatalogueSheet sheet, boolean demo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count;
        try (PdfEngine engine = new PdfEngine()) {
            var document = new CatalogueDocument(
                            sheet,
                            SheetSamples.province(),
                            SheetSamples.province().demoToday())
                    .print(demo);
            count = engine.write(document, out);
        }
        Path folder = Files.createDirectories(Path.of("target", "printed"));
        Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
        return read(count, out.toByteArray());
    }

    static PrintedCatalogue read(int count, byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return new PrintedCatalogue(count, pages, reader);
    }

    /** All text, with breaks between lines as blanks. */
    String text() {
        return flat(String.join(" ", pages));
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
