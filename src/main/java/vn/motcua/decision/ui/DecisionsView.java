package vn.motcua.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.decision.DecisionService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The register of legal documents. */
@Route(DecisionsView.PATH)
@Menu(title = "nav.decisions", order = 25, icon = "vaadin:archive")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class DecisionsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "decisions";

    private final DecisionList list;

    DecisionsView(DecisionService decisions, CurrentPerson person, AsOf asOf) {
        heading(t("nav.decisions"));
        lead(t("decision.lead"));
        list = new DecisionList(decisions, asOf.day());
        if (Keeper.mayWrite(person.require(), asOf)) {
            Button enter = new Button(
                    t("decision.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(DecisionEditView.class));
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            enter.setId("new-decision");
            actions(enter);
        }
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
