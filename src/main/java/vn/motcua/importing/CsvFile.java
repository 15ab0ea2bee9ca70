package vn.motcua.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.shared.PortalException;

/** Reads CSV in UTF-8, with or without a byte order mark, separated by comma, semicolon or tab. */
final class CsvFile {

    private static final int SAMPLE = 64 * 1024;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvFile() {}

    static void read(Path file, Consumer<SheetRow> rows) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(file))
                .detectBomHeader(true)
                // A row's number is the one that a spreadsheet program shows: blank lines count.
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> records = reader.iterator();
            for (int number = 1; hasNext(records); number++) {
                rows.accept(row(number, records.next()));
            }
        } catch (CharacterCodingException e) {
            throw PortalException.invalid("importing.not-utf8");
        }
    }

    private static boolean hasNext(Iterator<CsvRecord> records) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw PortalException.invalid("importing.corrupt");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw PortalException.invalid("importing.not-utf8");
            }
            throw e;
        }
    }

    private static SheetRow row(int number, CsvRecord csv) {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < csv.getFieldCount(); column++) {
            String text = csv.getField(column);
            if (text.indexOf('\0') >= 0) {
                throw PortalException.invalid("importing.not-spreadsheet");
            }
            if (!text.isEmpty()) {
                cells.add(SheetCell.ofText(column, text));
            }
        }
        return new SheetRow("", number, cells);
    }

    /** The one used most on the first line that has one of them twice; quoted text does not count. */
    private static char separator(Path file) throws IOException {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (char letter : sample(file).toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '\n' && !quoted) {
                if (counts[best(counts)] > 1) {
                    break;
                }
                counts = new int[SEPARATORS.length];
            } else if (!quoted) {
                count(letter, counts);
            }
        }
        return SEPARATORS[best(counts)];
    }

    private static String sample(Path file) throws IOException {
        char[] letters = new char[SAMPLE];
        try (Reader reader = new BufferedReader(Files.newBufferedReader(file))) {
            int length = reader.read(letters);
            return length < 0 ? "" : new String(letters, 0, length);
        }
    }

    private static void count(char letter, int[] counts) {
        for (int i = 0; i < SEPARATORS.length; i++) {
            if (letter == SEPARATORS[i]) {
                counts[i]++;
            }
        }
    }

    private static int best(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return best;
    }
}
