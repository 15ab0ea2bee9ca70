package vn.motcua.catalogue.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.catalogue.ProcedureImportService;
import vn.motcua.catalogue.ProcedureService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The province's administrative procedures; the information department drops the national portal's export here. */
@Route("procedures")
@Menu(title = "nav.procedures", order = 10, icon = "vaadin:book")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class ProceduresView extends PortalPage {

    ProceduresView(
            ProcedureService procedures,
            ProcedureImportService imports,
            CurrentPerson person,
            AsOf asOf,
            Messages messages) {
        heading(t("nav.procedures"));
        lead(t("procedures.lead"));
        ProcedureGrid grid = new ProcedureGrid(procedures, asOf.day());
        if (person.require().is(Role.PROVINCE_ADMIN) && asOf.isToday()) {
            add(new ImportPanel(imports, messages, grid::setVisible, grid::refresh));
        }
        add(grid);
    }
}
