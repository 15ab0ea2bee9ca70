package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.AssignmentRow;
import vn.motcua.ui.Pill;

/** People at a counter under a heading: one a line, with their time there. */
class AssignmentLines extends Section {

    private final transient @Nullable SerializableConsumer<AssignmentRow> end;

    /**
     * @param name {@code present}, {@code coming} or {@code past}: what the heading says
     * @param first stands above the people; null for nothing
     * @param end called with the assignment that somebody wants to end; null where that cannot be
     */
    AssignmentLines(
            String name,
            List<AssignmentRow> rows,
            @Nullable Component first,
            @Nullable SerializableConsumer<AssignmentRow> end) {
        this.end = end;
        addClassName("lines");
        setId("assignments-" + name);
        add(new H3(getTranslation("staffing.assignments." + name)));
        if (first != null) {
            add(first);
        }
        if (!rows.isEmpty()) {
            UnorderedList list = new UnorderedList();
            rows.forEach(row -> list.add(line(row, name.equals("past"))));
            add(list);
        } else if (first == null) {
            Span nobody = new Span(getTranslation("staffing.assignments.nobody"));
            nobody.addClassName("cell-sub");
            add(nobody);
        }
    }

    private ListItem line(AssignmentRow row, boolean past) {
        Span name = new Span(row.employeeName());
        name.addClassName("cell-name");
        Span code = new Span(row.employeeCode());
        code.addClassNames("cell-note", "code");
        String tone = past ? "quiet" : row.kind() == AssignmentKind.MAIN ? "good" : "info";
        Pill kind = new Pill(getTranslation("staffing.kind." + row.kind()), tone);
        Div time = new Div(kind, new Span(Spans.text(this, row.from(), row.to())));
        time.addClassNames("cell-sub", "line-time");
        ListItem line = new ListItem(new Div(new Div(name, code), time));
        if (end != null) {
            line.add(endButton(row, end));
        }
        return line;
    }

    private Button endButton(AssignmentRow row, SerializableConsumer<AssignmentRow> ending) {
        Button button = new Button(getTranslation("staffing.end"), click -> ending.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("staffing.end.of", row.employeeName()));
        button.setId("end-" + row.employeeCode());
        return button;
    }
}
