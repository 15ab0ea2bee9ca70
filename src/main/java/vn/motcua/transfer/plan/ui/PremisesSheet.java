package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.ui.Notices;

/** Where the one-stop point of a unit will be: decided apart from the rest, as it asks for equipment. */
class PremisesSheet extends Section {

    private final transient PlanService plans;
    private final transient Messages messages;
    private final RadioButtonGroup<PremisesKind> kind = new RadioButtonGroup<>();
    private final Paragraph refusal = new Paragraph();

    PremisesSheet(PlanService plans, Messages messages, PlanRow plan) {
        this.plans = plans;
        this.messages = messages;
        kind.setLabel(getTranslation("transfer.plan.premises"));
        kind.setItems(List.of(PremisesKind.values()));
        kind.setItemLabelGenerator(value -> getTranslation("transfer.plan.premises." + value));
        kind.setValue(plan.premises());
        kind.setHelperText(getTranslation("transfer.plan.premises.hint"));
        kind.setId("plan-premises");
        refusal.addClassName("fault");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button move = new Button(getTranslation("transfer.plan.move"), click -> move(plan));
        move.setId("move-premises");
        Div buttons = new Div(move);
        buttons.addClassName("form-buttons");
        addClassName("sheet");
        add(new H2(getTranslation("transfer.plan.premises")), kind, refusal, buttons);
    }

    private void move(PlanRow plan) {
        try {
            plans.move(plan.unitId(), Objects.requireNonNull(kind.getValue()));
            Notices.success(getTranslation("transfer.plan.saved"));
            UnitPlace.go(plan.unitId());
        } catch (PortalException refused) {
            refusal.setText(messages.text(getLocale(), refused));
            refusal.setVisible(true);
        }
    }
}
