package vn.motcua.transfer.curve.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveDrawing;
import vn.motcua.transfer.curve.CurveDrawing.Aim;
import vn.motcua.transfer.curve.CurveDrawing.Name;
import vn.motcua.ui.Formats;

/** Coverage over time as a picture: a wide one, and one for phones, of which one shows. */
@NamedInterface("curve-ui")
public class CurvePicture extends Div {

    private static final int WIDE = 900;
    private static final int WIDE_HEIGHT = 300;
    private static final int NAMES = 210;
    private static final int NARROW = 360;
    private static final int NARROW_HEIGHT = 230;

    /** @param aims what targets ask for; none where there are none */
    public CurvePicture(List<CoverageCurve> curves, List<Aim> aims, LocalDate day) {
        addClassName("curve-frame");
        LocalDate from = CurveDrawing.begin(curves, day);
        LocalDate to = CurveDrawing.end(aims, day);
        List<Name> names = curves.stream()
                .map(curve -> new Name(curve.kind(), name(curve, day)))
                .toList();
        String title = getTranslation(
                "coverage.picture",
                String.join("; ", names.stream().map(Name::text).toList()));
        Div wide = new Div(
                new Svg(new CurveDrawing(WIDE, WIDE_HEIGHT, NAMES, from, day, to).draw(title, curves, aims, names)));
        wide.addClassName("curve-wide");
        Div narrow = new Div(
                new Svg(new CurveDrawing(NARROW, NARROW_HEIGHT, 0, from, day, to).draw(title, curves, aims, names)));
        narrow.addClassName("curve-narrow");
        Div legend = new Div();
        legend.addClassNames("curve-legend", "curve-narrow");
        legend.getElement().setAttribute("aria-hidden", "true");
        names.forEach(name -> legend.add(entry(name)));
        add(wide, narrow, legend);
    }

    private static Component entry(Name name) {
        Div entry = new Div(name.text());
        entry.addClassNames("curve-entry", "curve-" + name.kind());
        return entry;
    }

    private String name(CoverageCurve curve, LocalDate day) {
        Coverage coverage = curve.at(day);
        return getTranslation("orgunit.kind." + curve.kind()) + " " + Formats.number(getLocale(), coverage.done()) + "/"
                + Formats.number(getLocale(), coverage.total());
    }
}
