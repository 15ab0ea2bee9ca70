package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.ImportPlan;
import vn.motcua.procedure.ImportPlan.Kind;
import vn.motcua.procedure.ImportPreview;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** What an import would do: four figures that filter the rows below, each row with its verdict, fields and faults. */
class PreviewPanel extends Div {

    private static final Map<Kind, String> TONES =
            Map.of(Kind.NEW, "good", Kind.CHANGED, "info", Kind.UNCHANGED, "quiet", Kind.FAULTY, "bad");

    private final transient ImportPreview preview;
    private final transient Messages messages;
    private final Map<Kind, NativeButton> figures = new EnumMap<>(Kind.class);
    private final Grid<ImportPlan.Row> grid = new Grid<>();

    PreviewPanel(ImportPreview preview, Messages messages, SerializableRunnable confirm, SerializableRunnable leave) {
        this.preview = preview;
        this.messages = messages;
        addClassName("panel");
        setId("import-preview");
        add(new H2(getTranslation("procedures.preview.title", preview.fileName())));
        Div row = new Div();
        row.addClassName("figures");
        for (Kind kind : Kind.values()) {
            row.add(figure(kind));
        }
        add(row, verdict(), buttons(confirm, leave), grid);
        columns();
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("procedures.preview.title", preview.fileName()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        choose(firstOfInterest());
    }

    private Kind firstOfInterest() {
        return List.of(Kind.FAULTY, Kind.CHANGED, Kind.NEW).stream()
                .filter(kind -> preview.plan().count(kind) > 0)
                .findFirst()
                .orElse(Kind.UNCHANGED);
    }

    private NativeButton figure(Kind kind) {
        int rows = preview.plan().count(kind);
        Span name = new Span(getTranslation("procedures.kind." + kind));
        name.addClassName("figure-name");
        Span number = new Span(Formats.number(getLocale(), rows));
        number.addClassName("figure-number");
        NativeButton button = new NativeButton();
        button.add(name, number);
        button.addClassNames("figure", "figure-choice", "figure-" + (rows == 0 ? "quiet" : TONES.get(kind)));
        button.setId("preview-" + kind);
        button.addClickListener(click -> choose(kind));
        figures.put(kind, button);
        return button;
    }

    private void choose(Kind kind) {
        figures.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == kind)));
        grid.setItems(
                preview.plan().rows().stream().filter(row -> row.kind() == kind).toList());
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.CHECK, getTranslation("procedures.preview.none." + kind)));
    }

    private Component verdict() {
        int faulty = preview.plan().count(Kind.FAULTY);
        int writes = preview.plan().count(Kind.NEW) + preview.plan().count(Kind.CHANGED);
        String key = faulty > 0 ? "faulty" : writes == 0 ? "nothing" : "clean";
        Paragraph sentence = new Paragraph(
                getTranslation("procedures.preview." + key, Formats.number(getLocale(), faulty > 0 ? faulty : writes)));
        Div sheet = new Div(sentence);
        sheet.addClassNames("sheet", faulty > 0 ? "sheet-bad" : "sheet-good");
        return sheet;
    }

    private Component buttons(SerializableRunnable confirm, SerializableRunnable leave) {
        Button write = new Button(getTranslation("procedures.preview.confirm"), VaadinIcon.CHECK.create());
        write.addClickListener(click -> confirm.run());
        write.setDisableOnClick(true);
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setEnabled(preview.plan().count(Kind.FAULTY) == 0);
        write.setId("confirm-import");
        Button discard = new Button(getTranslation("procedures.preview.leave"), click -> leave.run());
        discard.setId("discard-import");
        Div buttons = new Div(write, discard);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void columns() {
        var number = grid.addColumn(row -> row.source().row())
                .setHeader(getTranslation("procedures.preview.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        var code = grid.addComponentColumn(row -> Cells.code(row.source().writtenCode()))
                .setHeader(getTranslation("procedures.column.code"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> Cells.twoLines(
                        row.source().content().name(), row.source().content().field()))
                .setHeader(getTranslation("procedures.column.procedure"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::verdict)
                .setHeader(getTranslation("procedures.preview.verdict"))
                .setFlexGrow(2);
        Narrow.adapt(grid, narrow -> {
            number.setVisible(!narrow);
            code.setVisible(!narrow);
        });
    }

    private Component verdict(ImportPlan.Row row) {
        Div cell = new Div(
                new Pill(getTranslation("procedures.kind." + row.kind()), TONES.getOrDefault(row.kind(), "quiet")));
        cell.addClassName("cell-wrap");
        row.changes().forEach(change -> {
            Span before = new Span(change.before().isEmpty() ? "—" : change.before());
            before.addClassName("was");
            Span after = new Span(change.after().isEmpty() ? "—" : change.after());
            Div line = new Div(
                    new Span(getTranslation("procedures.field." + change.field()) + ": "),
                    before,
                    new Span(" → "),
                    after);
            line.addClassName("cell-sub");
            cell.add(line);
        });
        row.source().faults().forEach(fault -> {
            Div line = new Div();
            line.setText(getTranslation("procedures.preview.at", fault.row(), fault.column(), fault.header()) + " "
                    + fault.text(messages, getLocale()));
            line.addClassNames("cell-sub", "fault");
            cell.add(line);
        });
        return cell;
    }
}
