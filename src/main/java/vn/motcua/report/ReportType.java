package vn.motcua.report;

import java.time.LocalDate;
import vn.motcua.printing.PdfDocument;

/** A report that the portal can print about the current province. */
interface ReportType {

    /** As the API and the archive call it. */
    String name();

    /**
     * Refuses at once what could only fail later.
     *
     * @throws vn.motcua.shared.PortalException when there is nothing to print for that day
     */
    void requireContent(LocalDate asOf);

    /**
     * Collects what is to be printed.
     *
     * @throws vn.motcua.shared.PortalException when there is nothing to print for that day
     */
    PdfDocument<?> document(LocalDate asOf);

    /** Without marks or blanks, since it travels through many systems. */
    String fileName(LocalDate asOf);
}
