package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.ui.Formats;

/** Asks for the title of a new draft and what to begin with; for a supplement also whose it is. */
class NewDraftDialog extends Dialog {

    private static final int TITLE_LENGTH = 300;

    /** Creates a supplement of a unit. */
    interface CreateSupplement extends Serializable {

        void create(UUID unit, String title, boolean likeInForce);
    }

    /** Creates a draft of the province's own. */
    interface CreateDraft extends Serializable {

        /** @param list key of the list that it begins with; null for none */
        void create(String title, boolean likeInForce, @Nullable UUID list);
    }

    private final TextArea name = new TextArea();
    private final Checkbox likeInForce = new Checkbox();
    private final Select<StagedImport> list = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>();

    /** For the province's own. */
    NewDraftDialog(List<StagedImport> lists, CreateDraft create) {
        unit.setVisible(false);
        list.setLabel(getTranslation("catalogue.new.list"));
        list.setHelperText(getTranslation("catalogue.new.list.hint"));
        list.setItems(lists);
        list.setEmptySelectionAllowed(true);
        list.setItemLabelGenerator(each -> each == null
                ? getTranslation("catalogue.new.list.none")
                : each.fileName() + " · " + Formats.moment(each.startedAt()));
        list.setEmptySelectionCaption(getTranslation("catalogue.new.list.none"));
        list.setWidthFull();
        list.setId("draft-list");
        list.setVisible(!lists.isEmpty());
        list.addValueChangeListener(change -> {
            likeInForce.setValue(change.getValue() == null);
            likeInForce.setEnabled(change.getValue() == null);
        });
        build(
                "catalogue.new",
                () -> create.create(
                        name.getValue(),
                        likeInForce.getValue(),
                        list.getValue() == null ? null : list.getValue().id()));
    }

    /** For a supplement of one of these units. */
    NewDraftDialog(List<UnitRow> units, CreateSupplement create) {
        list.setVisible(false);
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
        VerticalLayout fields = new VerticalLayout(unit, name, list, likeInForce);
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
