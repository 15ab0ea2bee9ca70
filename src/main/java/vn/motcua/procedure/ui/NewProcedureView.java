package vn.motcua.procedure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.motcua.procedure.ProcedureEditService;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** Adds a procedure that no list has brought, in force from today. */
@Route("procedures/new")
@RolesAllowed("PROVINCE_ADMIN")
class NewProcedureView extends PortalPage {

    private final transient ProcedureEditService procedures;
    private final transient Messages messages;
    private final ProcedureForm form = new ProcedureForm(new ProcedureContent(Map.of()), true);

    NewProcedureView(ProcedureEditService procedures, Messages messages) {
        this.procedures = procedures;
        this.messages = messages;
        heading(t("procedures.form.new"));
        Button save = new Button(t("procedures.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-procedure");
        Div buttons = new Div(
                save, new Button(t("ui.cancel"), click -> UI.getCurrent().navigate(ProceduresView.class)));
        buttons.addClassName("form-buttons");
        add(form, buttons);
    }

    private void save() {
        try {
            String code = procedures.create(form.code(), form.content(), form.reason());
            Notices.success(t("procedures.form.saved", code));
            UI.getCurrent().navigate(ProcedureView.class, ProcedureView.parameters(code));
        } catch (PortalException problem) {
            String text = messages.text(getLocale(), problem);
            if (!form.show(problem, text)) {
                Notices.failure(text);
            }
        }
    }
}
