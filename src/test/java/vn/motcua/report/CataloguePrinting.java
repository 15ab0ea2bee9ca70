package vn.motcua.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.printing.PdfDocument;
import vn.motcua.printing.PdfEngine;
import vn.motcua.tenancy.Province;

/** Lets benchmarks print the catalogue without the job around it. */
public final class CataloguePrinting {

    private final Province province;
    private final LocalDate asOf;

    public CataloguePrinting(Province province, LocalDate asOf) {
        this.province = province;
        this.asOf = asOf;
    }

    public void print(PdfEngine engine, CatalogueSheet sheet, OutputStream out) {
        engine.write(document(sheet), out);
    }

    /** The same document with its rows made already. */
    public InMemory inMemory(CatalogueSheet sheet) {
        return InMemory.of(document(sheet));
    }

    private PdfDocument<CatalogueLines.Row> document(CatalogueSheet sheet) {
        return new CatalogueDocument(sheet, province, asOf).print(true);
    }

    /** Rows that wait in memory, to be filled in by the engine alone. */
    public static final class InMemory {

        private final PdfDocument<CatalogueLines.Row> document;
        private final List<CatalogueLines.Row> rows;

        private InMemory(PdfDocument<CatalogueLines.Row> document, List<CatalogueLines.Row> rows) {
            this.document = document;
            this.rows = rows;
        }

        private static InMemory of(PdfDocument<CatalogueLines.Row> document) {
            List<CatalogueLines.Row> rows = new ArrayList<>();
            document.rows().forEachRemaining(rows::add);
            return new InMemory(document, rows);
        }

        public void print(PdfEngine engine, OutputStream out) {
            engine.write(
                    new PdfDocument<>(
                            document.template(),
                            document.title(),
                            document.author(),
                            document.parameters(),
                            document.fields(),
                            rows.iterator()),
                    out);
        }
    }
}
