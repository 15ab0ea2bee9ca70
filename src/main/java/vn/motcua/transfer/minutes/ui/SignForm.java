package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.Handover;
import vn.motcua.transfer.minutes.Side;
import vn.motcua.transfer.minutes.SigningService;

/** Where one signs: says in words who one is and for whom, and types one's name once more. */
class SignForm extends Section {

    /** @param signed told whether both have signed now */
    SignForm(SigningService signing, Handover minutes, Side side, String name, SerializableConsumer<Boolean> signed) {
        addClassNames("sheet", "sheet-good");
        setId("sign-form");
        Checkbox sentence = new Checkbox(signing.sentence(minutes.row(), side));
        sentence.setId("sign-sentence");
        sentence.getElement().setAttribute("lang", "vi");
        TextField typed = new TextField(getTranslation("handover.sign.name"));
        typed.setHelperText(getTranslation("handover.sign.name.hint", name));
        typed.setWidthFull();
        typed.setId("sign-name");
        Paragraph fault = new Paragraph();
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button sign = new Button(getTranslation("handover.sign"), click -> {
            fault.setVisible(false);
            if (!sentence.getValue()) {
                fault.setText(getTranslation("handover.sign.confirm"));
                fault.setVisible(true);
                return;
            }
            try {
                signed.accept(signing.sign(minutes.row().id(), minutes.digest(), typed.getValue()));
            } catch (PortalException refused) {
                String text = getTranslation(refused.messageKey(), refused.arguments());
                if (refused.messageKey().equals("handover.name-differs")) {
                    typed.setErrorMessage(text);
                    typed.setInvalid(true);
                } else {
                    fault.setText(text);
                    fault.setVisible(true);
                }
            }
        });
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setId("sign-minutes");
        Div buttons = new Div(sign);
        buttons.addClassName("form-buttons");
        add(
                new H2(getTranslation("handover.sign.title")),
                new Paragraph(getTranslation("handover.sign.lead")),
                sentence,
                typed,
                fault,
                buttons);
    }
}
