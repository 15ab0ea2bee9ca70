package vn.motcua.staffing.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.calendar.CalendarPoint;
import vn.motcua.staffing.calendar.CalendarService;

/** Enters one day or many, each a line. */
class DaysForm extends Section {

    private final transient CalendarService calendar;
    private final transient SerializableConsumer<Integer> recorded;
    private final ComboBox<CalendarPoint> point = new ComboBox<>();
    private final RadioButtonGroup<Boolean> worked = new RadioButtonGroup<>();
    private final TextArea lines = new TextArea();

    /** @param recorded called with how many days were recorded */
    DaysForm(CalendarService calendar, SerializableConsumer<Integer> recorded) {
        this.calendar = calendar;
        this.recorded = recorded;
        addClassNames("sheet");
        boolean all = calendar.keepsAll();
        point.setLabel(getTranslation("calendar.where"));
        point.setItems(calendar.points());
        point.setItemLabelGenerator(CalendarPoint::name);
        point.setPlaceholder(all ? getTranslation("calendar.everywhere") : "");
        point.setClearButtonVisible(all);
        point.setRequiredIndicatorVisible(!all);
        point.setWidthFull();
        point.setId("days-point");
        point.addValueChangeListener(change -> point.setInvalid(false));
        worked.setLabel(getTranslation("calendar.kind"));
        worked.setItems(false, true);
        worked.setItemLabelGenerator(each -> getTranslation(each ? "calendar.worked" : "calendar.shut"));
        worked.setValue(false);
        worked.setId("days-kind");
        lines.setLabel(getTranslation("calendar.lines"));
        lines.setHelperText(getTranslation("calendar.lines.hint"));
        lines.setRequiredIndicatorVisible(true);
        lines.setMinRows(3);
        lines.setMaxRows(14);
        lines.setWidthFull();
        lines.setId("days-lines");
        lines.addValueChangeListener(change -> lines.setInvalid(false));
        Button record = new Button(getTranslation("calendar.record"), click -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setId("record-days");
        Div form = new Div(point, worked, lines, record);
        form.addClassName("duty-dialog");
        add(new H2(getTranslation("calendar.new")), form);
    }

    private void record() {
        if (point.isEmpty() && !calendar.keepsAll()) {
            point.setErrorMessage(getTranslation("ui.required"));
            point.setInvalid(true);
            return;
        }
        try {
            int number = calendar.record(
                    point.isEmpty() ? null : point.getValue().id(), worked.getValue(), lines.getValue());
            lines.clear();
            recorded.accept(number);
        } catch (PortalException refused) {
            lines.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            lines.setInvalid(true);
            lines.focus();
        }
    }
}
