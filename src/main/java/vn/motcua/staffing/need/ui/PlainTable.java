package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** A table of words and numbers that scrolls within itself where there is little width. */
class PlainTable extends Div {

    private final NativeTableHeader head = new NativeTableHeader();
    private final NativeTableBody body = new NativeTableBody();

    /** @param name read out of the table */
    PlainTable(String name) {
        addClassName("need-table-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTable table = new NativeTable(head, body);
        table.addClassName("need-table");
        add(table);
    }

    void head(String... names) {
        NativeTableRow row = new NativeTableRow();
        Stream.of(names).forEach(name -> row.add(header(new Span(name), "col")));
        head.add(row);
    }

    void row(String first, String... others) {
        row(new Span(first), Stream.of(others).map(Span::new).toArray(Component[]::new));
    }

    void row(Component first, Component... others) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(first, "row"));
        Stream.of(others).forEach(content -> row.add(new NativeTableCell(content)));
        body.add(row);
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
