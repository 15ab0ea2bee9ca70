package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.motcua.orgunit.UnitRow;

/** Asks for the title of a new draft and what to begin with; for a supplement also whose it is. */
class NewDraftDialog extends Dialog {

    private static final int TITLE_LENGTH = 300;

    /** Creates a supplement of a unit. */
    interface CreateSupplement extends Serializable {

        void create(UUID unit, String title, boolean likeInForce);
    }

    private final TextArea name = new TextArea();
    private final Checkbox likeInForce = new Checkbox();
    private final ComboBox<UnitRow> unit = new ComboBox<>();

    /** For the province's own. */
    NewDraftDialog(SerializableBiConsumer<String, Boolean> create) {
        unit.setVisible(false);
        build("catalogue.new", () -> create.accept(name.getValue(), likeInForce.getValue()));
    }

    /** For a supplement of one of these units. */
    NewDraftDialog(List<UnitRow> units, CreateSupplement create) {
        unit.setLabel(getTranslation("catalogue.new-supplement.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setValue(units.isEmpty() ? null : units.getFirst());
        unit.setRequiredIndicatorVisible(true);
        unit.setWidthFull();
        unit.setId("supplement-unit");
        build(
                "catalogue.new-supplement",
                () -> create.create(unit.getValue().id(), name.getValue(), likeInForce.getValue()));
    }

    /** @param keys of the texts */
    private void build(String keys, SerializableRunnable create) {
        setHeaderTitle(getTranslation(keys + ".title"));
        setWidth("34rem");
        name.setLabel(getTranslation("catalogue.new.name"));
        name.setValue(getTranslation(keys + ".default"));
        name.setMaxLength(TITLE_LENGTH);
        name.setRequired(true);
        name.setWidthFull();
        likeInForce.setLabel(getTranslation(keys + ".like-in-force"));
        likeInForce.setValue(true);
        VerticalLayout fields = new VerticalLayout(unit, name, likeInForce);
        fields.setPadding(false);
        add(fields);
        Button go = new Button(getTranslation("catalogue.new.create"), click -> {
            if (valid()) {
                create.run();
                close();
            }
        });
        go.setId("create-draft");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private boolean valid() {
        boolean titled = !name.getValue().isBlank();
        name.setErrorMessage(getTranslation("ui.required"));
        name.setInvalid(!titled);
        boolean placed = !unit.isVisible() || unit.getValue() != null;
        unit.setErrorMessage(getTranslation("ui.required"));
        unit.setInvalid(!placed);
        return titled && placed;
    }
}
