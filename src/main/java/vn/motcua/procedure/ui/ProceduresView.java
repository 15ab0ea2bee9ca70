package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The province's administrative procedures; the information department drops the national portal's export here. */
@Route(ProceduresView.PATH)
@Menu(title = "nav.procedures", order = 10, icon = "vaadin:book")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class ProceduresView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "procedures";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
            actions(export(procedures, asOf), newButton());
            add(new ImportPanel(imports, messages));
        } else {
            actions(export(procedures, asOf));
        }
        add(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.restore(event.getLocation().getQueryParameters());
        grid.refresh();
    }

    /** The list as it is narrowed when it is fetched. */
    private Component export(ProcedureService procedures, AsOf asOf) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            procedures.export(grid.wanted(), asOf.day(), out, getLocale());
            byte[] content = out.toByteArray();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "thu-tuc-hanh-chinh.xlsx", SHEET, content.length);
        });
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(t("procedures.export")));
        link.addClassName("report-download");
        link.setId("export-procedures");
        return link;
    }

    private Button newButton() {
        Button add = new Button(
                t("procedures.new"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate(NewProcedureView.class));
        add.setId("new-procedure");
        return add;
    }
}
