package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says a period the way people do: up to and with its last day. */
final class Spans {

    private Spans() {}

    /**
     * @param to first day that no longer belongs to it; null while no end is known; equal to {@code from} when nothing
     *     came of it
     */
    static String text(Component where, LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return where.getTranslation("staffing.since", from);
        }
        if (to.equals(from)) {
            return where.getTranslation("staffing.withdrawn", from);
        }
        LocalDate lastDay = to.minusDays(1);
        return lastDay.equals(from)
                ? where.getTranslation("staffing.one-day", from)
                : where.getTranslation("staffing.span", from, lastDay);
    }
}
