package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Ends somebody's employment by an act, together with the assignments that they still have. */
@Route("employees/:employee/end")
@RolesAllowed("POST_MANAGER")
class PersonEndView extends PortalPage implements BeforeEnterObserver {

    private final transient PersonService people;
    private final transient Messages messages;
    private final AsOf asOf;
    private final VietnameseDatePicker on = new VietnameseDatePicker();
    private final TextArea reason = new TextArea();
    private final DutiesField duties = new DutiesField();
    private final Paragraph fault = new Paragraph();

    PersonEndView(PersonService people, Messages messages, AsOf asOf) {
        this.people = people;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EmployeeAddress.kept(event, people)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PersonSheet person) {
        heading(t("person.end.title", person.name()));
        lead(t("person.end.lead"));
        on.setLabel(t("person.end.on"));
        on.setHelperText(t("person.end.on.hint"));
        on.setValue(asOf.today());
        on.setRequiredIndicatorVisible(true);
        on.setId("end-on");
        reason.setLabel(t("person.reason"));
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        reason.addClassName("wide");
        reason.setId("end-reason");
        on.addValueChangeListener(change -> broken(person));
        broken(person);
        fault.addClassNames("fault", "wide");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save = new Button(t("person.end.save"), click -> save(person));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-end");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> EmployeeAddress.show(person.id())));
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(on, reason, duties, fault, buttons);
        form.addClassNames("sheet", "item-form");
        add(form);
    }

    private void broken(PersonSheet person) {
        LocalDate day = on.getValue();
        duties.show(day == null ? List.of() : people.openDuties(person.id(), day));
    }

    private void save(PersonSheet person) {
        fault.setVisible(false);
        if (on.getValue() == null || on.isInvalid()) {
            say(t("ui.required"));
            return;
        }
        try {
            people.end(person.id(), person.version(), on.getValue(), reason.getValue(), duties.ending());
            Notices.success(t("person.ended", person.name(), on.getValue()));
            EmployeeAddress.show(person.id());
        } catch (PortalException refused) {
            say(messages.text(getLocale(), refused));
        }
    }

    private void say(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }
}
