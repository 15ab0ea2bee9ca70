package vn.motcua.audit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.audit.TrailService;
import vn.motcua.ui.PortalPage;

/** The province's whole trail: who did what, to which thing, when and why. */
@Route(TrailView.PATH)
@Menu(title = "nav.audit", order = 70, icon = "vaadin:clock")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "LEADER"})
class TrailView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "audit";

    private final TrailList list;

    TrailView(TrailService trail) {
        heading(t("nav.audit"));
        lead(t("audit.lead"));
        list = new TrailList(trail);
        actions(new SheetLink(
                t("audit.export"), t("audit.export.file", "tinh"), taker -> trail.each(list.wanted(), taker)));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
