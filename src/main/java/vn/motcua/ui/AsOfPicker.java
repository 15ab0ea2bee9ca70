package vn.motcua.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Chooses the day that the screens speak for, and says so plainly when that is not today. */
class AsOfPicker extends Div {

    AsOfPicker(AsOf asOf) {
        addClassName("as-of");
        Span label = new Span(getTranslation("ui.as-of"));
        label.addClassName("as-of-label");
        DatePicker picker = new VietnameseDatePicker();
        picker.setValue(asOf.day());
        picker.setAriaLabel(getTranslation("ui.as-of"));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asOf.choose(change.getValue());
                UI.getCurrent().refreshCurrentRoute(true);
            }
        });
        add(label, picker);
        if (!asOf.isToday()) {
            addClassName("as-of-other");
            Button today = new Button(getTranslation("ui.back-to-today"), click -> {
                asOf.choose(null);
                UI.getCurrent().refreshCurrentRoute(true);
            });
            today.addThemeVariants(ButtonVariant.TERTIARY);
            add(today);
        }
    }
}
