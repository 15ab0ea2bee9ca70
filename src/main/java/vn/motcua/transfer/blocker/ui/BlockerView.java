package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.shared.Messages;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.blocker.StepDraft;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.item.Facts;
import vn.motcua.ui.item.FormPage;
import vn.motcua.ui.item.ItemAddress;
import vn.motcua.ui.item.ItemTabs;

/** One blocker: what it is, what was done about it, and the form for the next step. */
@Route(BlockersView.PATH + "/:blocker")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class BlockerView extends FormPage implements BeforeEnterObserver {

    private static final String PARAMETER = "blocker";

    private final transient BlockerService blockers;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final Div content = new Div();

    BlockerView(BlockerService blockers, DecisionService decisions, Messages messages, AsOf asOf) {
        this.blockers = blockers;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
        content.addClassName("page-content");
        RouterLink back = new RouterLink(t("blocker.back"), BlockersView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    /** The blocker that an address names, as it stands on the day. */
    static Optional<BlockerRow> named(BeforeEnterEvent event, BlockerService blockers, AsOf asOf) {
        return ItemAddress.named(event, PARAMETER, id -> blockers.get(id, asOf.day()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, named(event, blockers, asOf), row -> show(row, ItemTabs.history(event)));
    }

    private void show(BlockerRow row, boolean history) {
        boolean mayWrite = asOf.isToday() && blockers.mayReport(row.unitId());
        heading(row.unitName());
        lead(row.problem());
        actions();
        if (mayWrite) {
            Button edit = new Button(
                    t("blocker.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> UI.getCurrent().navigate(BlockerEditView.class, parameters(row.id())));
            edit.setId("edit-blocker");
            actions(edit);
        }
        content.removeAll();
        content.add(new ItemTabs("blocker.tab", BlockerView.class, parameters(row.id()), history));
        content.add(
                history
                        ? new HistoryPanel((offset, limit) -> blockers.history(row.id(), offset, limit), row.unitName())
                        : item(row, mayWrite));
    }

    private Component item(BlockerRow row, boolean mayWrite) {
        Div main = new Div(facts(row), new StepLines(blockers.steps(row.id(), asOf.day())));
        main.addClassName("item-main");
        Div item = new Div(main);
        item.addClassName("item");
        if (mayWrite) {
            DocumentField directive =
                    new DocumentField(t("blocker.directive"), true, asOf.today(), decisions, messages);
            StepForm form = new StepForm(row, asOf.today(), directive, draft -> keep(row, draft));
            watch(form.fields());
            Div side = new Div(form);
            side.addClassName("item-side");
            item.add(side);
        }
        return item;
    }

    private void keep(BlockerRow row, StepDraft draft) {
        blockers.step(row.id(), row.version(), draft);
        saved();
        Notices.success(t("blocker.step.saved"));
        show(blockers.get(row.id(), asOf.day()), false);
    }

    private Component facts(BlockerRow row) {
        Div due = new Div(new Span(Formats.day(row.last().dueOn())), new BlockerPill(row, asOf.day()));
        due.addClassName("line-time");
        Facts facts = new Facts()
                .with("transfer.column.unit", UnitAddress.link(row.unitId(), row.unitName()))
                .with("blocker.kind", t("blocker.kind." + row.kind()))
                .with("blocker.problem", row.problem())
                .with("blocker.owner", row.last().owner())
                .with("blocker.opened-on", Formats.day(row.openedOn()))
                .with("blocker.due-on", due);
        Section sheet = new Section(new H2(t("blocker.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
