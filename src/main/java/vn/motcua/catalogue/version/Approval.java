package vn.motcua.catalogue.version;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which a version is approved.
 *
 * @param number such as {@code 2114/QĐ-UBND}
 * @param date on which it was signed
 * @param signer "" where it is not known
 * @param effectiveFrom first day in force
 * @param scan of the signed paper, a PDF; null for none now
 */
public record Approval(
        String number,
        LocalDate date,
        String signer,
        LocalDate effectiveFrom,
        @Nullable Scan scan) {

    /** @param name as the person's machine calls it */
    public record Scan(String name, Path file) {}

    public static Approval of(String number, LocalDate date, LocalDate effectiveFrom) {
        return new Approval(number, date, "", effectiveFrom, null);
    }
}
