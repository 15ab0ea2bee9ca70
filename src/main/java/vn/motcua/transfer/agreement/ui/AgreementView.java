package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.agreement.AgreementState;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.Facts;
import vn.motcua.ui.item.ItemAddress;
import vn.motcua.ui.item.ItemTabs;

/** One agreement: what was agreed, its document, those before and after it, its history. */
@Route(AgreementsView.PATH + "/:agreement")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class AgreementView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "agreement";

    private final transient AgreementService agreements;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final boolean mayWrite;
    private final Div content = new Div();

    AgreementView(
            AgreementService agreements,
            DecisionService decisions,
            Messages messages,
            CurrentPerson person,
            AsOf asOf) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
        this.mayWrite = asOf.isToday() && person.require().is(Role.PROVINCE_ADMIN);
        content.addClassName("page-content");
        RouterLink back = new RouterLink(t("agreement.back"), AgreementsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    static Optional<AgreementRow> named(BeforeEnterEvent event, AgreementService agreements) {
        return ItemAddress.named(event, PARAMETER, agreements::get);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, named(event, agreements), row -> show(row, ItemTabs.history(event)));
    }

    private void show(AgreementRow row, boolean history) {
        heading(t("agreement.one", row.number()));
        lead(row.unitName());
        actions();
        if (mayWrite) {
            Button edit = new Button(
                    t("agreement.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> UI.getCurrent().navigate("units/agreements/" + row.id() + "/edit"));
            Button renew = new Button(
                    t("agreement.renew"),
                    VaadinIcon.REFRESH.create(),
                    click -> UI.getCurrent().navigate("units/agreements/" + row.id() + "/renew"));
            renew.addThemeVariants(ButtonVariant.PRIMARY);
            renew.setVisible(row.renewedById() == null);
            renew.setId("renew-agreement");
            actions(edit, renew);
        }
        content.removeAll();
        content.add(new ItemTabs("agreement.tab", AgreementView.class, parameters(row.id()), history));
        content.add(
                history
                        ? new HistoryPanel((offset, limit) -> agreements.history(row.id(), offset, limit), row.number())
                        : item(row));
    }

    private Component item(AgreementRow row) {
        Div main = new Div(facts(row));
        main.addClassName("item-main");
        Section all = new Section(
                new H2(t("agreement.of-unit")), new AgreementLines(agreements.of(row.unitId()), asOf.day()));
        all.addClassName("sheet");
        Div side = new Div(all);
        side.addClassName("item-side");
        if (mayWrite && row.state(asOf.day()) != AgreementState.ENDED) {
            side.add(new EndForm(
                    asOf.today(),
                    new DocumentField(t("agreement.end.document"), true, asOf.today(), decisions, messages),
                    (day, reason, decision) -> {
                        agreements.end(row.id(), row.version(), day, reason, decision);
                        Notices.success(t("agreement.ended", row.number(), day));
                        show(agreements.get(row.id()), false);
                    }));
        }
        Div item = new Div(main, side);
        item.addClassName("item");
        return item;
    }

    private Component facts(AgreementRow row) {
        LocalDate end = row.agreedTo();
        LocalDate ended = row.to();
        Facts facts = new Facts()
                .with("agreement.state", new AgreementPill(row, asOf.day()))
                .with("transfer.column.unit", UnitAddress.link(row.unitId(), row.unitName()))
                .with("agreement.signed-on", Formats.day(row.signedOn()))
                .with("agreement.from", Formats.day(row.from()))
                .with("agreement.to", end == null ? t("agreement.no-end") : Formats.day(end.minusDays(1)));
        if (ended != null && !ended.equals(end)) {
            facts.with("agreement.ended-on", Formats.day(ended));
        }
        facts.with("agreement.end.reason", row.endReason())
                .with("agreement.remind-on", Formats.day(row.remindOn()))
                .with("agreement.scope", row.scope())
                .with(
                        "agreement.document",
                        row.decisionId() == null
                                ? new Span(t("agreement.document.none"))
                                : new DocumentLink(
                                        row.decisionId(), String.valueOf(row.decisionNumber()), row.decisionDay()));
        Section sheet = new Section(new H2(t("agreement.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
