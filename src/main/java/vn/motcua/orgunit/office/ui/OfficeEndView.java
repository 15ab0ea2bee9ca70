package vn.motcua.orgunit.office.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.place.ui.PlaceEndForm;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.ItemAddress;

/** Ends a post office by an act. */
@Route("units/post-offices/:office/end")
@RolesAllowed("PROVINCE_ADMIN")
class OfficeEndView extends PortalPage implements BeforeEnterObserver {

    private final transient OfficeService offices;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final AsOf asOf;

    OfficeEndView(OfficeService offices, DecisionService decisions, Messages messages, AsOf asOf) {
        this.offices = offices;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, OfficeView.named(event, offices, asOf.today()), this::show);
    }

    private void show(OfficeRow office) {
        heading(t("point.end.title", office.name()));
        lead(t("office.end.lead"));
        add(new PlaceEndForm(
                asOf.today(),
                new DocumentField(t("point.document"), true, asOf.today(), decisions, messages),
                (day, decision, reason) -> {
                    offices.end(office.id(), office.version(), day, decision, reason);
                    Notices.success(t("office.saved"));
                    UI.getCurrent().navigate(OfficeView.class, OfficeView.parameters(office.id()));
                },
                () -> UI.getCurrent().navigate(OfficeView.class, OfficeView.parameters(office.id()))));
    }
}
