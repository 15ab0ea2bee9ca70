package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.security.CurrentPerson;
import vn.motcua.transfer.minutes.Handover;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.Side;
import vn.motcua.transfer.minutes.SigningService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.ItemAddress;
import vn.motcua.ui.item.ItemTabs;

/** Minutes of a hand-over: their text, who has signed it, and the form in which one signs. */
@Route("handovers/:handover")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class HandoverView extends PortalPage implements BeforeEnterObserver {

    private static final String PARAMETER = "handover";

    private final transient HandoverService handovers;
    private final transient SigningService signing;
    private final transient CurrentPerson person;
    private final boolean today;
    private final Div content = new Div();

    HandoverView(HandoverService handovers, SigningService signing, CurrentPerson person, AsOf asOf) {
        this.handovers = handovers;
        this.signing = signing;
        this.person = person;
        this.today = asOf.isToday();
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    /** The minutes that an address names; empty when the person sees no such minutes. */
    static Optional<Handover> named(BeforeEnterEvent event, HandoverService handovers) {
        return ItemAddress.named(event, PARAMETER, handovers::get);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, named(event, handovers), found -> {
            addComponentAsFirst(UnitPlace.back(found.row().unitId(), found.row().unitName()));
            show(found, ItemTabs.history(event));
        });
    }

    private void refresh(UUID id) {
        show(handovers.get(id), false);
    }

    private void show(Handover minutes, boolean history) {
        UUID id = minutes.row().id();
        heading(t("handover.page", minutes.row().cited()));
        lead(t(
                "handover.lead",
                minutes.row().unitName(),
                minutes.row().postOfficeName(),
                minutes.row().heldOn()));
        actions();
        if (minutes.rights().edits() && today) {
            actions(edit(id), giveUp(id));
        }
        content.removeAll();
        content.add(new ItemTabs("handover.tab", HandoverView.class, parameters(id), history));
        if (history) {
            content.add(new HistoryPanel(
                    (offset, limit) -> handovers.history(id, offset, limit),
                    minutes.row().cited()));
            return;
        }
        if (minutes.hindrance() != null) {
            Paragraph hindered = new Paragraph(t(minutes.hindrance()));
            hindered.addClassNames("sheet", "sheet-warn");
            content.add(hindered);
        }
        content.add(item(minutes));
    }

    private Component item(Handover minutes) {
        UUID id = minutes.row().id();
        Div main = new Div(new TextSheet(minutes.text()));
        main.addClassName("item-main");
        Div side = new Div(new HandoverPill(minutes.row()), new SignaturesSheet(minutes, signing));
        Side signsAs = minutes.rights().signsAs();
        if (signsAs != null && today && minutes.hindrance() == null && minutes.signature(signsAs) == null) {
            side.add(new SignForm(signing, minutes, signsAs, person.require().name(), both -> {
                Notices.success(t(both ? "handover.signed.both" : "handover.signed.one"));
                refresh(id);
            }));
        }
        side.addClassName("item-side");
        Div item = new Div(main, side);
        item.addClassName("item");
        return item;
    }

    private Component edit(UUID id) {
        Button edit = new Button(
                t("handover.edit"),
                VaadinIcon.EDIT.create(),
                click -> UI.getCurrent().navigate("handovers/" + id + "/edit"));
        edit.setId("edit-minutes");
        return edit;
    }

    private Component giveUp(UUID id) {
        Button give = new Button(t("handover.give-up"), click -> {
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(t("handover.give-up.title"));
            question.setText(t("handover.give-up.text"));
            question.setCancelable(true);
            question.setCancelText(t("ui.cancel"));
            question.setConfirmText(t("handover.give-up"));
            question.addConfirmListener(confirm -> {
                handovers.giveUp(id);
                refresh(id);
            });
            question.open();
        });
        give.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        give.setId("give-up-minutes");
        return give;
    }
}
