package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import vn.motcua.orgunit.point.EquipmentCheck;
import vn.motcua.orgunit.point.EquipmentChecklist;
import vn.motcua.orgunit.point.EquipmentItem;
import vn.motcua.orgunit.point.EquipmentService;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** The checklist of a point: each thing with what is needed, what is there and who looked; below, a new look. */
class ChecklistSheet extends Section {

    private final transient EquipmentChecklist checklist;

    ChecklistSheet(
            PointRow point,
            EquipmentChecklist checklist,
            boolean mayCheck,
            EquipmentService equipment,
            Messages messages,
            SerializableRunnable checked) {
        this.checklist = checklist;
        addClassName("sheet");
        setId("checklist");
        H2 title = new H2(getTranslation("point.checklist.title"));
        add(title, new Paragraph(PointTexts.completeness(this, point)));
        Paragraph source = new Paragraph(getTranslation("point.checklist.source"));
        source.addClassName("cell-sub");
        add(source, table());
        if (mayCheck) {
            Div form = new Div();
            Button look = new Button(getTranslation("point.checklist.look"));
            look.setId("look-at-equipment");
            look.addThemeVariants(ButtonVariant.SMALL);
            look.addClickListener(click -> {
                look.setVisible(false);
                form.add(new ChecklistForm(point, checklist, equipment, messages, checked, () -> {
                    form.removeAll();
                    look.setVisible(true);
                }));
            });
            add(look, form);
        }
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "checklist-table");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("item", "needed", "present", "looked").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("point.checklist." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        for (EquipmentItem item : EquipmentItem.values()) {
            row(table.getBody().addRow(), item);
        }
        return table;
    }

    private void row(NativeTableRow row, EquipmentItem item) {
        Div name = new Div(getTranslation("point.equipment." + item));
        EquipmentCheck check = checklist.of(item).orElse(null);
        if (check == null) {
            row.addDataCell().add(name);
            row.addDataCell().add(new Span("–"));
            row.addDataCell().add(new Span("–"));
            row.addDataCell().add(new Pill(getTranslation("point.checklist.unchecked"), "quiet"));
            return;
        }
        row.addDataCell().add(name, sub(check.note()));
        Div needed = new Div(new Span(number(check.needed())));
        needed.addClassName("line-time");
        row.addDataCell().add(needed);
        Div present = new Div(new Span(number(check.present())));
        present.addClassName("line-time");
        if (check.lacking() > 0) {
            present.add(new Pill(getTranslation("point.checklist.lacking", number(check.lacking())), "warn"));
        }
        row.addDataCell().add(present);
        row.addDataCell().add(new Div(Formats.day(check.checkedOn())), sub(check.checkedBy()));
    }

    private String number(int number) {
        return Formats.number(getLocale(), number);
    }

    private static Div sub(String text) {
        Div sub = new Div(text);
        sub.addClassName("cell-sub");
        sub.setVisible(!text.isEmpty());
        return sub;
    }
}
