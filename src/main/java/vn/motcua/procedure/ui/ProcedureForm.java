package vn.motcua.procedure.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.procedure.content.Channel;
import vn.motcua.procedure.content.FieldFault;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.Presence;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/** The fields of a procedure to be typed in, with a code where it is a new one, and the reason of the act. */
class ProcedureForm extends Div {

    /** Texts as long as these want more than a line. */
    private static final int LONG = 300;

    private static final int WIDE = 1_000;

    private final Map<ProcedureField, Component> fields = new EnumMap<>(ProcedureField.class);
    private final Map<ProcedureField, Supplier<String>> values = new EnumMap<>(ProcedureField.class);
    private final TextField code = new TextField();
    private final TextArea reason = new TextArea();
    private final transient ProcedureContent before;

    /** @param fresh whether it is a procedure that is not there yet */
    ProcedureForm(ProcedureContent before, boolean fresh) {
        this.before = before;
        addClassName("sheet");
        Div form = new Div();
        form.addClassName("form-grid");
        code.setLabel(getTranslation("procedures.import-column.CODE"));
        code.setHelperText("1.004227");
        code.setId("procedure-code");
        if (fresh) {
            form.add(code);
        }
        for (ProcedureField field : ProcedureField.values()) {
            // How a procedure ends is an act of its own.
            if (field != ProcedureField.REPLACED_BY
                    && (field != ProcedureField.STATUS || before.status().inUse())) {
                Component input = input(field, before.text(field));
                input.setId("procedure-" + field);
                fields.put(field, input);
                if (field.maxLength() >= WIDE) {
                    input.addClassName("wide");
                }
                form.add(input);
            }
        }
        reason.setLabel(getTranslation("procedures.form.reason"));
        reason.setHelperText(getTranslation("procedures.form.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONG);
        reason.setId("procedure-reason");
        reason.addClassName("wide");
        form.add(reason);
        add(form);
    }

    private Component input(ProcedureField field, String value) {
        return switch (field) {
            case LEVELS -> several(field, Level.values(), value);
            case CHANNELS -> several(field, Channel.values(), value);
            case ONLINE_SERVICE -> one(field, OnlineService.values(), value);
            case PRESENCE -> one(field, Presence.values(), value);
            case STATUS -> one(field, new Enum<?>[] {ProcedureStatus.NEW, ProcedureStatus.AMENDED}, value);
            default -> text(field, value);
        };
    }

    private Component text(ProcedureField field, String value) {
        String label = FieldTexts.name(this, field);
        String hint = switch (field) {
            case EXECUTING_AGENCIES -> getTranslation("procedures.form.agencies.hint");
            case TIME_LIMIT -> getTranslation("procedures.form.time.hint");
            default -> "";
        };
        if (field.maxLength() > LONG) {
            TextArea area = new TextArea(label);
            area.setValue(value);
            area.setHelperText(hint);
            values.put(field, area::getValue);
            return area;
        }
        TextField line = new TextField(label);
        line.setValue(value);
        line.setHelperText(hint);
        values.put(field, line::getValue);
        return line;
    }

    private Component several(ProcedureField field, Enum<?>[] choices, String value) {
        CheckboxGroup<String> group = new CheckboxGroup<>(FieldTexts.name(this, field));
        group.addClassName("in-a-row");
        group.setItems(Arrays.stream(choices).map(Enum::name).toList());
        group.setItemLabelGenerator(each -> FieldTexts.of(this, field, each));
        group.setValue(Arrays.stream(value.split(";"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        values.put(field, () -> {
            List<String> inOrder = new ArrayList<>();
            Arrays.stream(choices)
                    .map(Enum::name)
                    .filter(group.getValue()::contains)
                    .forEach(inOrder::add);
            return String.join(";", inOrder);
        });
        return group;
    }

    private Component one(ProcedureField field, Enum<?>[] choices, String value) {
        Select<String> select = new Select<>();
        select.setLabel(FieldTexts.name(this, field));
        select.setItems(Arrays.stream(choices).map(Enum::name).toList());
        select.setItemLabelGenerator(each -> each == null ? FieldTexts.NONE : FieldTexts.of(this, field, each));
        select.setEmptySelectionAllowed(field.unknown().isEmpty());
        if (!value.isEmpty()) {
            select.setValue(value);
        }
        values.put(field, () -> select.getValue() == null ? "" : select.getValue());
        return select;
    }

    String code() {
        return code.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    ProcedureContent content() {
        Map<ProcedureField, String> typed = new EnumMap<>(ProcedureField.class);
        values.forEach((field, value) -> typed.put(field, tidied(field, value.get())));
        return before.with(typed);
    }

    private static String tidied(ProcedureField field, String value) {
        if (field != ProcedureField.EXECUTING_AGENCIES) {
            return Texts.tidy(value);
        }
        return Arrays.stream(value.split("[;\\n]"))
                .map(Texts::tidy)
                .filter(agency -> !agency.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Says what is wrong at the field where it is, and leads there; false when it is at none of them. */
    boolean show(PortalException problem, String text) {
        clear();
        Component wrong = null;
        if (problem instanceof FieldFault fault) {
            wrong = fault.field().<Component>map(fields::get).orElse(code);
        } else if (problem.messageKey().equals("procedures.reason-empty")) {
            wrong = reason;
        }
        if (wrong instanceof HasValidation field) {
            field.setManualValidation(true);
            field.setErrorMessage(text);
            field.setInvalid(true);
            if (wrong instanceof AbstractField<?, ?> input) {
                input.scrollIntoView();
            }
            if (wrong instanceof com.vaadin.flow.component.Focusable<?> focusable) {
                focusable.focus();
            }
            return true;
        }
        return false;
    }

    private void clear() {
        List<Component> all = new ArrayList<>(fields.values());
        all.add(code);
        all.add(reason);
        all.forEach(each -> {
            if (each instanceof HasValidation field) {
                field.setInvalid(false);
            }
        });
    }
}
