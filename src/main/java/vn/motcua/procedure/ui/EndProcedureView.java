package vn.motcua.procedure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import vn.motcua.procedure.ProcedureEditService;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.content.FieldFault;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Abolishes a procedure, or has another one take its place. */
@Route("procedures/:code/end")
@RolesAllowed("PROVINCE_ADMIN")
class EndProcedureView extends PortalPage implements BeforeEnterObserver {

    private final transient ProcedureEditService procedures;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final RadioButtonGroup<ProcedureStatus> kind = new RadioButtonGroup<>();
    private final TextField replacedBy = new TextField();
    private final TextArea reason = new TextArea();
    private final VietnameseDatePicker day;

    EndProcedureView(ProcedureEditService procedures, Messages messages, AsOf asOf) {
        this.procedures = procedures;
        this.messages = messages;
        this.asOf = asOf;
        this.day = new VietnameseDatePicker();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            if (asOf.isToday()) {
                show(procedures.open(ProcedureView.code(event)));
            } else {
                event.forwardTo(ProcedureView.class, ProcedureView.parameters(ProcedureView.code(event)));
            }
        } catch (PortalException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ProcedureState state) {
        heading(t("procedures.end.title", state.code()));
        lead(state.content().name());
        kind.setLabel(t("procedures.end.kind"));
        kind.setItems(ProcedureStatus.ABOLISHED, ProcedureStatus.REPLACED);
        kind.setItemLabelGenerator(each -> t("procedures.status." + each));
        kind.setValue(ProcedureStatus.ABOLISHED);
        kind.addValueChangeListener(change -> replacedBy.setVisible(change.getValue() == ProcedureStatus.REPLACED));
        kind.setId("end-kind");
        replacedBy.setLabel(t("procedures.field.REPLACED_BY"));
        replacedBy.setHelperText("1.004227");
        replacedBy.setVisible(false);
        replacedBy.setId("end-replaced-by");
        day.setLabel(t("procedures.end.day"));
        day.setValue(asOf.today());
        day.setId("end-day");
        reason.setLabel(t("procedures.end.reason"));
        reason.setHelperText(t("procedures.form.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setId("end-reason");
        Button save = new Button(t("procedures.end.save"), click -> save(state));
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        save.setId("save-end");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> back(state.code())));
        buttons.addClassName("form-buttons");
        Div fields = new Div(kind, replacedBy, day, reason, buttons);
        fields.addClassNames("sheet", "stacked");
        add(fields);
    }

    private void save(ProcedureState state) {
        LocalDate from = day.getValue();
        if (from == null) {
            day.setErrorMessage(t("procedures.required"));
            day.setInvalid(true);
            return;
        }
        try {
            procedures.end(
                    state.code(), state.versionId(), kind.getValue(), replacedBy.getValue(), from, reason.getValue());
            Notices.success(t(
                    "procedures.end.done", state.code(), t("procedures.status." + kind.getValue()), Formats.day(from)));
            back(state.code());
        } catch (PortalException problem) {
            show(problem);
        }
    }

    private void show(PortalException problem) {
        String text = messages.text(getLocale(), problem);
        if (problem instanceof FieldFault) {
            replacedBy.setManualValidation(true);
            replacedBy.setErrorMessage(text);
            replacedBy.setInvalid(true);
        } else if (problem.messageKey().equals("procedures.reason-empty")) {
            reason.setManualValidation(true);
            reason.setErrorMessage(text);
            reason.setInvalid(true);
        } else if (problem.messageKey().equals("procedures.end-before")) {
            day.setManualValidation(true);
            day.setErrorMessage(text);
            day.setInvalid(true);
        } else {
            Notices.failure(text);
        }
    }

    private static void back(String code) {
        UI.getCurrent().navigate(ProcedureView.class, ProcedureView.parameters(code));
    }
}
