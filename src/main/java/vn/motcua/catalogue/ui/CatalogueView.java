package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueRow;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.CatalogueStatus;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** One version of the catalogue: its entries, and what can be done about it by this person. */
@Route("catalogues/:catalogue")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class CatalogueView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "catalogue";

    private final transient CatalogueService catalogues;
    private final transient Person person;
    private final transient AsOf asOf;

    private final Div content = new Div();

    CatalogueView(CatalogueService catalogues, CurrentPerson person, AsOf asOf) {
        this.catalogues = catalogues;
        this.person = person.require();
        this.asOf = asOf;
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    /** The catalogue that an address names; empty when there is none for this person. */
    static Optional<CatalogueRow> named(BeforeEnterEvent event, CatalogueService catalogues) {
        try {
            return event.getRouteParameters()
                    .get(PARAMETER)
                    .map(UUID::fromString)
                    .map(catalogues::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event, catalogues).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void refresh(UUID id) {
        show(catalogues.get(id));
    }

    private void show(CatalogueRow row) {
        heading(t("catalogue.one", row.number()));
        lead(row.title());
        boolean mayEdit = person.is(Role.PROVINCE_ADMIN)
                && asOf.isToday()
                && (row.status() == CatalogueStatus.DRAFT || row.status() == CatalogueStatus.RETURNED);
        content.removeAll();
        actions();
        content.add(standing(row));
        if (mayEdit) {
            actions(addButton(row), submitButton(row));
        }
        if (person.is(Role.APPROVER) && row.status() == CatalogueStatus.SUBMITTED && asOf.isToday()) {
            content.add(new DecisionPanel(catalogues, row, asOf.today(), () -> refresh(row.id())));
        }
        content.add(new EntriesPanel(catalogues, row.id(), mayEdit));
    }

    private Component standing(CatalogueRow row) {
        Div line = new Div(Standing.of(row, asOf.day()));
        line.addClassName("standing");
        String note = switch (row.status()) {
            case SUBMITTED -> t("catalogue.submitted-note", String.valueOf(row.submittedBy()));
            case RETURNED -> t("catalogue.returned-note", String.valueOf(row.returnReason()));
            case APPROVED ->
                t(
                                "catalogue.approved-note",
                                String.valueOf(row.decisionNumber()),
                                row.decisionDate() == null ? "" : row.decisionDate())
                        + " "
                        + (row.effectiveFrom() == null ? "" : t("catalogue.effective.from", row.effectiveFrom()))
                        + ".";
            case DRAFT -> "";
        };
        line.add(new Span(note));
        return line;
    }

    private Button addButton(CatalogueRow row) {
        Button add = new Button(
                t("catalogue.add"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate(AddProceduresView.class, parameters(row.id())));
        add.setId("add-procedures");
        return add;
    }

    private Button submitButton(CatalogueRow row) {
        Button submit = new Button(t("catalogue.submit"), VaadinIcon.PAPERPLANE.create(), click -> confirmSubmit(row));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setId("submit-catalogue");
        return submit;
    }

    private void confirmSubmit(CatalogueRow row) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(t("catalogue.submit.title", row.number()));
        question.setText(new Paragraph(t("catalogue.submit.text", catalogues.countEntries(row.id(), ""))));
        question.setCancelable(true);
        question.setCancelText(t("ui.cancel"));
        question.setConfirmText(t("catalogue.submit"));
        question.addConfirmListener(confirm -> {
            catalogues.submit(row.id());
            Notices.success(t("catalogue.submitted", row.number()));
            refresh(row.id());
        });
        question.open();
    }
}
