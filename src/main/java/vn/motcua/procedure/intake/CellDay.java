package vn.motcua.procedure.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.SheetCell;

/** The day that a cell speaks of: 01/07/2023, 2023-07-01, or the number that a spreadsheet makes of it. */
final class CellDay {

    private static final Pattern DAY = Pattern.compile("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$");
    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$");
    /** Day 1 of the calendar that spreadsheets count in, as they count it. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private static final int LAST_SPREADSHEET_DAY = 99_999;

    private CellDay() {}

    /** Null when it speaks of none. */
    static @Nullable LocalDate of(SheetCell cell) {
        try {
            if (cell.kind() == SheetCell.Kind.NUMBER) {
                double number = Double.parseDouble(cell.text());
                return number >= 1 && number <= LAST_SPREADSHEET_DAY ? SPREADSHEET_EPOCH.plusDays((long) number) : null;
            }
            Matcher day = DAY.matcher(cell.tidied());
            if (day.matches()) {
                return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
            }
            Matcher iso = ISO_DAY.matcher(cell.tidied());
            return iso.matches() ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)) : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
