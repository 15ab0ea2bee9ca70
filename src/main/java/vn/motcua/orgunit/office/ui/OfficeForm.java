package vn.motcua.orgunit.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.office.OfficeDraft;
import vn.motcua.orgunit.office.OfficeFounding;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.ui.VietnameseDatePicker;

/** What a post office is and where. Says what is wrong at the field. */
class OfficeForm extends Div {

    private final TextField code = new TextField();
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final TextField name = new TextField();
    private final Select<PostOfficeKind> kind = new Select<>();
    private final TextArea address = new TextArea();
    private final Checkbox service = new Checkbox();
    private final VietnameseDatePicker from = new VietnameseDatePicker();
    private final Paragraph fault = new Paragraph();
    private boolean touched;

    /** @param before null for an office that is new */
    OfficeForm(@Nullable OfficeRow before, LocalDate today, SerializableRunnable save, SerializableRunnable leave) {
        addClassNames("sheet", "item-form");
        setId("office-form");
        code.setLabel(getTranslation("office.code"));
        code.setMaxLength(40);
        code.setRequiredIndicatorVisible(true);
        unit.setLabel(getTranslation("office.unit"));
        unit.setHelperText(getTranslation("office.unit.hint"));
        unit.setItemLabelGenerator(row -> row.code() + " · " + row.name());
        unit.setClearButtonVisible(true);
        name.setLabel(getTranslation("office.name"));
        name.setMaxLength(300);
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("office.kind"));
        kind.setItems(PostOfficeKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("office.kind." + value));
        kind.setValue(PostOfficeKind.POST_OFFICE);
        address.setLabel(getTranslation("office.address"));
        address.setMaxLength(300);
        address.setRequiredIndicatorVisible(true);
        service.setLabel(getTranslation("office.service.label"));
        from.setLabel(getTranslation(before == null ? "office.from.new" : "office.from"));
        from.setHelperText(getTranslation(before == null ? "office.from.new.hint" : "office.from.hint"));
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        fault.addClassName("fault");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        if (before != null) {
            name.setValue(before.name());
            kind.setValue(before.kind());
            address.setValue(before.address());
            service.setValue(before.publicService());
            from.setMax(today);
        }
        code.setVisible(before == null);
        unit.setVisible(before == null);
        Map.<String, Component>of(
                        "code", code, "unit", unit, "name", name, "kind", kind, "address", address, "service", service,
                        "from", from)
                .forEach((id, field) -> field.setId("office-" + id));
        Stream.<Component>of(address, service, fault).forEach(wide -> wide.addClassName("wide"));
        Stream.<Component>of(name, unit).forEach(wide -> wide.addClassName("two-thirds"));
        add(code, unit, name, kind, address, service, from, fault, buttons(save, leave));
        Stream.<Component>of(code, name, address)
                .forEach(field -> field.getElement().addEventListener("input", input -> touched = true));
        Stream.<Component>of(unit, kind, service, from)
                .forEach(field -> field.getElement().addEventListener("change", change -> touched = true));
    }

    /** Offers units while one types. */
    ComboBox<UnitRow> unit() {
        return unit;
    }

    private Div buttons(SerializableRunnable save, SerializableRunnable leave) {
        Button keep = new Button(getTranslation("office.save"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-office");
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
    Optional<OfficeDraft> draft() {
        fault.setVisible(false);
        boolean given = given(name, name.getValue()) & given(address, address.getValue());
        boolean dated = !from.isInvalid() && given(from, from.getValue() == null ? "" : "given");
        return given && dated
                ? Optional.of(new OfficeDraft(name.getValue(), kind.getValue(), address.getValue(), service.getValue()))
                : Optional.empty();
    }

    LocalDate from() {
        return from.getValue();
    }

    /** Empty while a field is wrong by itself. */
    Optional<OfficeFounding> founding() {
        boolean coded = given(code, code.getValue());
        return draft().filter(draft -> coded)
                .map(draft -> new OfficeFounding(
                        code.getValue(),
                        unit.getValue() == null ? null : unit.getValue().id(),
                        draft,
                        from.getValue()));
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
                        "office.code.format", code,
                        "office.code-taken", code,
                        "office.unit.gone", unit,
                        "office.from-future", from,
                        "office.from-before", from,
                        "office.missing.name", name,
                        "office.missing.address", address)
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
