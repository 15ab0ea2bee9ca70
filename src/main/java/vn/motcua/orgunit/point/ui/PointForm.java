package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.point.OpeningHours;
import vn.motcua.orgunit.point.PointDraft;
import vn.motcua.orgunit.point.PointFounding;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.ui.VietnameseDatePicker;

/** Where a point is, who staffs it, when it is open. Says what is wrong at the field. */
class PointForm extends Div {

    private final TextField code = new TextField();
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final TextField name = new TextField();
    private final ComboBox<OfficeRow> office = new ComboBox<>();
    private final Select<PremisesKind> premises = new Select<>();
    private final TextArea address = new TextArea();
    private final TextField phone = new TextField();
    private final TextArea zone = new TextArea();
    private final VietnameseDatePicker from = new VietnameseDatePicker();
    private final HoursField hours = new HoursField();
    private final Paragraph fault = new Paragraph();
    private final @Nullable PointRow before;
    private final @Nullable DocumentField document;
    private boolean touched;

    /**
     * @param before null for a point that is new
     * @param document asked for a new point; null for one that is changed
     * @param mayHandOver whether the person may say who staffs it and in which premises
     */
    PointForm(
            @Nullable PointRow before,
            ComboBox.ItemFilter<OfficeRow> byName,
            List<OfficeRow> offices,
            @Nullable DocumentField document,
            boolean mayHandOver,
            LocalDate today,
            SerializableRunnable save,
            SerializableRunnable leave) {
        this.before = before;
        this.document = document;
        addClassNames("sheet", "item-form");
        setId("point-form");
        label();
        premises.setItems(PremisesKind.values());
        premises.setItemLabelGenerator(kind -> getTranslation("point.premises." + kind));
        premises.setValue(PremisesKind.STAYS);
        office.setItems(byName, offices);
        office.setItemLabelGenerator(row -> row.code() + " · " + row.name());
        office.setClearButtonVisible(true);
        unit.setItemLabelGenerator(row -> row.code() + " · " + row.name());
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        office.setReadOnly(!mayHandOver);
        premises.setReadOnly(!mayHandOver);
        fault.addClassName("fault");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        if (before != null) {
            show(before, offices);
            from.setMax(today);
        }
        boolean fresh = before == null;
        code.setVisible(fresh);
        unit.setVisible(fresh);
        Stream.<Component>of(address, zone, hours, fault).forEach(wide -> wide.addClassName("wide"));
        Stream.<Component>of(name, unit, office).forEach(wide -> wide.addClassName("two-thirds"));
        add(code, unit, name, phone, office, premises, address, zone, hours, from);
        if (document != null) {
            document.addClassName("two-thirds");
            add(document);
        }
        add(fault, buttons(save, leave));
        Stream.<Component>of(code, name, address, phone, zone, hours)
                .forEach(field -> field.getElement().addEventListener("input", input -> touched = true));
        Stream.<Component>of(unit, office, premises, from)
                .forEach(field -> field.getElement().addEventListener("change", change -> touched = true));
    }

    /** Offers units while one types. */
    ComboBox<UnitRow> unit() {
        return unit;
    }

    private void label() {
        code.setLabel(getTranslation("point.code"));
        code.setMaxLength(40);
        code.setRequiredIndicatorVisible(true);
        unit.setLabel(getTranslation("point.unit"));
        unit.setHelperText(getTranslation("point.unit.hint"));
        unit.setClearButtonVisible(true);
        name.setLabel(getTranslation("point.name"));
        name.setMaxLength(300);
        name.setRequiredIndicatorVisible(true);
        office.setLabel(getTranslation("point.office"));
        premises.setLabel(getTranslation("point.premises"));
        address.setLabel(getTranslation("point.address"));
        address.setMaxLength(300);
        address.setRequiredIndicatorVisible(true);
        phone.setLabel(getTranslation("point.phone"));
        phone.setMaxLength(60);
        zone.setLabel(getTranslation("point.zone"));
        zone.setHelperText(getTranslation("point.zone.hint"));
        zone.setMaxLength(500);
        from.setLabel(getTranslation(before == null ? "point.from.new" : "point.from"));
        from.setHelperText(getTranslation(before == null ? "point.from.new.hint" : "point.from.hint"));
        Map.<String, Component>of(
                        "code",
                        code,
                        "unit",
                        unit,
                        "name",
                        name,
                        "office",
                        office,
                        "premises",
                        premises,
                        "address",
                        address)
                .forEach((id, field) -> field.setId("point-" + id));
        Map.<String, Component>of("phone", phone, "zone", zone, "from", from)
                .forEach((id, field) -> field.setId("point-" + id));
        // What was said of a field holds until it is typed in again.
        Stream.of(code, name, phone).forEach(field -> field.addValueChangeListener(change -> field.setInvalid(false)));
        Stream.of(address, zone).forEach(field -> field.addValueChangeListener(change -> field.setInvalid(false)));
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

    private Div buttons(SerializableRunnable save, SerializableRunnable leave) {
        Button keep = new Button(getTranslation("point.save"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-point");
        Div buttons = new Div(keep, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassNames("form-buttons", "wide");
        return buttons;
    }

    boolean isTouched() {
        return touched;
    }

    void saved() {
        touched = false;
    }

    /** Empty while a field is wrong by itself. */
    Optional<PointDraft> draft() {
        fault.setVisible(false);
        Optional<OpeningHours> week = hours.read();
        boolean given = given(name, name.getValue()) & given(address, address.getValue());
        boolean dated = !from.isInvalid() && given(from, from.getValue() == null ? "" : "given");
        if (week.isEmpty() || !given || !dated) {
            return Optional.empty();
        }
        OfficeRow chosen = office.getValue();
        // A manager's office that the person may not see stays as it is.
        UUID officeId =
                office.isReadOnly() && before != null ? before.postOfficeId() : chosen == null ? null : chosen.id();
        return Optional.of(new PointDraft(
                name.getValue(),
                officeId,
                premises.getValue(),
                address.getValue(),
                phone.getValue(),
                week.get(),
                zone.getValue()));
    }

    LocalDate from() {
        return from.getValue();
    }

    /** Empty while a field is wrong by itself. */
    Optional<PointFounding> founding() {
        boolean coded = given(code, code.getValue());
        return draft().filter(draft -> coded)
                .map(draft -> new PointFounding(
                        code.getValue(),
                        unit.getValue() == null ? null : unit.getValue().id(),
                        draft,
                        from.getValue(),
                        document == null ? null : document.getValue()));
    }

    private boolean given(HasValidation field, String value) {
        boolean given = !value.isBlank();
        field.setErrorMessage(getTranslation("ui.required"));
        field.setInvalid(!given);
        return given;
    }

    /** Says why it was not kept: at the field that is meant, or below all where none is. */
    void refuse(String messageKey, String text) {
        HasValidation field = Map.<String, HasValidation>of(
                        "point.code.format", code,
                        "point.code-taken", code,
                        "point.unit.gone", unit,
                        "point.office.gone", office,
                        "point.move-incomplete", premises,
                        "point.from-future", from,
                        "point.from-before", from,
                        "point.missing.name", name,
                        "point.missing.address", address)
                .get(messageKey);
        if (field == null) {
            fault.setText(text);
            fault.setVisible(true);
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }
}
