package vn.motcua.staffing.person.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.importing.SheetCell;
import vn.motcua.shared.SearchKey;
import vn.motcua.staffing.Qualification;

/** Reads what people write into cells. Empty where it cannot be understood: nothing is guessed. */
final class PersonCells {

    private static final List<DateTimeFormatter> DAYS = List.of(
            // Strict: 31/02 is a mistake, not the 3rd of March.
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));

    /** Day 0 of spreadsheets, as it counts from March 1900 on. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int FIRST = 366;
    private static final int LAST = 73_050;

    private static final Map<Qualification, List<String>> DEGREES = Map.of(
            Qualification.UNIVERSITY,
            List.of("university", "dai hoc", "dh", "cu nhan", "ky su", "thac si", "sau dai hoc", "tien si"),
            Qualification.COLLEGE,
            List.of("college", "cao dang", "cd"),
            Qualification.INTERMEDIATE,
            List.of("intermediate", "trung cap", "tc", "trung hoc chuyen nghiep", "thcn"));

    private static final List<String> YES = List.of("x", "co", "da", "da tap huan", "yes", "true", "1");
    private static final List<String> NO = List.of("khong", "chua", "chua tap huan", "no", "false", "0");

    private PersonCells() {}

    static Optional<LocalDate> day(SheetCell cell) {
        String text = cell.tidied();
        if (cell.kind() == SheetCell.Kind.NUMBER || cell.kind() == SheetCell.Kind.FORMULA) {
            Optional<Integer> serial = number(text);
            if (serial.isPresent()) {
                return serial.filter(days -> days >= FIRST && days <= LAST).map(EPOCH::plusDays);
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                // Perhaps the next.
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}(\\.0+)?")
                ? Optional.of(Integer.valueOf(text.replaceAll("\\.0+", "")))
                : Optional.empty();
    }

    static Optional<Qualification> degree(String text) {
        String key = SearchKey.of(text).strip();
        return DEGREES.entrySet().stream()
                .filter(degree -> degree.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Boolean> flag(String text) {
        String key = SearchKey.of(text).strip();
        if (YES.contains(key)) {
            return Optional.of(true);
        }
        return NO.contains(key) ? Optional.of(false) : Optional.empty();
    }

    static List<String> languages(String text) {
        return Arrays.stream(text.split("[;,]"))
                .map(String::strip)
                .filter(language -> !language.isEmpty())
                .toList();
    }
}
