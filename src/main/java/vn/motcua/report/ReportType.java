package vn.motcua.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.printing.PdfDocument;
import vn.motcua.security.Role;

/** A report that the portal can print about the current province. */
public interface ReportType {

    /** As the API and the archive call it. */
    String name();

    /** Who may ask for it and read it: everybody who works in the province, unless it says otherwise. */
    default Set<Role> readers() {
        return EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.COUNTER_STAFF));
    }

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
