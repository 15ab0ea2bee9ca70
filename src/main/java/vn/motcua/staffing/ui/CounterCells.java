package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.staffing.CounterRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Pill;

/** The cells of the list of counters. */
class CounterCells {

    private final Supplier<Map<String, String>> filters;

    /** @param filters of the list, which a link to a counter keeps */
    CounterCells(Supplier<Map<String, String>> filters) {
        this.filters = filters;
    }

    Component point(CounterRow row) {
        return Cells.twoLines(row.pointName(), row.unitName() == null ? "" : row.unitName());
    }

    Component counter(CounterRow row) {
        RouterLink link = new RouterLink(row.name(), CountersView.class, CountersView.parameters(row.id()));
        link.setQueryParameters(CountersView.query(filters.get()));
        link.addClassName("cell-name");
        Span code = Cells.code(row.code());
        code.addClassName("cell-note");
        Div cell = new Div(new Div(link, code));
        cell.addClassName("cell-wrap");
        cell.add(sub(String.join("; ", row.fields())));
        Div onPhone = sub(row.pointName());
        onPhone.addClassName("narrow-only");
        cell.add(onPhone);
        return cell;
    }

    Component main(CounterRow row) {
        Div cell = new Div();
        cell.addClassName("cell-wrap");
        if (row.gap()) {
            cell.add(new Pill(text("staffing.gap"), "warn"));
        } else {
            Span name = new Span(row.mainName());
            name.addClassName("cell-name");
            cell.add(name);
        }
        if (row.mainUntil() != null) {
            cell.add(sub(text("staffing.until", row.mainUntil().minusDays(1))));
        }
        if (!row.reserves().isEmpty()) {
            Div onPhone = sub(text("staffing.reserves", String.join(", ", row.reserves())));
            onPhone.addClassName("narrow-only");
            cell.add(onPhone);
        }
        return cell;
    }

    Component reserves(CounterRow row) {
        return wrapped(row.reserves());
    }

    Component postOffice(CounterRow row) {
        return wrapped(row.postOfficeName() == null ? List.of() : List.of(row.postOfficeName()));
    }

    private static Div wrapped(List<String> lines) {
        Div cell = new Div();
        cell.addClassName("cell-wrap");
        lines.forEach(line -> cell.add(new Div(line)));
        return cell;
    }

    private static Div sub(String text) {
        Div sub = new Div(text);
        sub.addClassName("cell-sub");
        return sub;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
