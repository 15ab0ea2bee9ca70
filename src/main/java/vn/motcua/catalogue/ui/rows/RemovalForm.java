package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.ui.Formats;

/** Asks before rows are taken out of the first list, and says which counters serve them. */
class RemovalForm extends Div {

    RemovalForm(long rows, Withdrawal withdrawal, SerializableRunnable remove, SerializableRunnable cancel) {
        addClassNames("sheet", withdrawal.served() ? "sheet-warn" : "sheet-quiet");
        Button confirm = new Button(
                getTranslation("catalogue.remove.do", Formats.number(getLocale(), rows)), click -> remove.run());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setId("confirm-removal");
        Div buttons = new Div(confirm, new Button(getTranslation("ui.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        add(
                new H2(getTranslation("catalogue.remove.title")),
                new Paragraph(getTranslation("catalogue.remove.text")),
                new WithdrawalNote(withdrawal, "catalogue.withdrawal.chosen"),
                buttons);
    }
}
