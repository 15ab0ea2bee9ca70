package vn.motcua.transfer.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.motcua.transfer.target.MissingUnit;
import vn.motcua.transfer.target.TargetStanding;
import vn.motcua.transfer.ui.StagePill;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** Who has not handed over, by name, those nearest to it first; the rest is behind a link. */
class MissingLines extends Div {

    /** As many as open by themselves. */
    private static final int FEW = 8;

    MissingLines(TargetStanding standing, List<MissingUnit> missing) {
        long all = standing.coverage().total() - standing.coverage().done();
        UnorderedList list = new UnorderedList();
        missing.forEach(unit -> list.add(line(unit)));
        Div lines = new Div(list);
        lines.addClassName("lines");
        if (all > missing.size()) {
            lines.add(TargetSheet.link(
                    "units?kind=" + standing.target().kind(),
                    getTranslation("target.missing.more", Formats.number(getLocale(), all - missing.size()))));
        }
        Details details = new Details(getTranslation("target.missing", Formats.number(getLocale(), all)), lines);
        details.setOpened(missing.size() <= FEW);
        details.setId("missing-" + standing.target().kind());
        add(details);
    }

    private ListItem line(MissingUnit unit) {
        Div name = new Div(TargetSheet.link("unit/" + unit.unitId(), unit.name()));
        name.addClassName("cell-name");
        Div words = new Div(name);
        if (unit.parentName() != null) {
            Div parent = new Div(unit.parentName());
            parent.addClassName("cell-sub");
            words.add(parent);
        }
        return new ListItem(words, blockers(unit), new StagePill(unit.stage()));
    }

    private Component blockers(MissingUnit unit) {
        if (unit.blockers() == 0) {
            return new Span();
        }
        return new Pill(
                unit.overdue() > 0
                        ? getTranslation("target.blockers.overdue", unit.blockers(), unit.overdue())
                        : getTranslation("target.blockers", unit.blockers()),
                unit.overdue() > 0 ? "bad" : "warn");
    }
}
