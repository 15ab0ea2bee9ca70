package vn.motcua.transfer.curve.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveDays;
import vn.motcua.transfer.curve.CurveDrawing;
import vn.motcua.transfer.ui.HeatTable;
import vn.motcua.ui.Formats;

/** The values of the picture, at the ends of quarters or years and on the day itself. */
public class CurveTable extends HeatTable {

    public CurveTable(List<CoverageCurve> curves, LocalDate day) {
        super("coverage.table");
        columns(
                getTranslation("coverage.day"),
                curves.stream()
                        .map(curve -> getTranslation("orgunit.kind." + curve.kind()))
                        .toList());
        for (LocalDate on : CurveDays.of(CurveDrawing.begin(curves, day), day)) {
            row(
                    Formats.day(on),
                    curves.stream().map(curve -> cell(curve.at(on))).toList());
        }
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
