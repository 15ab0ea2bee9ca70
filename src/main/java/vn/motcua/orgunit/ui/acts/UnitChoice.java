package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;

/** One unit out of those that are there on a day, found by name or code. */
class UnitChoice extends ComboBox<UnitRow> {

    private final transient UnitService units;
    private LocalDate day;
    private @Nullable UnitKind kind;

    UnitChoice(UnitService units, LocalDate day) {
        this.units = units;
        this.day = day;
        setItemLabelGenerator(UnitChoice::label);
        setClearButtonVisible(true);
        read();
    }

    static String label(UnitRow row) {
        String place = row.parentName() == null ? "" : ", " + row.parentName();
        return row.name() + place + " (" + row.code() + ")";
    }

    /** Offers those of one kind on a day. */
    void offer(@Nullable UnitKind ofKind, LocalDate on) {
        kind = ofKind;
        day = on;
        read();
    }

    private void read() {
        setItems(query -> units
                .find(
                        new UnitFilter(query.getFilter().orElse(""), kind, null),
                        day,
                        query.getOffset(),
                        query.getLimit())
                .stream());
    }

    @Nullable
    UUID id() {
        UnitRow chosen = getValue();
        return chosen == null ? null : chosen.id();
    }
}
