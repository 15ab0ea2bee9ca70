package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.Facts;
import vn.motcua.ui.item.ItemAddress;
import vn.motcua.ui.item.ItemTabs;

/** One document: what the register says of it, its paper, what it has to do with others, what rests on it, its history. */
@Route("decisions/:decision")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class DecisionView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "decision";

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
        return ItemAddress.named(event, PARAMETER, decisions::get);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, named(event, decisions), row -> show(row, ItemTabs.history(event)));
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
        content.add(new ItemTabs("decision.tab", DecisionView.class, parameters(row.id()), history));
        if (history) {
            content.add(
                    new EarlierScans(scans, row.id()),
                    new HistoryPanel((offset, limit) -> decisions.history(row.id(), offset, limit), row.number()));
        } else {
            content.add(document(row));
        }
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
        Facts facts = new Facts()
                .with("decision.number", Cells.code(row.number()))
                .with("decision.kind", t("decision.kind." + row.kind()))
                .with("decision.issued-on", Formats.day(row.issuedOn()))
                .with("decision.issuer", row.issuer())
                .with("decision.signer", row.signer().isEmpty() ? t("decision.signer.none") : row.signer())
                .with("decision.subject", row.subject());
        Section sheet = new Section(new H2(t("decision.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
