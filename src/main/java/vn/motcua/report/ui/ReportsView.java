package vn.motcua.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.ReportService;
import vn.motcua.report.ReportState;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** The reports that can be had, and those that were made. While one is being made, the list keeps itself up to date. */
@Route("reports")
@Menu(title = "nav.reports", order = 60, icon = "vaadin:file-text")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class ReportsView extends PortalPage {

    private static final int A_SECOND = 1000;
    private static final int NEVER = -1;
    /** Reports are made in the order in which they were asked for, so those under way are among the youngest. */
    private static final int YOUNGEST = 50;

    private final transient ReportService reports;
    private final transient AsOf asOf;
    private final ReportList list;
    private final EmptyState empty = new EmptyState(VaadinIcon.FILE_TEXT, t("report.list.empty"));

    private @Nullable Registration polling;

    ReportsView(ReportService reports, AsOf asOf) {
        this.reports = reports;
        this.asOf = asOf;
        this.list = new ReportList(reports);
        heading(t("nav.reports"));
        lead(t("report.lead"));
        Div offers = new Div();
        offers.addClassName("panel-row");
        reports.types().stream().map(this::offer).forEach(offers::add);
        H2 made = new H2(t("report.list"));
        made.addClassName("section-title");
        add(offers, made, list, empty);
    }

    private Component offer(String type) {
        return new ReportOffer(type, asOf.day(), () -> {
            reports.request(type, asOf.day(), ReportService.PDF);
            refresh();
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        rest();
    }

    private void refresh() {
        var youngest = reports.list(0, YOUNGEST);
        list.setVisible(!youngest.isEmpty());
        empty.setVisible(youngest.isEmpty());
        list.refresh();
        if (youngest.stream().allMatch(report -> report.state().finished())) {
            // What failed says so in its own row.
            if (rest() && youngest.getFirst().state() == ReportState.DONE) {
                Notices.success(t("report.ready"));
            }
        } else {
            watch();
        }
    }

    private void watch() {
        if (polling == null) {
            var ui = getUI().orElseThrow();
            Registration listener = ui.addPollListener(poll -> refresh());
            ui.setPollInterval(A_SECOND);
            polling = () -> {
                listener.remove();
                ui.setPollInterval(NEVER);
            };
        }
    }

    /** Stops asking; answers whether it was asking. */
    private boolean rest() {
        Registration running = polling;
        polling = null;
        if (running != null) {
            running.remove();
        }
        return running != null;
    }
}
