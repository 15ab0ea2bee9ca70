package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.point.EquipmentCheck;
import vn.motcua.orgunit.point.EquipmentChecklist;
import vn.motcua.orgunit.point.EquipmentItem;
import vn.motcua.orgunit.point.EquipmentService;
import vn.motcua.orgunit.point.EquipmentService.Found;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Notices;

/** What somebody finds when they look. What is left empty was not looked at and stays as it was. */
class ChecklistForm extends Div {

    private final List<Line> lines = new ArrayList<>();
    private final Paragraph fault = new Paragraph();

    /** The fields of one thing. */
    private record Line(EquipmentItem item, IntegerField needed, IntegerField present, TextField note) {

        boolean given() {
            return needed.getValue() != null || present.getValue() != null;
        }

        @Nullable
        Found found() {
            Integer wanted = needed.getValue();
            Integer there = present.getValue();
            if (wanted == null || there == null) {
                return null;
            }
            return new Found(item, wanted, there, note.getValue());
        }
    }

    ChecklistForm(
            PointRow point,
            EquipmentChecklist checklist,
            EquipmentService equipment,
            Messages messages,
            SerializableRunnable checked,
            SerializableRunnable leave) {
        addClassName("checklist-form");
        for (EquipmentItem item : EquipmentItem.values()) {
            add(line(item, checklist.of(item).orElse(null)));
        }
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save = new Button(getTranslation("point.checklist.save"), click -> {
            List<Found> found = found();
            if (found != null) {
                try {
                    equipment.check(point.id(), point.version(), found);
                    Notices.success(getTranslation("point.checklist.saved"));
                    checked.run();
                } catch (PortalException refused) {
                    say(messages.text(getLocale(), refused));
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-checklist");
        Div buttons = new Div(save, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassName("form-buttons");
        add(fault, buttons);
    }

    private Div line(EquipmentItem item, @Nullable EquipmentCheck last) {
        String name = getTranslation("point.equipment." + item);
        IntegerField needed = number(name, "needed", last == null ? null : last.needed());
        IntegerField present = number(name, "present", last == null ? null : last.present());
        TextField note = new TextField(getTranslation("point.checklist.note"));
        note.setAriaLabel(name + ": " + getTranslation("point.checklist.note"));
        note.setMaxLength(500);
        note.setValue(last == null ? "" : last.note());
        Line line = new Line(item, needed, present, note);
        needed.setId("needed-" + item);
        present.setId("present-" + item);
        note.setId("note-" + item);
        lines.add(line);
        Span title = new Span(name);
        title.addClassName("checklist-name");
        Div row = new Div(title, needed, present, note);
        row.addClassName("checklist-line");
        return row;
    }

    private IntegerField number(String name, String key, @Nullable Integer value) {
        IntegerField field = new IntegerField(getTranslation("point.checklist." + key));
        field.setAriaLabel(name + ": " + getTranslation("point.checklist." + key));
        field.setMin(0);
        field.setMax(9999);
        field.setValue(value);
        return field;
    }

    /** Null when something is given by half. */
    private @Nullable List<Found> found() {
        fault.setVisible(false);
        boolean whole = true;
        for (Line line : lines) {
            boolean given = line.given();
            whole &= half(line.needed(), given) & half(line.present(), given);
        }
        return whole ? lines.stream().map(Line::found).filter(Objects::nonNull).toList() : null;
    }

    private boolean half(IntegerField field, boolean given) {
        boolean missing = given && field.getValue() == null;
        field.setErrorMessage(getTranslation("ui.required"));
        field.setInvalid(missing || field.isInvalid() && field.getValue() != null);
        return !field.isInvalid();
    }

    private void say(String text) {
        fault.setText(text);
        fault.setVisible(true);
    }
}
