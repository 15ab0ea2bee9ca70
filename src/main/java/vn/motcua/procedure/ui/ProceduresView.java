package vn.motcua.procedure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.ProcedureFilter;
import vn.motcua.procedure.ProcedureImportService;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The province's administrative procedures; the information department drops the national portal's export here. */
@Route(ProceduresView.PATH)
@Menu(title = "nav.procedures", order = 10, icon = "vaadin:book")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class ProceduresView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "procedures";

    private final ProcedureGrid grid;

    ProceduresView(
            ProcedureService procedures,
            ProcedureImportService imports,
            CurrentPerson person,
            AsOf asOf,
            Messages messages) {
        heading(t("nav.procedures"));
        lead(t("procedures.lead"));
        grid = new ProcedureGrid(procedures, asOf.day());
        if (person.require().is(Role.PROVINCE_ADMIN) && asOf.isToday()) {
            add(new ImportPanel(imports, messages, grid::setVisible, grid::refresh));
        }
        add(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String field = Address.text(query, "field");
        grid.show(
                new ProcedureFilter(
                        Address.text(query, "q"),
                        field.isEmpty() ? null : field,
                        Address.oneOf(query, "level", Level.class)),
                filter -> Address.replace(UI.getCurrent(), PATH, parameters(filter)));
    }

    private static Map<String, String> parameters(ProcedureFilter filter) {
        return Map.of(
                "q",
                filter.text(),
                "field",
                filter.field() == null ? "" : filter.field(),
                "level",
                filter.level() == null ? "" : filter.level().name());
    }
}
