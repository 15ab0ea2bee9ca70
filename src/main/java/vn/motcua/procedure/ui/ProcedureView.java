package vn.motcua.procedure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.procedure.ProcedureDetails;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** One procedure as it was on the day: all that is known of it, and how it came to be so. */
@Route("procedures/:code")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class ProcedureView extends PortalPage implements BeforeEnterObserver {

    static final String PARAMETER = "code";

    private final transient ProcedureService procedures;
    private final transient AsOf asOf;
    private final boolean mayEdit;
    private final Div content = new Div();

    ProcedureView(ProcedureService procedures, AsOf asOf, CurrentPerson person) {
        this.procedures = procedures;
        this.asOf = asOf;
        this.mayEdit = person.require().is(Role.PROVINCE_ADMIN) && asOf.isToday();
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(String code) {
        return new RouteParameters(PARAMETER, code);
    }

    static String code(BeforeEnterEvent event) {
        return event.getRouteParameters().get(PARAMETER).orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        procedures
                .details(code(event), asOf.day())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ProcedureDetails details) {
        String code = details.state().code();
        heading(details.state().name());
        lead(code + " · " + details.state().field());
        if (mayEdit) {
            Button edit = new Button(
                    t("procedures.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> UI.getCurrent().navigate(EditProcedureView.class, parameters(code)));
            edit.setId("edit-procedure");
            Button end = new Button(
                    t("procedures.end"), click -> UI.getCurrent().navigate(EndProcedureView.class, parameters(code)));
            end.setId("end-procedure");
            end.setVisible(details.state().status().inUse());
            actions(end, edit);
        }
        content.removeAll();
        TabSheet tabs = new TabSheet();
        tabs.add(t("procedures.page.facts"), new ProcedureFacts(details));
        tabs.add(
                t("procedures.page.history"),
                new ProcedureHistory(
                        details,
                        procedures.acts(details.history().stream()
                                .map(ProcedureDetails.Past::act)
                                .flatMap(java.util.stream.Stream::ofNullable)
                                .toList())));
        content.add(tabs);
    }
}
