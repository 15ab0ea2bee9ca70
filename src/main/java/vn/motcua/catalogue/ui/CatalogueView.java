package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.catalogue.CatalogueDecisions;
import vn.motcua.catalogue.CatalogueDrafts;
import vn.motcua.catalogue.CatalogueRights;
import vn.motcua.catalogue.CatalogueRow;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.EntryFilter;
import vn.motcua.catalogue.SecondList;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** One version of a catalogue: its two lists, what is in neither, what it lacks, and what this person can do about it. */
@Route("catalogues/:catalogue")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class CatalogueView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "catalogue";

    /** The parts of a version, by which the address names them. */
    private enum Part {
        THROUGH,
        NOT_THROUGH,
        UNLISTED,
        CHECK,
        HISTORY
    }

    private final transient CatalogueService catalogues;
    private final transient CatalogueDrafts drafts;
    private final transient SecondList second;
    private final transient CatalogueDecisions decisions;
    private final transient ProcedureService procedures;
    private final transient AsOf asOf;
    private final transient Person person;

    private final Div content = new Div();
    private final Map<Part, Tab> names = new EnumMap<>(Part.class);
    private Part part = Part.THROUGH;

    CatalogueView(
            CatalogueService catalogues,
            CatalogueDrafts drafts,
            SecondList second,
            CatalogueDecisions decisions,
            ProcedureService procedures,
            CurrentPerson person,
            AsOf asOf) {
        this.person = person.require();
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.second = second;
        this.decisions = decisions;
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
        Part named = Address.oneOf(event.getLocation().getQueryParameters(), "part", Part.class);
        part = named == null ? Part.THROUGH : named;
        named(event).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    /** The catalogue that an address names; empty when there is none for this person. */
    private Optional<CatalogueRow> named(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(PARAMETER)
                    .map(UUID::fromString)
                    .map(catalogues::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    private void refresh(UUID id) {
        show(catalogues.get(id));
    }

    private void show(CatalogueRow row) {
        heading(Standing.name(row));
        lead(row.title());
        CatalogueRights rights = catalogues.rights(row.id());
        boolean mayEdit = rights.edit() && asOf.isToday();
        content.removeAll();
        actions();
        content.add(standing(row));
        if (mayEdit) {
            actions(discardButton(row), addButton(row), submitButton(row));
        }
        if (rights.decide() && asOf.isToday()) {
            content.add(
                    new DecisionPanel(decisions, row, asOf.today(), person.is(Role.APPROVER), () -> refresh(row.id())));
        }
        Div body = new Div();
        body.addClassName("page-content");
        content.add(tabs(row, body, mayEdit), body);
        fill(row, body, mayEdit);
    }

    private Tabs tabs(CatalogueRow row, Div body, boolean mayEdit) {
        Tabs tabs = new Tabs();
        names.clear();
        for (Part each : Part.values()) {
            if (mayEdit
                    || each == Part.THROUGH
                    || each == Part.NOT_THROUGH
                    || each == Part.HISTORY
                    || row.effectiveFrom() == null) {
                Tab tab = new Tab();
                tab.setId("part-" + each);
                names.put(each, tab);
                tabs.add(tab);
            }
        }
        name(row);
        if (!names.containsKey(part)) {
            part = Part.THROUGH;
        }
        tabs.setSelectedTab(names.get(part));
        tabs.addSelectedChangeListener(change -> {
            part = chosen(change.getSelectedTab());
            Address.replace(
                    UI.getCurrent(), "catalogues/" + row.id(), Map.of("part", part == Part.THROUGH ? "" : part.name()));
            fill(catalogues.get(row.id()), body, mayEdit);
        });
        return tabs;
    }

    private Part chosen(Tab tab) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().equals(tab))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Part.THROUGH);
    }

    /** Tabs say how many rows they hold. */
    private void name(CatalogueRow row) {
        names.forEach((each, tab) -> tab.setLabel(
                switch (each) {
                    case THROUGH -> labelled(each, row.entries());
                    case NOT_THROUGH -> labelled(each, row.exclusions());
                    case UNLISTED -> labelled(each, catalogues.countUnlisted(row.id(), EntryFilter.ALL));
                    case CHECK, HISTORY -> t("catalogue.part." + each);
                }));
    }

    private String labelled(Part each, long rows) {
        return t("catalogue.part." + each) + " (" + Formats.number(getLocale(), rows) + ")";
    }

    private void fill(CatalogueRow row, Div body, boolean mayEdit) {
        body.removeAll();
        Component panel = switch (part) {
            case THROUGH ->
                watched(
                        row,
                        new EntriesPanel(catalogues, drafts, second, row, asOf, catalogues.fields(row.id()), mayEdit));
            case NOT_THROUGH -> watched(row, new ExclusionsPanel(catalogues, second, row.id(), List.of(), mayEdit));
            case UNLISTED ->
                watched(
                        row,
                        new UnlistedPanel(
                                catalogues, drafts, second, row.id(), procedures.fields(asOf.day()), mayEdit));
            case CHECK -> new CheckPanel(catalogues.openPoints(row.id(), asOf.today()));
            case HISTORY ->
                new HistoryPanel((offset, limit) -> catalogues.history(row.id(), offset, limit), Standing.name(row));
        };
        body.add(panel);
    }

    private <T> RowsPanel<T> watched(CatalogueRow row, RowsPanel<T> panel) {
        panel.onChange(() -> name(catalogues.get(row.id())));
        return panel;
    }

    private Component standing(CatalogueRow row) {
        Div line = new Div(Standing.of(row, asOf.day()));
        line.addClassName("standing");
        line.add(new Span(note(row)));
        return line;
    }

    private String note(CatalogueRow row) {
        return switch (row.status()) {
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
            case DRAFT, DISCARDED -> "";
        };
    }

    private Button addButton(CatalogueRow row) {
        Button add = new Button(t("catalogue.add"), VaadinIcon.PLUS.create(), click -> go(row, Part.UNLISTED));
        add.setId("add-procedures");
        return add;
    }

    private static void go(CatalogueRow row, Part part) {
        UI.getCurrent().navigate("catalogues/" + row.id(), QueryParameters.simple(Map.of("part", part.name())));
    }

    private Button discardButton(CatalogueRow row) {
        Button discard = new Button(t("catalogue.discard"), click -> {
            ConfirmDialog question = question(
                    t("catalogue.discard.title", row.number()), t("catalogue.discard.text"), t("catalogue.discard"));
            question.addConfirmListener(confirm -> {
                drafts.discard(row.id());
                Notices.success(t("catalogue.discarded", row.number()));
                UI.getCurrent().navigate(CataloguesView.class);
            });
            question.open();
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.setId("discard-draft");
        return discard;
    }

    private Button submitButton(CatalogueRow row) {
        Button submit = new Button(t("catalogue.submit"), VaadinIcon.PAPERPLANE.create(), click -> confirmSubmit(row));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setId("submit-catalogue");
        return submit;
    }

    private void confirmSubmit(CatalogueRow row) {
        var points = catalogues.openPoints(row.id(), asOf.today());
        if (points.stream().anyMatch(point -> point.kind().blocking())) {
            Notices.failure(t("catalogue.submit.blocked"));
            go(row, Part.CHECK);
            return;
        }
        ConfirmDialog question = question(
                t("catalogue.submit.title", row.number()),
                t("catalogue.submit.text", catalogues.countEntries(row.id(), EntryFilter.ALL)),
                t(points.isEmpty() ? "catalogue.submit" : "catalogue.submit.anyway"));
        points.forEach(point ->
                question.add(new Div(t("catalogue.check.line", point.count(), t("catalogue.check." + point.kind())))));
        question.addConfirmListener(confirm -> {
            drafts.submit(row.id());
            Notices.success(t("catalogue.submitted", row.number()));
            refresh(row.id());
        });
        question.open();
    }

    private ConfirmDialog question(String title, @Nullable String text, String confirm) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setWidth("30rem");
        question.add(new Div(text));
        question.setCancelable(true);
        question.setCancelText(t("ui.cancel"));
        question.setConfirmText(confirm);
        return question;
    }
}
