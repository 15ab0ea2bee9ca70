package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.procedure.content.Level;
import vn.motcua.ui.Formats;
import vn.motcua.ui.SearchField;

/** Narrows the rows of a catalogue by words, subject area and level, and says how many there are. */
class RowFilters extends Div {

    private final SearchField search;
    private final ComboBox<String> field = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private final Span count = new Span();

    RowFilters(List<String> fields, SerializableRunnable changed) {
        addClassName("filters");
        search = new SearchField(
                getTranslation("catalogue.search"), getTranslation("catalogue.search.hint"), changed::run);
        field.setPlaceholder(getTranslation("procedures.every-field"));
        field.setAriaLabel(getTranslation("procedures.field"));
        field.setItems(fields);
        field.setClearButtonVisible(true);
        field.setVisible(!fields.isEmpty());
        field.addValueChangeListener(change -> changed.run());
        level.setPlaceholder(getTranslation("procedures.every-level"));
        level.setAriaLabel(getTranslation("procedures.level"));
        level.setItems(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("procedures.every-level"));
        level.setItemLabelGenerator(
                chosen -> getTranslation(chosen == null ? "procedures.every-level" : "procedures.level." + chosen));
        level.addValueChangeListener(change -> changed.run());
        count.addClassName("count");
        add(search, field, level, count);
    }

    EntryFilter value() {
        return new EntryFilter(search.getValue(), field.getValue(), level.getValue());
    }

    void show(long rows) {
        count.setText(getTranslation("catalogue.count", Formats.number(getLocale(), rows)));
    }
}
