package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import vn.motcua.orgunit.code.UnitCode;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;

/** Ends a code of a unit: a button, and where it stood the question from when on. */
class UnitCodeEnd extends Span {

    private final transient Messages messages;
    private final transient UnitCode code;
    private final SerializableConsumer<LocalDate> end;
    private final VietnameseDatePicker day = new VietnameseDatePicker();

    UnitCodeEnd(Messages messages, UnitCode code, SerializableConsumer<LocalDate> end) {
        this.messages = messages;
        this.code = code;
        this.end = end;
        addClassName("code-end");
        day.setAriaLabel(getTranslation("orgunit.codes.end.on", code.code()));
        day.setPlaceholder(getTranslation("orgunit.codes.end.day"));
        day.setId("end-code-on");
        offer();
    }

    private void offer() {
        removeAll();
        Button ask = new Button(getTranslation("orgunit.codes.end.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ask.setAriaLabel(getTranslation("orgunit.codes.end.which", code.code()));
        ask.setId("end-code");
        add(ask);
    }

    private void ask() {
        removeAll();
        Button save = new Button(getTranslation("orgunit.codes.end.save"), click -> save());
        save.setId("end-code-save");
        Button back = new Button(getTranslation("ui.cancel"), click -> offer());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(day, save, back);
        day.focus();
    }

    private void save() {
        LocalDate on = day.getValue();
        if (on == null) {
            refuse(getTranslation("ui.required"));
            return;
        }
        try {
            end.accept(on);
        } catch (PortalException refused) {
            refuse(messages.text(getLocale(), refused));
        }
    }

    private void refuse(String why) {
        day.setErrorMessage(why);
        day.setInvalid(true);
    }
}
