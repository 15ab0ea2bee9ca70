package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.minutes.MinutesText;
import vn.motcua.transfer.minutes.MinutesText.Line;

/** The text of minutes, as it is signed: in Vietnamese, whatever the language of the page. */
class TextSheet extends Section {

    TextSheet(MinutesText text) {
        addClassNames("sheet", "minutes-text");
        setId("minutes-text");
        getElement().setAttribute("lang", "vi");
        @Nullable NativeTableBody rows = null;
        for (Line line : text.lines()) {
            switch (line.kind()) {
                case HEAD -> rows = table(line);
                case ROW -> {
                    if (rows != null) {
                        NativeTableRow row = new NativeTableRow();
                        line.cells().forEach(cell -> row.add(new NativeTableCell(cell)));
                        rows.add(row);
                    }
                }
                case BASIS, HEADING, PARAGRAPH -> add(written(line));
            }
        }
    }

    private NativeTableBody table(Line head) {
        NativeTableRow row = new NativeTableRow();
        head.cells().forEach(cell -> row.add(new NativeTableHeaderCell(cell)));
        NativeTableHeader header = new NativeTableHeader();
        header.add(row);
        NativeTableBody body = new NativeTableBody();
        NativeTable table = new NativeTable();
        table.add(header, body);
        add(table);
        return body;
    }

    private static Component written(Line line) {
        return switch (line.kind()) {
            case HEADING -> new H3(line.cell(0));
            case BASIS -> {
                Paragraph basis = new Paragraph(line.cell(0));
                basis.addClassName("minutes-basis");
                yield basis;
            }
            case PARAGRAPH, HEAD, ROW -> new Paragraph(line.cell(0));
        };
    }
}
