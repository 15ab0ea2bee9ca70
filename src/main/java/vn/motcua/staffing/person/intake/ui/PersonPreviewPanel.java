package vn.motcua.staffing.person.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.audit.FieldChange;
import vn.motcua.importing.Fault;
import vn.motcua.shared.Messages;
import vn.motcua.staffing.person.intake.PersonLine;
import vn.motcua.staffing.person.intake.PersonPreview;
import vn.motcua.staffing.person.intake.PersonVerdict;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What a list would do: figures that narrow the rows below. */
class PersonPreviewPanel extends Div {

    private static final Map<PersonVerdict, String> TONES = Map.of(
            PersonVerdict.NEW, "good",
            PersonVerdict.CHANGED, "info",
            PersonVerdict.UNCHANGED, "quiet",
            PersonVerdict.FAULTY, "bad");

    private final transient PersonPreview preview;
    private final transient Messages messages;
    private final Map<PersonVerdict, NativeButton> figures = new EnumMap<>(PersonVerdict.class);
    private final Grid<PersonLine> grid = new Grid<>();

    PersonPreviewPanel(PersonPreview preview, Messages messages) {
        this.preview = preview;
        this.messages = messages;
        addClassName("panel");
        setId("person-preview");
        Div row = new Div();
        row.addClassName("figures");
        for (PersonVerdict verdict : PersonVerdict.values()) {
            row.add(figure(verdict));
        }
        grid.addClassName("grid-tall");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("personlist.lines"));
        grid.addColumn(line -> String.valueOf(line.row()))
                .setHeader(getTranslation("personlist.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> Cells.twoLines(line.name(), line.code()))
                .setHeader(getTranslation("staffing.employee"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::verdict)
                .setHeader(getTranslation("personlist.verdict"))
                .setFlexGrow(4);
        add(row, sentence(), grid);
        choose(Stream.of(PersonVerdict.FAULTY, PersonVerdict.NEW, PersonVerdict.CHANGED)
                .filter(verdict -> preview.count(verdict) > 0)
                .findFirst()
                .orElse(PersonVerdict.UNCHANGED));
    }

    private NativeButton figure(PersonVerdict verdict) {
        int count = preview.count(verdict);
        Span name = new Span(getTranslation("personlist.verdict." + verdict));
        name.addClassName("figure-name");
        Span number = new Span(Formats.number(UI.getCurrent().getLocale(), count));
        number.addClassName("figure-number");
        NativeButton button = new NativeButton();
        button.add(name, number);
        button.addClassNames(
                "figure", "figure-choice", "figure-" + (count == 0 ? "quiet" : TONES.getOrDefault(verdict, "quiet")));
        button.setId("list-" + verdict);
        button.addClickListener(click -> choose(verdict));
        figures.put(verdict, button);
        return button;
    }

    private void choose(PersonVerdict verdict) {
        figures.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == verdict)));
        grid.setItems(preview.of(verdict));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK, getTranslation("personlist.none")));
    }

    private Div sentence() {
        int faulty = preview.count(PersonVerdict.FAULTY);
        String key =
                faulty > 0 ? "personlist.faulty" : preview.writes() == 0 ? "personlist.nothing" : "personlist.clean";
        Div sheet = new Div(new Paragraph(getTranslation(key, faulty > 0 ? faulty : preview.writes())));
        sheet.addClassNames("sheet", faulty > 0 ? "sheet-bad" : "sheet-good");
        return sheet;
    }

    private Component verdict(PersonLine line) {
        Div head = new Div(new Pill(
                getTranslation("personlist.verdict." + line.verdict()), TONES.getOrDefault(line.verdict(), "quiet")));
        head.addClassName("verdict-head");
        Div cell = new Div(head);
        cell.addClassName("cell-wrap");
        line.changes().forEach(change -> cell.add(change(change)));
        line.faults().forEach(fault -> {
            Div what = new Div(text(fault));
            what.addClassNames("cell-sub", "fault");
            cell.add(what);
        });
        return cell;
    }

    private Component change(FieldChange change) {
        Span before = new Span(change.before() == null ? "–" : change.before());
        before.addClassName("was");
        Div line = new Div(
                new Span(getTranslation("audit.field.employee." + change.field()) + ": "),
                before,
                new Span(" → " + (change.after() == null ? "–" : change.after())));
        line.addClassName("cell-sub");
        return line;
    }

    private String text(Fault fault) {
        return getTranslation("personlist.at", fault.row(), fault.column(), fault.header()) + " "
                + fault.text(messages, getLocale());
    }
}
