package vn.motcua.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.motcua.dossier.IncidentRow;
import vn.motcua.dossier.PeriodFigures;
import vn.motcua.dossier.VolumeService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.PortalPage;

/** Volumes by period, stated beside computed, and incidents with dossiers. */
@Route("volumes")
@Menu(title = "nav.volumes", order = 50, icon = "vaadin:bar-chart-h")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class VolumesView extends PortalPage {

    VolumesView(VolumeService volumes, CurrentPerson person, AsOf asOf) {
        heading(t("nav.volumes"));
        lead(t("dossier.lead"));
        List<PeriodFigures> periods = volumes.periods(asOf.day());
        List<IncidentRow> incidents = volumes.incidents(asOf.day());
        if (periods.isEmpty() && incidents.isEmpty()) {
            boolean officer = person.require().is(Role.UNIT_OFFICER);
            add(new EmptyState(VaadinIcon.BAR_CHART_H, t(officer ? "dossier.empty-unit" : "dossier.empty")));
        }
        if (!periods.isEmpty()) {
            add(section(
                    "dossier.volumes", periods.stream().map(PeriodSheet::new).toList()));
        }
        if (!incidents.isEmpty()) {
            add(section(
                    "dossier.incidents",
                    incidents.stream().map(IncidentSheet::new).toList()));
        }
    }

    private Div section(String title, List<? extends Component> sheets) {
        H2 heading = new H2(t(title));
        heading.addClassName("section-title");
        Div section = new Div(heading);
        section.addClassName("period-list");
        sheets.forEach(section::add);
        return section;
    }
}
