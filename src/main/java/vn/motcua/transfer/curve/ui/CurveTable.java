package vn.motcua.transfer.curve.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveDrawing;
import vn.motcua.transfer.ui.HeatTable;
import vn.motcua.ui.Formats;

/** The values of the picture, at the ends of quarters or years and on the day itself. */
public class CurveTable extends HeatTable {

    private static final int MOST = 14;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    public CurveTable(List<CoverageCurve> curves, LocalDate day) {
        super("coverage.table");
        columns(
                getTranslation("coverage.day"),
                curves.stream()
                        .map(curve -> getTranslation("orgunit.kind." + curve.kind()))
                        .toList());
        for (LocalDate on : days(CurveDrawing.begin(curves, day), day)) {
            row(
                    Formats.day(on),
                    curves.stream().map(curve -> cell(curve.at(on))).toList());
        }
    }

    /** The day first, then back in time. */
    private static List<LocalDate> days(LocalDate from, LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        int step = from.plusMonths((long) MOST * QUARTER).isBefore(day) ? YEAR : QUARTER;
        LocalDate first = day.withDayOfMonth(1);
        while ((first.getMonthValue() - 1) % step != 0) {
            first = first.minusMonths(1);
        }
        for (LocalDate next = first; next.isAfter(from); next = next.minusMonths(step)) {
            if (next.minusDays(1).isBefore(day)) {
                days.add(next.minusDays(1));
            }
        }
        return days;
    }

    private NativeTableCell cell(Coverage coverage) {
        if (coverage.total() == 0) {
            return nothing();
        }
        double share =
                coverage.percent().orElse(BigDecimal.ZERO).movePointLeft(2).doubleValue();
        String text = Formats.number(getLocale(), coverage.done()) + "/" + Formats.number(getLocale(), coverage.total())
                + " · " + Formats.percent(getLocale(), share);
        return heated(text, share, "good");
    }
}
