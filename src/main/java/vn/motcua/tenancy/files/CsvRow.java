package vn.motcua.tenancy.files;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Texts;

/** A row of a CSV file of a province; every complaint names file and line. */
public final class CsvRow {

    private final String file;
    private final NamedCsvRecord row;

    CsvRow(String file, NamedCsvRecord row) {
        this.file = file;
        this.row = row;
    }

    /** The tidied text; "" where the cell is empty. */
    public String text(String column) {
        try {
            return Texts.tidy(row.getField(column));
        } catch (NoSuchElementException e) {
            throw fault("thiếu cột \"" + column + "\"");
        }
    }

    /** Whether the file has such a column. */
    public boolean has(String column) {
        return row.getHeader().contains(column);
    }

    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault("cột \"" + column + "\" bị trống");
        }
        return text;
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The parts between semicolons. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public LocalDate day(String column) {
        return parseDay(column, required(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : parseDay(column, text);
    }

    private LocalDate parseDay(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault("cột \"" + column + "\": \"" + text + "\" không phải ngày dạng yyyy-MM-dd");
        }
    }

    public long number(String column) {
        String text = required(column);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw fault("cột \"" + column + "\": \"" + text + "\" không phải số nguyên");
        }
    }

    public boolean flag(String column) {
        return switch (required(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("cột \"" + column + "\" phải là true hoặc false");
        };
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        return oneOf(type, column, required(column));
    }

    public <E extends Enum<E>> List<E> someOf(Class<E> type, String column) {
        return list(column).stream().map(name -> oneOf(type, column, name)).toList();
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String column, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> fault("cột \"" + column + "\": không có giá trị \"" + name + "\""));
    }

    /** A complaint about this row. */
    public TenantFault fault(String reason) {
        return new TenantFault(file, row.getStartingLineNumber(), reason);
    }
}
