package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Shift;

/** What the board says, in the person's language. */
final class DutyTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final Component where;

    DutyTexts(Component where) {
        this.where = where;
    }

    /** "T2", "CN". */
    String weekday(LocalDate day) {
        return where.getTranslation("duty.weekday." + day.getDayOfWeek());
    }

    /** "T2 26/06". */
    String day(LocalDate day) {
        return weekday(day) + " " + DAY.format(day);
    }

    String session(Session session) {
        return where.getTranslation("duty.session." + session);
    }

    /** "T2 26/06, sáng". */
    String shift(Shift shift) {
        return where.getTranslation("duty.shift", day(shift.day()), session(shift.session()));
    }

    /** Mornings and afternoons in a row as days: "T2 26/06 – T6 30/06 (10 buổi)". */
    String shifts(List<Shift> shifts) {
        if (shifts.size() == 1) {
            return shift(shifts.getFirst());
        }
        LocalDate first = shifts.getFirst().day();
        LocalDate last = shifts.getLast().day();
        return first.equals(last)
                ? where.getTranslation("duty.shifts.one-day", day(first), shifts.size())
                : where.getTranslation("duty.shifts", day(first), day(last), shifts.size());
    }

    /** What stands in a cell. */
    String cell(Cell cell) {
        return switch (cell.state()) {
            case SHUT -> cell.shutBy() == null ? where.getTranslation("duty.shut") : cell.shutBy();
            case GAP ->
                cell.there().isEmpty()
                        ? where.getTranslation("duty.gap")
                        : where.getTranslation("duty.gap.some", names(cell), cell.missing());
            case FILLED, COVERED -> names(cell);
        };
    }

    String state(CellState state) {
        return where.getTranslation("duty.state." + state);
    }

    private static String names(Cell cell) {
        return cell.there().stream().map(one -> inShort(one.name())).collect(Collectors.joining(", "));
    }

    /** The given name with the one before it, by which people are called at work. */
    static String inShort(String name) {
        String[] words = name.split(" ");
        return words.length < 3 ? name : words[words.length - 2] + " " + words[words.length - 1];
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
