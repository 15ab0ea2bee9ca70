package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.SearchKey;
import vn.motcua.ui.VietnameseDatePicker;

/** Where and from when one procedure is done through the post, and a note. */
class EntryForm extends Div {

    private static final int NOTE_LENGTH = 500;

    private final transient EntryRow row;
    private final MultiSelectComboBox<Level> levels = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<EntryPlace> places = new MultiSelectComboBox<>();
    private final VietnameseDatePicker start;
    private final TextField note = new TextField();

    /** @param choices places to choose from; none where a version is for one unit only */
    EntryForm(
            FirstList first,
            UUID catalogue,
            EntryRow row,
            List<EntryPlace> choices,
            SerializableRunnable saved,
            SerializableRunnable cancel) {
        this.row = row;
        addClassName("sheet");
        levels.setLabel(getTranslation("catalogue.entry.levels"));
        levels.setPlaceholder(getTranslation("catalogue.entry.every-level"));
        levels.setItems(row.levels());
        levels.setItemLabelGenerator(level -> getTranslation("procedures.level." + level));
        levels.setValue(Set.copyOf(row.terms().levels()));
        levels.setId("entry-levels");
        places.setLabel(getTranslation("catalogue.entry.places"));
        places.setPlaceholder(getTranslation("catalogue.entry.every-place"));
        places.setItems(
                (place, typed) -> SearchKey.words(typed).stream().allMatch(SearchKey.of(place.name())::contains),
                choices);
        places.setItemLabelGenerator(EntryPlace::name);
        places.setValue(Set.copyOf(row.places()));
        places.setVisible(!choices.isEmpty());
        places.setId("entry-places");
        start = new VietnameseDatePicker(getTranslation("catalogue.entry.start"));
        start.setPlaceholder(getTranslation("catalogue.entry.with-catalogue"));
        start.setValue(row.terms().startsOn());
        start.setClearButtonVisible(true);
        start.setId("entry-start");
        note.setLabel(getTranslation("catalogue.entry.note"));
        note.setMaxLength(NOTE_LENGTH);
        note.setValue(row.terms().note());
        Div fields = new Div(levels, places, start, note);
        fields.addClassName("form-row");
        Button save = new Button(getTranslation("catalogue.entry.save"), click -> {
            first.change(catalogue, row.id(), terms());
            if (!places.getValue().equals(Set.copyOf(row.places()))) {
                first.place(catalogue, row.id(), places.getValue());
            }
            saved.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-entry");
        Div buttons = new Div(save, new Button(getTranslation("ui.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        add(new H2(row.code() + " · " + row.name()), fields, buttons);
    }

    private EntryTerms terms() {
        return new EntryTerms(
                row.tasks(),
                row.form(),
                row.levels().stream().filter(levels.getValue()::contains).toList(),
                start.getValue(),
                note.getValue());
    }
}
