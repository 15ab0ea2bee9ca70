package vn.motcua.transfer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.ui.CurvePicture;

/** How far hand-overs came over time, and the way to targets and forecast. */
class CoverageSheet extends Div {

    CoverageSheet(List<CoverageCurve> curves, LocalDate day) {
        addClassName("sheet");
        setId("coverage-sheet");
        Anchor more = new Anchor("units/targets", getTranslation("transfer.overview.targets"));
        more.addClassName("card-more");
        Div head = new Div(new H2(getTranslation("coverage.title")), more);
        head.addClassName("card-head");
        CurvePicture picture = new CurvePicture(curves, List.of(), day);
        picture.addClassName("curve-small");
        add(head, picture);
    }
}
