package vn.motcua.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.intake.ImportColumn;
import vn.motcua.procedure.intake.ImportRow;
import vn.motcua.procedure.intake.ListColumn;
import vn.motcua.procedure.intake.ListShape;
import vn.motcua.shared.Messages;

/** The cells of one row to be mended; what is wrong stands at its cell. */
class MendPanel extends Div {

    private final Map<ImportColumn, TextArea> fields = new EnumMap<>(ImportColumn.class);

    MendPanel(
            ListShape shape,
            ImportRow row,
            SerializableConsumer<Map<ImportColumn, String>> save,
            SerializableRunnable leave,
            Messages messages) {
        addClassName("sheet");
        setId("mend-row");
        Div form = new Div();
        form.addClassName("form-grid");
        for (ImportColumn column : columns(shape, row)) {
            TextArea field = new TextArea(getTranslation("procedures.import-column." + column));
            field.setValue(text(column, row.cells().getOrDefault(column, "")));
            field.setId("mend-" + column);
            String wrong = row.faults().stream()
                    .filter(fault -> isAt(fault, shape, column))
                    .map(fault -> fault.text(messages, getLocale()))
                    .collect(Collectors.joining(" "));
            if (!wrong.isEmpty()) {
                field.setManualValidation(true);
                field.setErrorMessage(wrong);
                field.setInvalid(true);
            }
            fields.put(column, field);
            form.add(field);
        }
        Button keep = new Button(getTranslation("procedures.mend.save"), click -> save.accept(cells()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-mended");
        Div buttons = new Div(keep, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassName("form-buttons");
        add(new H2(getTranslation("procedures.mend.title", row.row())), form, buttons);
    }

    private static Set<ImportColumn> columns(ListShape shape, ImportRow row) {
        Set<ImportColumn> columns = new LinkedHashSet<>();
        // A row without a code may be given one, also where the list has no such column.
        columns.add(ImportColumn.CODE);
        shape.columns().stream()
                .map(ListColumn::holds)
                .filter(column -> column != null && column != ImportColumn.NUMBER && column != ImportColumn.IGNORED)
                .forEach(columns::add);
        columns.addAll(row.cells().keySet());
        columns.add(ImportColumn.FIELD);
        return columns;
    }

    /** The level that a row takes from its group, in words as all else in the form; they are understood when they come back. */
    private String text(ImportColumn column, String value) {
        boolean ofGroup = column == ImportColumn.LEVELS && Level.areNames(value);
        return ofGroup ? FieldTexts.of(this, ProcedureField.LEVELS, value) : value;
    }

    private static boolean isAt(Fault fault, ListShape shape, ImportColumn column) {
        return shape.columns().stream()
                        .anyMatch(
                                each -> each.holds() == column && each.letter().equals(fault.column()))
                || (fault.column().isEmpty() && column == ImportColumn.FIELD);
    }

    private Map<ImportColumn, String> cells() {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        fields.forEach((column, field) -> {
            if (!field.getValue().isEmpty() || column != ImportColumn.CODE) {
                cells.put(column, field.getValue());
            }
        });
        return cells;
    }
}
