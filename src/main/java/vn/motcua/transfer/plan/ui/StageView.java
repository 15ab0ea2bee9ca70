package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.golive.GoLive;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.transfer.stage.GoLiveService;
import vn.motcua.transfer.stage.GoLiveText;
import vn.motcua.transfer.stage.StageDraft;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.transfer.stage.StageRule;
import vn.motcua.transfer.stage.StageService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Records the next stage of a unit's hand-over; before it goes over, the gate says what is missing. */
@Route("transfers/:unit/stage")
@RolesAllowed("PROVINCE_ADMIN")
class StageView extends PortalPage implements BeforeEnterObserver {

    private static final int NOTE_LENGTH = 1000;
    private static final int REASON_LENGTH = 2000;

    private final transient StageService stages;
    private final transient GoLiveService gate;
    private final transient GoLiveText texts;
    private final transient PlanAccess access;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final Select<TransferStage> stage = new Select<>();
    private final VietnameseDatePicker from = new VietnameseDatePicker();
    private final TextArea note = new TextArea();
    private final TextArea override = new TextArea();
    private final Div before = new Div();
    private final Paragraph fault = new Paragraph();

    StageView(
            StageService stages,
            GoLiveService gate,
            GoLiveText texts,
            PlanAccess access,
            DecisionService decisions,
            Messages messages,
            AsOf asOf) {
        this.stages = stages;
        this.gate = gate;
        this.texts = texts;
        this.access = access;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
        fault.addClassNames("fault", "wide");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        before.addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitPlace.named(event, access)
                .ifPresentOrElse(
                        unit -> {
                            if (asOf.isToday()) {
                                show(unit);
                            } else {
                                event.forwardTo(UnitPlace.address(unit.id()));
                            }
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanAccess.Unit unit) {
        List<StageRow> all = stages.of(unit.id());
        @Nullable StageRow last = all.isEmpty() ? null : all.getLast();
        TransferStage now = last == null ? TransferStage.NOT_PLANNED : last.stage();
        addComponentAsFirst(UnitPlace.back(unit.id(), unit.name()));
        heading(t("transfer.plan.record.title", unit.name()));
        lead(
                last == null
                        ? t("transfer.plan.record.lead.none")
                        : t("transfer.plan.record.lead", t("transfer.stage." + now), last.from()));
        DocumentField paper = new DocumentField(t("transfer.plan.document"), true, asOf.today(), decisions, messages);
        paper.setId("stage-document");
        paper.addClassName("wide");
        paper.setRequiredIndicatorVisible(true);
        fields(unit.id(), now);
        Button save =
                new Button(t("transfer.plan.record"), click -> save(unit.id(), last == null ? null : last.id(), paper));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-stage");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> UnitPlace.go(unit.id())));
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(stage, from, paper, note, before, override, fault, buttons);
        form.addClassNames("sheet", "item-form");
        add(form);
    }

    private void fields(UUID unit, TransferStage now) {
        stage.setLabel(t("transfer.stage"));
        stage.setItems(StageRule.next(now));
        stage.setItemLabelGenerator(value -> t("transfer.stage." + value));
        stage.setValue(StageRule.next(now).iterator().next());
        stage.setId("stage");
        from.setLabel(t("transfer.plan.from"));
        from.setValue(asOf.today());
        from.setRequiredIndicatorVisible(true);
        from.setId("stage-from");
        note.setLabel(t("transfer.plan.note"));
        note.setMaxLength(NOTE_LENGTH);
        note.addClassName("wide");
        note.setId("stage-note");
        override.setLabel(t("golive.override"));
        override.setHelperText(t("golive.override.hint"));
        override.setMaxLength(REASON_LENGTH);
        override.addClassName("wide");
        override.setVisible(false);
        override.setId("stage-override");
        stage.addValueChangeListener(change -> look(unit));
        from.addValueChangeListener(change -> look(unit));
        look(unit);
    }

    /** What the gate says to the stage and day that are chosen. */
    private void look(UUID unit) {
        before.removeAll();
        LocalDate day = from.getValue();
        boolean over = stage.getValue() == TransferStage.TRANSFERRED && day != null;
        override.setVisible(false);
        if (over && day != null) {
            GoLive found = gate.of(unit, day);
            before.add(new GateSheet(found, texts, day));
            override.setVisible(!found.open());
        }
    }

    private void save(UUID unit, @Nullable UUID after, DocumentField paper) {
        fault.setVisible(false);
        UUID document = paper.getValue();
        LocalDate day = from.getValue();
        require(paper, document != null);
        if (day == null) {
            from.setErrorMessage(t("ui.required"));
            from.setInvalid(true);
        }
        if (document == null || day == null) {
            return;
        }
        try {
            stages.record(
                    unit,
                    after,
                    new StageDraft(
                            stage.getValue(),
                            day,
                            document,
                            note.getValue(),
                            override.isVisible() ? override.getValue() : ""));
        } catch (PortalException refused) {
            say(messages.text(getLocale(), refused));
            return;
        } catch (OptimisticLockingFailureException stale) {
            say(t("shared.stale"));
            return;
        }
        Notices.success(t("transfer.plan.recorded", t("transfer.stage." + stage.getValue())));
        UnitPlace.go(unit);
    }

    private void require(DocumentField paper, boolean given) {
        paper.setErrorMessage(t("ui.required"));
        paper.setInvalid(!given);
    }

    private void say(String text) {
        fault.setText(text);
        fault.setVisible(true);
    }
}
