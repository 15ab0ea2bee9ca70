package vn.motcua.procedure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.procedure.ProcedureEditService;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** Changes what is known of a procedure, from today on. */
@Route("procedures/:code/edit")
@RolesAllowed("PROVINCE_ADMIN")
class EditProcedureView extends PortalPage implements BeforeEnterObserver {

    private final transient ProcedureEditService procedures;
    private final transient Messages messages;
    private final transient AsOf asOf;

    EditProcedureView(ProcedureEditService procedures, Messages messages, AsOf asOf) {
        this.procedures = procedures;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            if (asOf.isToday()) {
                show(procedures.open(ProcedureView.code(event)));
            } else {
                // Another day is for reading only.
                event.forwardTo(ProcedureView.class, ProcedureView.parameters(ProcedureView.code(event)));
            }
        } catch (PortalException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ProcedureState state) {
        heading(t("procedures.form.edit", state.code()));
        lead(state.content().name());
        ProcedureForm form = new ProcedureForm(state.content(), false);
        Button save = new Button(t("procedures.form.save"), click -> save(state, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-procedure");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> back(state.code())));
        buttons.addClassName("form-buttons");
        Div hint = new Div(t("procedures.form.lead"));
        hint.addClassName("cell-sub");
        add(hint, form, buttons);
    }

    private void save(ProcedureState state, ProcedureForm form) {
        try {
            procedures.edit(state.code(), state.versionId(), form.content(), form.reason());
            Notices.success(t("procedures.form.saved", state.code()));
            back(state.code());
        } catch (PortalException problem) {
            String text = messages.text(getLocale(), problem);
            if (!form.show(problem, text)) {
                Notices.failure(text);
            }
        }
    }

    private static void back(String code) {
        UI.getCurrent().navigate(ProcedureView.class, ProcedureView.parameters(code));
    }
}
