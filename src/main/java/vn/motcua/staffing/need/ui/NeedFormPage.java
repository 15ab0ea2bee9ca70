package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.LeaveQuestion;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** A form of what holds from a day on, with a reason. Asks before what was typed is lost. */
abstract class NeedFormPage extends PortalPage implements BeforeLeaveObserver {

    protected final FormFaults faults = new FormFaults();
    protected final VietnameseDatePicker from;
    protected final TextArea note = new TextArea();
    private boolean touched;

    NeedFormPage(LocalDate today) {
        from = new VietnameseDatePicker(t("need.from"));
        from.setHelperText(t("need.from.hint"));
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        from.setId("need-from");
        faults.at("need.from", from);
        note.setLabel(t("need.note.label"));
        note.setMaxLength(1000);
        note.addClassName("wide");
        note.setId("need-note");
    }

    /** The form, with its buttons below. */
    protected final Div form(Component... fields) {
        Div form = new Div(fields);
        Button keep = new Button(t("need.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-need");
        Div buttons = new Div(keep, new Button(t("ui.cancel"), click -> leave("")));
        buttons.addClassNames("form-buttons", "wide");
        form.add(note, faults, buttons);
        form.addClassNames("sheet", "item-form");
        form.getElement().addEventListener("input", input -> touched = true);
        form.getElement().addEventListener("change", change -> touched = true);
        return form;
    }

    protected abstract void submit();

    /** Keeps what was typed, unless it is refused. */
    protected final void keep(Runnable act, String point) {
        try {
            act.run();
            touched = false;
            Notices.success(t("need.saved"));
            leave(point);
        } catch (PortalException refused) {
            faults.say(refused);
        }
    }

    /** @param point code of the point to show; "" for the first one */
    protected final void leave(String point) {
        UI.getCurrent()
                .navigate(
                        NeedView.class,
                        point.isEmpty() ? QueryParameters.empty() : QueryParameters.of(NeedView.POINT, point));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) {
            LeaveQuestion.ask(event, this);
        }
    }
}
