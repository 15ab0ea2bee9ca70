package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.orgunit.place.ui.PlaceForm;
import vn.motcua.orgunit.point.OpeningHours;
import vn.motcua.orgunit.point.PointDraft;
import vn.motcua.orgunit.point.PointFounding;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.SearchKey;

/** Where a point is, who staffs it, when it is open, how far it delivers. */
class PointForm extends PlaceForm {

    private static final int PHONE_LENGTH = 60;
    private static final int ZONE_LENGTH = 500;

    private final ComboBox<OfficeRow> office = new ComboBox<>();
    private final Select<PremisesKind> premises = new Select<>();
    private final TextField phone = new TextField();
    private final TextArea zone = new TextArea();
    private final HoursField hours = new HoursField();
    private final @Nullable PointRow before;

    /**
     * @param before null for a point that is new
     * @param offices to choose from; of use to those who may say which one staffs the point
     * @param mayHandOver whether the person may say who staffs it and in which premises
     */
    PointForm(
            @Nullable PointRow before,
            List<OfficeRow> offices,
            UnitChoice unit,
            DocumentField document,
            boolean mayHandOver,
            LocalDate today,
            SerializableRunnable save,
            SerializableRunnable leave) {
        super(PlaceKind.POINT, before == null, unit, document, today);
        this.before = before;
        label(office, "office").addClassName("two-thirds");
        office.setItems(
                (row, text) -> SearchKey.of(row.code() + " " + row.name()).contains(SearchKey.of(text)), offices);
        office.setItemLabelGenerator(row -> row.code() + " · " + row.name());
        office.setClearButtonVisible(true);
        office.setReadOnly(!mayHandOver);
        label(premises, "premises").setItems(PremisesKind.values());
        premises.setItemLabelGenerator(kind -> getTranslation("point.premises." + kind));
        premises.setValue(PremisesKind.STAYS);
        premises.setReadOnly(!mayHandOver);
        label(phone, "phone").setMaxLength(PHONE_LENGTH);
        label(zone, "zone").setMaxLength(ZONE_LENGTH);
        zone.setHelperText(getTranslation("point.zone.hint"));
        Stream.of(zone, hours).forEach(wide -> wide.addClassName("wide"));
        phone.addValueChangeListener(change -> phone.setInvalid(false));
        zone.addValueChangeListener(change -> zone.setInvalid(false));
        faults.at(office, "point.office.gone");
        faults.at(premises, "point.move-incomplete");
        faults.at(phone, "point.too-long.phone");
        faults.at(zone, "point.too-long.zone");
        if (before != null) {
            show(before, offices);
        }
        build(save, leave, code, unit, name, phone, office, premises, address, zone, hours, from);
    }

    private void show(PointRow row, List<OfficeRow> offices) {
        name.setValue(row.name());
        offices.stream()
                .filter(each -> each.id().equals(row.postOfficeId()))
                .findFirst()
                .ifPresent(office::setValue);
        premises.setValue(row.premises());
        address.setValue(row.address());
        phone.setValue(row.phone());
        zone.setValue(row.deliveryZone());
        hours.show(row.hours());
    }

    /** Empty while a field is wrong by itself. */
    Optional<PointDraft> draft() {
        Optional<OpeningHours> week = hours.read();
        return complete()
                ? week.map(open -> new PointDraft(
                        name.getValue(),
                        officeId(),
                        premises.getValue(),
                        address.getValue(),
                        phone.getValue(),
                        open,
                        zone.getValue()))
                : Optional.empty();
    }

    /** An office that the person may not choose, and perhaps does not see, stays as it is. */
    private @Nullable UUID officeId() {
        if (office.isReadOnly() && before != null) {
            return before.postOfficeId();
        }
        OfficeRow chosen = office.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Empty while a field is wrong by itself. */
    Optional<PointFounding> founding() {
        return draft().map(draft -> new PointFounding(code.getValue(), unit.id(), draft, from(), documentId()));
    }
}
