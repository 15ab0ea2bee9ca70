package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.publication.PublicationService;
import vn.motcua.catalogue.publication.ui.PublicationPanel;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.review.ui.CatalogueTabs;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.PortalPage;

/** The versions of the province's catalogue, newest first, and the supplements of its units. */
@Route(CataloguesView.PATH)
@Menu(title = "nav.catalogues", order = 20, icon = "vaadin:clipboard-check")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class CataloguesView extends PortalPage {

    static final String PATH = "catalogues";

    private static final int MANY = 1000;

    private final transient CatalogueDrafts drafts;
    private final transient ProcedureImportService imports;
    private final transient UnitService units;
    private final transient AsOf asOf;

    CataloguesView(
            CatalogueService catalogues,
            CatalogueDrafts drafts,
            ReviewService reviews,
            PublicationService publications,
            ProcedureImportService imports,
            UnitService units,
            CurrentPerson person,
            AsOf asOf) {
        this.drafts = drafts;
        this.imports = imports;
        this.units = units;
        this.asOf = asOf;
        heading(t("nav.catalogues"));
        lead(t("catalogue.list.lead"));
        Person looking = person.require();
        // Who stands at a counter reads what was approved, and nothing else.
        if (looking.roles().stream().anyMatch(role -> role != Role.COUNTER_STAFF)) {
            add(new CatalogueTabs(reviews, CatalogueTabs.VERSIONS));
        }
        List<CatalogueRow> rows = catalogues.list();
        actions(buttons(looking, rows.size()));
        List<CatalogueRow> own = rows.stream().filter(row -> !row.supplement()).toList();
        List<CatalogueRow> supplements =
                rows.stream().filter(CatalogueRow::supplement).toList();
        add(
                own.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CLIPBOARD_CHECK,
                                t(
                                        looking.is(Role.PROVINCE_ADMIN)
                                                ? "catalogue.list.empty"
                                                : "catalogue.list.empty-reader"))
                        : new VersionGrid(own, asOf.day(), t("nav.catalogues")));
        if (!supplements.isEmpty()) {
            H2 title = new H2(t("catalogue.supplements"));
            title.addClassName("section-title");
            add(title, new VersionGrid(supplements, asOf.day(), t("catalogue.supplements")));
        }
        if (looking.is(Role.PROVINCE_ADMIN)) {
            add(new PublicationPanel(publications, asOf.isToday()));
        }
    }

    private Component[] buttons(Person looking, int versions) {
        List<Component> buttons = new ArrayList<>();
        if (!looking.is(Role.COUNTER_STAFF)) {
            Button at = new Button(
                    t("catalogue.at.title"),
                    VaadinIcon.BUILDING_O.create(),
                    click -> UI.getCurrent().navigate(UnitCatalogueView.class));
            at.setId("catalogue-at");
            buttons.add(at);
        }
        if (versions > 1) {
            Button compare = new Button(
                    t("catalogue.compare.title"),
                    VaadinIcon.SPLIT_H.create(),
                    click -> UI.getCurrent().navigate(CompareView.class));
            compare.setId("compare-versions");
            buttons.add(compare);
        }
        if (looking.is(Role.PROVINCE_ADMIN)) {
            buttons.add(create("catalogue.new", "new-draft", this::newDraft));
        } else if (looking.is(Role.UNIT_OFFICER)) {
            buttons.add(create("catalogue.new-supplement", "new-supplement", this::newSupplement));
        }
        return buttons.toArray(Component[]::new);
    }

    private Button create(String caption, String id, Runnable act) {
        Button create = new Button(t(caption), VaadinIcon.PLUS.create(), click -> act.run());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setId(id);
        create.setEnabled(asOf.isToday());
        return create;
    }

    private void newDraft() {
        new NewDraftDialog(
                        imports.withTasks(),
                        (title, likeInForce, list) -> show(
                                list == null
                                        ? drafts.draft(title, likeInForce)
                                        : drafts.draftFrom(title, imports.entries(list))))
                .open();
    }

    private void newSupplement() {
        List<UnitRow> own = units.find(UnitFilter.ALL, asOf.day(), 0, MANY).stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE)
                .toList();
        new NewDraftDialog(own, (unit, title, likeInForce) -> show(drafts.supplement(unit, title, likeInForce))).open();
    }

    private static void show(UUID id) {
        UI.getCurrent().navigate(CatalogueView.class, CatalogueView.parameters(id));
    }
}
