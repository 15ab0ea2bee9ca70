package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.PersonOffice;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Has somebody work at another post office, or as something else, from a day on. */
@Route("employees/:employee/move")
@RolesAllowed("POST_MANAGER")
class PersonMoveView extends PortalPage implements BeforeEnterObserver {

    private final transient PersonService people;
    private final transient Messages messages;
    private final AsOf asOf;
    private final ComboBox<PersonOffice> office = new ComboBox<>();
    private final VietnameseDatePicker on = new VietnameseDatePicker();
    private final DutiesField duties = new DutiesField();
    private final Paragraph fault = new Paragraph();

    PersonMoveView(PersonService people, Messages messages, AsOf asOf) {
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
        heading(t("person.move.title", person.name()));
        lead(t("person.move.lead", person.postOfficeName()));
        List<PersonOffice> offices = people.offices();
        office.setLabel(t("person.field.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(each -> each.code() + " · " + each.name());
        office.setId("move-office");
        office.addClassName("two-thirds");
        offices.stream()
                .filter(each -> each.id().equals(person.postOfficeId()))
                .findFirst()
                .ifPresent(office::setValue);
        JobField job = new JobField(people.jobs());
        job.setLabel(t("person.field.job"));
        job.setValue(person.job().isEmpty() ? null : person.job());
        job.setId("move-job");
        on.setLabel(t("person.move.on"));
        on.setHelperText(t("person.move.on.hint"));
        on.setValue(asOf.today());
        on.setMax(asOf.today());
        on.setRequiredIndicatorVisible(true);
        on.setId("move-on");
        office.addValueChangeListener(change -> broken(person));
        on.addValueChangeListener(change -> broken(person));
        broken(person);
        fault.addClassNames("fault", "wide");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save = new Button(t("person.move.save"), click -> save(person, job));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-move");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> EmployeeAddress.show(person.id())));
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(office, job, on, duties, fault, buttons);
        form.addClassNames("sheet", "item-form");
        add(form);
    }

    private void broken(PersonSheet person) {
        LocalDate day = on.getValue();
        PersonOffice chosen = office.getValue();
        boolean leaves = day != null && chosen != null && !chosen.id().equals(person.postOfficeId());
        duties.show(leaves ? people.openDuties(person.id(), day) : List.of());
    }

    private void save(PersonSheet person, JobField job) {
        fault.setVisible(false);
        if (on.getValue() == null || on.isInvalid() || office.getValue() == null) {
            say(t("ui.required"));
            return;
        }
        try {
            people.move(
                    person.id(),
                    person.version(),
                    office.getValue().id(),
                    job.getValue() == null ? "" : job.getValue(),
                    on.getValue(),
                    duties.ending());
            Notices.success(t("person.saved"));
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
