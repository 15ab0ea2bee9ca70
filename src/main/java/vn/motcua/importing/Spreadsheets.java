package vn.motcua.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.motcua.shared.PortalException;

/**
 * Reads a file that a person handed in: XLSX, or CSV in UTF-8. What kind it is, its content decides, not its name. Row
 * after row is passed on, so that memory does not grow with the file.
 */
public final class Spreadsheets {

    /** In bytes; also the limit of an upload. */
    public static final long MAX_SIZE = 20L * 1024 * 1024;

    /** Of all sheets together. */
    public static final int MAX_ROWS = 200_000;

    /** In characters, as in Excel. */
    public static final int MAX_CELL_LENGTH = 32_767;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Both the old .xls and an encrypted .xlsx are such containers. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final Enough ENOUGH = new Enough();

    private Spreadsheets() {}

    /** Ends the reading from inside; carries no trace, since it is one and the same each time. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    /**
     * A file that was looked at and found readable and harmless, as long as nobody changes it: it can be read again
     * without being looked at again.
     *
     * @param workbook whether it is an XLSX file; a CSV file otherwise
     */
    public record Checked(Path file, boolean workbook) {

        /**
         * Passes on the rows of all visible sheets, in the file's order, rows without a cell left out where the file
         * leaves them out.
         *
         * @param rows says whether it wants more
         * @throws PortalException when the file is too large inside, or cannot be read to its end
         */
        public void readWhile(Predicate<SheetRow> rows) {
            Consumer<SheetRow> counted = new RowLimits(row -> {
                if (!rows.test(row)) {
                    throw ENOUGH;
                }
            });
            try {
                if (workbook) {
                    XlsxFile.read(file, counted);
                } else {
                    CsvFile.read(file, counted);
                }
            } catch (Enough end) {
                // Seen what was to be seen.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As {@link #readWhile}, to the end. */
        public void read(Consumer<SheetRow> rows) {
            readWhile(row -> {
                rows.accept(row);
                return true;
            });
        }
    }

    /**
     * Passes on the rows of a file.
     *
     * @param originalName as the person's machine calls the file
     * @throws PortalException when the file is empty, too large, protected, harmful, or no readable spreadsheet
     */
    public static void read(Path file, String originalName, Consumer<SheetRow> rows) {
        check(file, originalName).read(rows);
    }

    /**
     * Looks whether a file can be read.
     *
     * @param originalName as the person's machine calls the file
     * @throws PortalException when the file is empty, too large, protected, harmful, or no readable spreadsheet
     */
    public static Checked check(Path file, String originalName) {
        try {
            checkSize(Files.size(file));
            byte[] start = start(file);
            if (begins(start, OLE2)) {
                throw PortalException.invalid("importing.protected");
            } else if (begins(start, ZIP)) {
                PackageCheck.check(file);
                return new Checked(file, true);
            } else if (isCsvName(originalName)) {
                return new Checked(file, false);
            }
            throw PortalException.invalid("importing.not-spreadsheet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkSize(long size) {
        if (size == 0) {
            throw PortalException.invalid("importing.empty");
        }
        if (size > MAX_SIZE) {
            throw PortalException.tooLarge("importing.too-large");
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(OLE2.length);
        }
    }

    private static boolean begins(byte[] start, byte[] magic) {
        return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean isCsvName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt");
    }
}
