package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;

/** One unit out of those that are there on a day and that the person may see, found by name or code. */
@NamedInterface("ui")
public class UnitChoice extends ComboBox<UnitRow> {

    private final transient UnitService units;
    private LocalDate day;
    private @Nullable UnitKind kind;

    public UnitChoice(UnitService units, LocalDate day) {
        this.units = units;
        this.day = day;
        setItemLabelGenerator(UnitChoice::label);
        setClearButtonVisible(true);
        read();
    }

    /** Such as "Xã Tam Thái, Huyện Phú Ninh (20500)". */
    public static String label(UnitRow row) {
        String place = row.parentName() == null ? "" : ", " + row.parentName();
        return row.name() + place + " (" + row.code() + ")";
    }

    /** Offers those of one kind on a day. */
    public void offer(@Nullable UnitKind ofKind, LocalDate on) {
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

    /** Chooses the unit with a code, when there is one. */
    public void choose(String code) {
        if (!code.isEmpty()) {
            units.find(new UnitFilter(code, null, null), day, 0, 50).stream()
                    .filter(unit -> unit.code().equals(code))
                    .findFirst()
                    .ifPresent(this::setValue);
        }
    }

    /** Null while none is chosen. */
    public @Nullable UUID id() {
        UnitRow chosen = getValue();
        return chosen == null ? null : chosen.id();
    }
}
