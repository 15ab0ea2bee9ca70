package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.LeaveQuestion;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** Records somebody who begins to work, or writes what is otherwise of somebody. */
@Route("employees/new")
@RouteAlias("employees/:employee/edit")
@RolesAllowed("POST_MANAGER")
class PersonEditView extends PortalPage implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient PersonService people;
    private final transient Messages messages;
    private final AsOf asOf;
    private @Nullable PersonForm form;

    PersonEditView(PersonService people, Messages messages, AsOf asOf) {
        this.people = people;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean known = event.getRouteParameters().get("employee").isPresent();
        Optional<PersonSheet> sheet = EmployeeAddress.kept(event, people);
        if (known && sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        PersonSheet before = sheet.orElse(null);
        heading(before == null ? t("person.new") : t("person.edit.title", before.name()));
        lead(t(before == null ? "person.new.lead" : "person.edit.lead"));
        PersonForm shown = new PersonForm(
                before,
                asOf.today(),
                before == null ? people.offices() : List.of(),
                before == null ? people.jobs() : List.of(),
                () -> save(before),
                () -> leave(before == null ? null : before.id()));
        form = shown;
        add(shown);
        if (before != null) {
            Section photo = new Section(
                    new H2(t("person.photo")),
                    new PhotoField(people, messages, before.id(), before.name(), before.photo() != null));
            photo.addClassName("sheet");
            add(photo);
        }
    }

    private void save(@Nullable PersonSheet before) {
        PersonForm shown = form;
        if (shown == null) {
            return;
        }
        try {
            Optional<UUID> id = before == null
                    ? shown.hiring().map(people::hire)
                    : shown.draft().map(draft -> {
                        people.change(before.id(), before.version(), draft);
                        return before.id();
                    });
            id.ifPresent(saved -> {
                shown.saved();
                Notices.success(t("person.saved"));
                EmployeeAddress.show(saved);
            });
        } catch (PortalException refused) {
            shown.refuse(refused.messageKey(), messages.text(getLocale(), refused));
        }
    }

    private static void leave(@Nullable UUID employee) {
        if (employee == null) {
            UI.getCurrent().navigate("employees");
        } else {
            EmployeeAddress.show(employee);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTouched()) {
            LeaveQuestion.ask(event, this);
        }
    }
}
