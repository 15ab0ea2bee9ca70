package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import vn.motcua.ui.Formats;

/** Says what is handed over of the chosen procedures. */
class HandOverForm extends Div {

    HandOverForm(long rows, SerializableConsumer<TaskChoice> save, SerializableRunnable cancel) {
        addClassName("sheet");
        TaskChoice choice = new TaskChoice();
        Button add = new Button(
                getTranslation("catalogue.add.do", Formats.number(getLocale(), rows)), click -> save.accept(choice));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add-chosen");
        Div buttons = new Div(add, new Button(getTranslation("ui.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        add(new H2(getTranslation("catalogue.hand-over.title")), choice, buttons);
    }
}
