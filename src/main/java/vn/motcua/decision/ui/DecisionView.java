package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.link.DecisionLinkService;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.PortalPage;

/** One document: what the register says of it, its paper, what it has to do with others, what rests on it, its history. */
@Route("decisions/:decision")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class DecisionView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "decision";
    private static final String TAB = "tab";
    private static final String HISTORY = "history";

    private final transient DecisionService decisions;
    private final transient DecisionLinkService links;
    private final transient DecisionScanService scans;
    private final transient Messages messages;
    private final boolean mayWrite;
    private final Div content = new Div();

    DecisionView(
            DecisionService decisions,
            DecisionLinkService links,
            DecisionScanService scans,
            Messages messages,
            CurrentPerson person,
            AsOf asOf) {
        this.decisions = decisions;
        this.links = links;
        this.scans = scans;
        this.messages = messages;
        this.mayWrite = Keeper.mayWrite(person.require(), asOf);
        content.addClassName("page-content");
        RouterLink back = new RouterLink(t("decision.back"), DecisionsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    /** The document that an address names; empty when there is none here. */
    static Optional<DecisionRow> named(BeforeEnterEvent event, DecisionService decisions) {
        try {
            return event.getRouteParameters()
                    .get(PARAMETER)
                    .map(UUID::fromString)
                    .map(decisions::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean history = HISTORY.equals(Address.text(event.getLocation().getQueryParameters(), TAB));
        named(event, decisions)
                .ifPresentOrElse(row -> show(row, history), () -> event.rerouteToError(NotFoundException.class));
    }

    private void refresh(UUID id) {
        show(decisions.get(id), false);
    }

    private void show(DecisionRow row, boolean history) {
        heading(row.number());
        lead(row.subject());
        actions();
        if (mayWrite) {
            Button edit = new Button(
                    t("decision.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> UI.getCurrent().navigate(DecisionEditView.class, parameters(row.id())));
            edit.setId("edit-decision");
            actions(edit);
        }
        content.removeAll();
        if (row.doubtful()) {
            SameNumber warning = new SameNumber();
            warning.show(
                    row.number(),
                    decisions.sameNumber(row.number(), row.issuedOn()).stream()
                            .filter(other -> other.issuer().equals(row.issuer()))
                            .toList());
            content.add(warning);
        }
        content.add(tabs(row.id(), history));
        if (history) {
            content.add(
                    new EarlierScans(scans, row.id()),
                    new HistoryPanel((offset, limit) -> decisions.history(row.id(), offset, limit), row.number()));
        } else {
            content.add(document(row));
        }
    }

    /** The history has an address of its own. */
    private Component tabs(UUID id, boolean history) {
        Nav tabs = new Nav(tab("decision.tab", id, "", !history), tab("audit.history", id, HISTORY, history));
        tabs.addClassName("switch");
        tabs.getElement().setAttribute("aria-label", t("decision.tab"));
        return tabs;
    }

    private RouterLink tab(String key, UUID id, String name, boolean here) {
        RouterLink tab = new RouterLink(t(key), DecisionView.class, parameters(id));
        if (!name.isEmpty()) {
            tab.setQueryParameters(QueryParameters.of(TAB, name));
            tab.setId(name + "-tab");
        }
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private Component document(DecisionRow row) {
        Div main = new Div(facts(row), new UsesSheet(decisions.uses(row.id())));
        main.addClassName("item-main");
        Div side = new Div(
                new ScanSheet(scans, messages, row, mayWrite, () -> refresh(row.id())),
                new LinksSheet(links, decisions, messages, row, mayWrite));
        side.addClassName("item-side");
        Div item = new Div(main, side);
        item.addClassName("item");
        return item;
    }

    private Component facts(DecisionRow row) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "decision.number", Cells.code(row.number()));
        fact(facts, "decision.kind", new Span(t("decision.kind." + row.kind())));
        fact(facts, "decision.issued-on", new Span(Formats.day(row.issuedOn())));
        fact(facts, "decision.issuer", new Span(row.issuer()));
        fact(facts, "decision.signer", new Span(row.signer().isEmpty() ? t("decision.signer.none") : row.signer()));
        fact(facts, "decision.subject", new Span(row.subject()));
        Section sheet = new Section(new H2(t("decision.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(t(name)), description);
    }
}
