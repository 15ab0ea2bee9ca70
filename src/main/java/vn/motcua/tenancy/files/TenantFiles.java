package vn.motcua.tenancy.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.tenancy.Province;

/** The CSV files that a province starts with: its own folder, and those shared by all provinces. */
public final class TenantFiles {

    private final Province province;
    private final Path folder;

    TenantFiles(Province province, Path folder) {
        this.province = province;
        this.folder = folder;
    }

    public Province province() {
        return province;
    }

    /** The rows of a file of this province; none when there is no such file. */
    public List<CsvRow> rows(String file) {
        return read(folder.resolve(file), province.slug() + "/" + file);
    }

    /** The rows of a file that all provinces share. */
    public List<CsvRow> sharedRows(String file) {
        return read(folder.resolveSibling(file), file);
    }

    private static List<CsvRow> read(Path path, String shownName) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return reader.stream().map(row -> new CsvRow(shownName, row)).toList();
        } catch (CsvParseException e) {
            throw new TenantFault(shownName, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof MalformedInputException
                    ? new TenantFault(shownName, "không phải văn bản UTF-8")
                    : e;
        } catch (IOException e) {
            throw new TenantFault(shownName, "không đọc được (" + e.getMessage() + ")");
        }
    }
}
