package vn.motcua.transfer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table whose cells are the darker the more they hold; what they hold stands in them. */
public class HeatTable extends Div {

    private final NativeTableHeader head = new NativeTableHeader();
    private final NativeTableBody body = new NativeTableBody();

    /** @param caption key of what the table is of */
    protected HeatTable(String caption) {
        addClassName("heat-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation(caption));
        NativeTable table = new NativeTable(head, body);
        table.addClassName("heat");
        add(table);
    }

    protected final void columns(String first, List<String> others) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(first, "col"));
        others.forEach(name -> row.add(header(name, "col")));
        head.add(row);
    }

    protected final void row(String name, List<NativeTableCell> cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(name, "row"));
        cells.forEach(row::add);
        body.add(row);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    protected static NativeTableCell nothing() {
        return new NativeTableCell();
    }

    /**
     * @param heat from 0 to 1
     * @param tone good, warn, bad, info or quiet
     */
    protected static NativeTableCell heated(String text, double heat, String tone) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassNames("heat-cell", "heat-" + tone);
        cell.getStyle().set("--heat", String.valueOf(heat));
        return cell;
    }
}
