package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.Handover;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.MinutesDraft;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Draws minutes of a hand-over up, or changes what they say besides the plan. */
@Route("transfers/:unit/handover")
@RouteAlias("handovers/:handover/edit")
@RolesAllowed({"PROVINCE_ADMIN", "UNIT_OFFICER"})
class HandoverEditView extends PortalPage implements BeforeEnterObserver {

    private final transient HandoverService handovers;
    private final transient PlanAccess access;
    private final transient CurrentPerson person;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final VietnameseDatePicker heldOn = new VietnameseDatePicker();
    private final TextField place = new TextField();
    private final TextArea unitPeople = new TextArea();
    private final TextArea postPeople = new TextArea();
    private final TextArea papers = new TextArea();
    private final TextArea remarks = new TextArea();
    private final Paragraph fault = new Paragraph();

    HandoverEditView(HandoverService handovers, PlanAccess access, CurrentPerson person, Messages messages, AsOf asOf) {
        this.handovers = handovers;
        this.access = access;
        this.person = person;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Handover> minutes = HandoverView.named(event, handovers);
        Optional<PlanAccess.Unit> unit = minutes.isPresent()
                ? minutes.map(found -> access.seen(found.row().unitId()))
                : UnitPlace.named(event, access);
        if (unit.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!asOf.isToday()
                || minutes.isPresent() && !minutes.get().rights().edits()) {
            event.forwardTo(UnitPlace.address(unit.get().id()));
        } else {
            show(unit.get(), minutes.orElse(null));
        }
    }

    private void show(PlanAccess.Unit unit, @Nullable Handover before) {
        addComponentAsFirst(UnitPlace.back(unit.id(), unit.name()));
        heading(
                before == null
                        ? t("handover.draw.title", unit.name())
                        : t("handover.edit.title", before.row().cited()));
        lead(t(before == null ? "handover.draw.lead" : "handover.edit.lead"));
        MinutesDraft said = before == null ? first() : before.said();
        heldOn.setLabel(t("handover.held-on"));
        heldOn.setRequiredIndicatorVisible(true);
        heldOn.setValue(said.heldOn());
        heldOn.setId("minutes-held-on");
        place.setLabel(t("handover.place"));
        place.setRequiredIndicatorVisible(true);
        place.setValue(said.place());
        place.addClassName("two-thirds");
        place.setId("minutes-place");
        area(unitPeople, "unit-people", said.unitPeople(), true);
        area(postPeople, "post-people", said.postPeople(), true);
        area(papers, "papers", said.papers(), false);
        area(remarks, "remarks", said.remarks(), false);
        fault.addClassNames("fault", "wide");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save =
                new Button(t(before == null ? "handover.draw" : "handover.save"), click -> save(unit.id(), before));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-minutes");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> leave(unit.id(), before)));
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(heldOn, place, unitPeople, postPeople, papers, remarks, fault, buttons);
        form.addClassNames("sheet", "item-form");
        add(form);
    }

    /** The officer who draws them up speaks for the unit, mostly. */
    private MinutesDraft first() {
        var who = person.require();
        String own = who.is(Role.UNIT_OFFICER) ? who.name() + ", " + who.title() : "";
        return new MinutesDraft(asOf.today(), "", own, "", "", "");
    }

    private void area(TextArea area, String name, String value, boolean required) {
        area.setLabel(t("handover." + name));
        area.setHelperText(t("handover." + name + ".hint"));
        area.setRequiredIndicatorVisible(required);
        area.setMinRows(2);
        area.setValue(value);
        area.addClassName("wide");
        area.setId("minutes-" + name);
    }

    private void save(UUID unit, @Nullable Handover before) {
        fault.setVisible(false);
        LocalDate day = heldOn.getValue();
        if (day == null) {
            heldOn.setErrorMessage(t("ui.required"));
            heldOn.setInvalid(true);
            return;
        }
        MinutesDraft draft = new MinutesDraft(
                day,
                place.getValue(),
                unitPeople.getValue(),
                postPeople.getValue(),
                papers.getValue(),
                remarks.getValue());
        try {
            UUID id;
            if (before == null) {
                id = handovers.draw(unit, draft);
            } else {
                id = before.row().id();
                handovers.edit(id, before.version(), draft);
            }
            Notices.success(t("handover.saved"));
            UI.getCurrent().navigate(HandoverView.class, HandoverView.parameters(id));
        } catch (PortalException refused) {
            refuse(refused.messageKey(), messages.text(getLocale(), refused));
        } catch (OptimisticLockingFailureException stale) {
            refuse("", t("shared.stale"));
        }
    }

    /** At the field that is meant, or below all where none is. */
    private void refuse(String key, String text) {
        HasValidation field = Map.<String, HasValidation>of(
                        "place", place,
                        "unit-people", unitPeople,
                        "post-people", postPeople,
                        "papers", papers,
                        "remarks", remarks)
                .get(key.replaceFirst("^handover\\.(missing|too-long)\\.", ""));
        if (field == null) {
            fault.setText(text);
            fault.setVisible(true);
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }

    private static void leave(UUID unit, @Nullable Handover before) {
        if (before == null) {
            UnitPlace.go(unit);
        } else {
            UI.getCurrent()
                    .navigate(
                            HandoverView.class,
                            HandoverView.parameters(before.row().id()));
        }
    }
}
