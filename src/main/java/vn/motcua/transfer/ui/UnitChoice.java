package vn.motcua.transfer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;

/** A field for one of the units that the person may see on a day, found by name or code. */
public class UnitChoice extends ComboBox<UnitRow> {

    private final transient UnitService units;
    private final LocalDate day;

    public UnitChoice(UnitService units, LocalDate day) {
        this.units = units;
        this.day = day;
        setLabel(getTranslation("transfer.column.unit"));
        setPlaceholder(getTranslation("transfer.search.hint"));
        setItemLabelGenerator(UnitChoice::label);
        setItems(query -> units
                .find(
                        new UnitFilter(query.getFilter().orElse(""), null, null),
                        day,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        setRequiredIndicatorVisible(true);
        setId("choose-unit");
    }

    private static String label(UnitRow unit) {
        return unit.parentName() == null ? unit.name() : unit.name() + ", " + unit.parentName();
    }

    /** Chooses the unit with a code, when there is one. */
    public void choose(String code) {
        if (!code.isEmpty()) {
            units.find(new UnitFilter(code, null, null), day, 0, 50).stream()
                    .filter(unit -> unit.code().equals(code))
                    .findFirst()
                    .ifPresent(this::setValue);
        }
    }
}
