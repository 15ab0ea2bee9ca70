package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueRow;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.ui.ProcedureGrid;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** Chooses procedures of the province's list for a draft, many at once. */
@Route("catalogues/:catalogue/add")
@RolesAllowed("PROVINCE_ADMIN")
class AddProceduresView extends PortalPage implements BeforeEnterObserver {

    private final transient CatalogueService catalogues;
    private final TaskChoice choice = new TaskChoice();
    private final ProcedureGrid procedures;
    private final Button add = new Button();

    AddProceduresView(CatalogueService catalogues, ProcedureService procedureService, AsOf asOf) {
        this.catalogues = catalogues;
        this.procedures = new ProcedureGrid(procedureService, asOf.day());
        heading(t("catalogue.add.title"));
        Div sheet = new Div(choice);
        sheet.addClassName("sheet");
        add(sheet, procedures);
        procedures.grid().setSelectionMode(Grid.SelectionMode.MULTI);
        procedures.grid().addSelectionListener(selection -> nameButton());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add-chosen");
        nameButton();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogueView.named(event, catalogues)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CatalogueRow row) {
        lead(t("catalogue.one", row.number()) + " · " + row.title());
        add.addClickListener(click -> addChosen(row.id()));
        actions(new Button(t("ui.cancel"), click -> back(row.id())), add);
    }

    private void nameButton() {
        int chosen = procedures.grid().getSelectedItems().size();
        add.setText(chosen == 0 ? t("catalogue.add.none") : t("catalogue.add.do", chosen));
        add.setEnabled(chosen > 0);
    }

    private void addChosen(UUID catalogue) {
        List<UUID> chosen = procedures.grid().getSelectedItems().stream()
                .map(ProcedureRow::procedureId)
                .toList();
        int added = catalogues.add(catalogue, chosen, choice.tasks(), choice.form());
        Notices.success(t("catalogue.added", added));
        back(catalogue);
    }

    private static void back(UUID catalogue) {
        UI.getCurrent().navigate(CatalogueView.class, CatalogueView.parameters(catalogue));
    }
}
