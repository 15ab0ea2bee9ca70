package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.draft.SecondList;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.OpenedVersion;
import vn.motcua.decision.DecisionService;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.ItemAddress;

/** One version of a catalogue: its two lists, what is in neither, what it lacks, and what this person can do about it. */
@Route("catalogues/:catalogue")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class CatalogueView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "catalogue";

    private final transient CatalogueService catalogues;
    private final transient CatalogueDrafts drafts;
    private final transient FirstList first;
    private final transient SecondList second;
    private final transient CatalogueDecisions decisions;
    private final transient DecisionService documents;
    private final transient ProcedureService procedures;
    private final transient AsOf asOf;
    private final transient Person person;

    private final Div content = new Div();
    private VersionParts.Part part = VersionParts.Part.THROUGH;

    CatalogueView(
            CatalogueService catalogues,
            CatalogueDrafts drafts,
            FirstList first,
            SecondList second,
            CatalogueDecisions decisions,
            DecisionService documents,
            ProcedureService procedures,
            CurrentPerson person,
            AsOf asOf) {
        this.person = person.require();
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.first = first;
        this.second = second;
        this.decisions = decisions;
        this.documents = documents;
        this.procedures = procedures;
        this.asOf = asOf;
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VersionParts.Part named =
                Address.oneOf(event.getLocation().getQueryParameters(), "part", VersionParts.Part.class);
        part = named == null ? VersionParts.Part.THROUGH : named;
        named(event).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    /** The catalogue that an address names; empty when there is none for this person. */
    private Optional<OpenedVersion> named(BeforeEnterEvent event) {
        return ItemAddress.named(event, PARAMETER, catalogues::open);
    }

    private void refresh(UUID id) {
        show(catalogues.open(id));
    }

    private void show(OpenedVersion opened) {
        CatalogueRow row = opened.row();
        heading(Standing.name(row));
        lead(row.title());
        boolean mayEdit = opened.edit() && asOf.isToday();
        content.removeAll();
        actions();
        content.add(standing(row));
        if (mayEdit) {
            actions(new DraftActions(catalogues, drafts, row, asOf, () -> refresh(row.id())).buttons());
        }
        if (opened.decide() && asOf.isToday()) {
            content.add(new DecisionPanel(
                    decisions,
                    documents,
                    row,
                    catalogues.withdrawn(row.id(), asOf.today()),
                    asOf.today(),
                    person.is(Role.APPROVER),
                    () -> refresh(row.id())));
        }
        content.add(new VersionParts(catalogues, first, second, procedures, row, asOf, mayEdit, part));
    }

    private Component standing(CatalogueRow row) {
        Div line = new Div(Standing.of(row, asOf.day()));
        line.addClassName("standing");
        line.add(new Span(note(row)));
        return line;
    }

    private String note(CatalogueRow row) {
        return switch (row.status()) {
            case SUBMITTED ->
                t(
                        row.supplement() ? "catalogue.submitted-note-supplement" : "catalogue.submitted-note",
                        String.valueOf(row.submittedBy()));
            case RETURNED -> t("catalogue.returned-note", String.valueOf(row.returnReason()));
            case APPROVED ->
                t(
                                "catalogue.approved-note",
                                String.valueOf(row.decisionNumber()),
                                row.decisionDate() == null ? "" : row.decisionDate())
                        + " "
                        + (row.effectiveFrom() == null ? "" : t("catalogue.effective.from", row.effectiveFrom()))
                        + ".";
            case DRAFT, DISCARDED -> "";
        };
    }
}
