package vn.motcua.staffing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.AssignmentRow;
import vn.motcua.ui.Pill;

/** The counters of one person under a heading: one a line, with the time there. */
class DutyLines extends Section {

    /** @param name {@code present}, {@code coming} or {@code past}: what the heading says */
    DutyLines(String name, List<AssignmentRow> rows) {
        addClassName("lines");
        setId("duties-" + name);
        add(new H3(getTranslation("staffing.assignments." + name)));
        if (rows.isEmpty()) {
            Span none = new Span(getTranslation("staffing.free"));
            none.addClassName("cell-sub");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(line(row, name.equals("past"))));
        add(list);
    }

    private ListItem line(AssignmentRow row, boolean past) {
        RouterLink counter =
                new RouterLink(row.counterName(), CountersView.class, CountersView.parameters(row.counterId()));
        counter.addClassName("cell-name");
        Div point = new Div(row.pointName());
        point.addClassName("cell-sub");
        String tone = past ? "quiet" : row.kind() == AssignmentKind.MAIN ? "good" : "info";
        Div time = new Div(
                new Pill(getTranslation("staffing.kind." + row.kind()), tone),
                new Span(Spans.text(this, row.from(), row.to())));
        time.addClassNames("cell-sub", "line-time");
        return new ListItem(new Div(counter, point, time));
    }
}
