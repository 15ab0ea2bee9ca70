package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Asks for the title of a new draft and what to begin with. */
class NewDraftDialog extends Dialog {

    NewDraftDialog(SerializableBiConsumer<String, Boolean> create) {
        setHeaderTitle(getTranslation("catalogue.new.title"));
        setWidth("34rem");
        TextArea title = new TextArea(getTranslation("catalogue.new.name"));
        title.setValue(getTranslation("catalogue.new.default"));
        title.setMaxLength(300);
        title.setRequired(true);
        title.setWidthFull();
        Checkbox likeInForce = new Checkbox(getTranslation("catalogue.new.like-in-force"), true);
        VerticalLayout fields = new VerticalLayout(title, likeInForce);
        fields.setPadding(false);
        add(fields);
        Button go = new Button(getTranslation("catalogue.new.create"), click -> {
            if (title.getValue().isBlank()) {
                title.setErrorMessage(getTranslation("ui.required"));
                title.setInvalid(true);
                return;
            }
            create.accept(title.getValue(), likeInForce.getValue());
            close();
        });
        go.setId("create-draft");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }
}
