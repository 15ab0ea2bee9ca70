package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.person.PersonDraft;
import vn.motcua.staffing.person.PersonHiring;
import vn.motcua.staffing.person.PersonOffice;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.staffing.person.PersonalData;
import vn.motcua.ui.VietnameseDatePicker;

/** Who an employee is. Says what is wrong at the field. */
class PersonForm extends Div {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final VietnameseDatePicker birthDate = new VietnameseDatePicker();
    private final IntegerField birthYear = new IntegerField();
    private final TextField identity = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField address = new TextField();
    private final Select<Qualification> qualification = new Select<>();
    private final TextField major = new TextField();
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
    private final Checkbox trained = new Checkbox();
    private final TextField badge = new TextField();
    private final VietnameseDatePicker badgeOn = new VietnameseDatePicker();
    private final VietnameseDatePicker uniformOn = new VietnameseDatePicker();
    private final ComboBox<PersonOffice> office = new ComboBox<>();
    private final ComboBox<String> job;
    private final VietnameseDatePicker from = new VietnameseDatePicker();
    private final Paragraph fault = new Paragraph();
    private boolean touched;

    /** @param before null for somebody who is new */
    PersonForm(
            @Nullable PersonSheet before,
            LocalDate today,
            List<PersonOffice> offices,
            List<String> jobs,
            SerializableRunnable save,
            SerializableRunnable leave) {
        addClassNames("sheet", "item-form");
        setId("person-form");
        job = new JobField(jobs);
        label();
        qualification.setItems(Qualification.values());
        qualification.setItemLabelGenerator(value -> getTranslation("staffing.qualification." + value));
        qualification.setValue(Qualification.UNIVERSITY);
        languages();
        office.setItems(offices);
        office.setItemLabelGenerator(each -> each.code() + " · " + each.name());
        from.setValue(today);
        fault.addClassNames("fault", "wide");
        fault.setVisible(false);
        fault.getElement().setAttribute("role", "alert");
        if (before != null) {
            fill(before.draft());
        }
        boolean isNew = before == null;
        Stream.<Component>of(office, job, from).forEach(field -> field.setVisible(isNew));
        if (isNew && offices.size() == 1) {
            office.setValue(offices.getFirst());
        }
        Stream.<Component>of(name, address, office, major, languages, email)
                .forEach(wide -> wide.addClassName("two-thirds"));
        trained.addClassName("wide");
        add(part("person.part.who"), code, name, birthDate, birthYear, identity);
        if (isNew) {
            add(part("person.part.place"), office, job, from);
        }
        add(part("person.part.contact"), phone, email, address);
        add(part("person.part.skill"), qualification, major, languages, trained);
        add(part("person.part.kit"), badge, badgeOn, uniformOn, fault, buttons(save, leave));
        Stream.<Component>of(code, name, birthYear, identity, phone, email, address, major, badge)
                .forEach(field -> field.getElement().addEventListener("input", input -> touched = true));
        Stream.<Component>of(birthDate, qualification, languages, trained, badgeOn, uniformOn, office, job, from)
                .forEach(field -> field.getElement().addEventListener("change", change -> touched = true));
    }

    private void label() {
        Map.<String, Component>ofEntries(
                        Map.entry("code", code),
                        Map.entry("name", name),
                        Map.entry("birth-date", birthDate),
                        Map.entry("birth-year", birthYear),
                        Map.entry("identity", identity),
                        Map.entry("phone", phone),
                        Map.entry("email", email),
                        Map.entry("address", address),
                        Map.entry("qualification", qualification),
                        Map.entry("major", major),
                        Map.entry("languages", languages),
                        Map.entry("trained", trained),
                        Map.entry("badge", badge),
                        Map.entry("badge-on", badgeOn),
                        Map.entry("uniform-on", uniformOn),
                        Map.entry("office", office),
                        Map.entry("job", job),
                        Map.entry("from", from))
                .forEach((id, field) -> {
                    field.setId("person-" + id);
                    field.getElement().setProperty("label", getTranslation("person.field." + id));
                });
        birthYear.setHelperText(getTranslation("person.birth-year.hint"));
        identity.setHelperText(getTranslation("person.personal.hint"));
        languages.setHelperText(getTranslation("person.languages.hint"));
        trained.setHelperText(getTranslation("person.trained.hint"));
        Stream.of(code, name).forEach(field -> field.setRequiredIndicatorVisible(true));
        office.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        code.setMaxLength(40);
        name.setMaxLength(200);
        major.setMaxLength(200);
        address.setMaxLength(300);
        badge.setMaxLength(40);
    }

    private void languages() {
        List<String> items = new ArrayList<>(PersonDraft.COMMON_LANGUAGES);
        languages.setItems(items);
        languages.setAllowCustomValue(true);
        languages.addCustomValueSetListener(typed -> {
            TreeSet<String> chosen = new TreeSet<>(languages.getValue());
            String value = typed.getDetail().strip();
            if (!value.isEmpty()) {
                if (!items.contains(value)) {
                    items.add(value);
                    languages.setItems(items);
                }
                chosen.add(value);
                languages.setValue(chosen);
            }
        });
    }

    private H2 part(String key) {
        H2 title = new H2(getTranslation(key));
        title.addClassNames("wide", "form-part");
        return title;
    }

    private void fill(PersonDraft draft) {
        code.setValue(draft.code());
        name.setValue(draft.name());
        birthDate.setValue(draft.personal().birthDate());
        birthYear.setValue(draft.personal().birthDate() == null ? draft.birthYear() : null);
        identity.setValue(draft.personal().identityNumber());
        phone.setValue(draft.personal().phone());
        email.setValue(draft.personal().email());
        address.setValue(draft.personal().address());
        qualification.setValue(draft.qualification());
        major.setValue(draft.major());
        List<String> items = new ArrayList<>(PersonDraft.COMMON_LANGUAGES);
        draft.languages().stream().filter(each -> !items.contains(each)).forEach(items::add);
        languages.setItems(items);
        languages.setValue(new TreeSet<>(draft.languages()));
        trained.setValue(draft.trained());
        badge.setValue(draft.badgeNumber());
        badgeOn.setValue(draft.badgeOn());
        uniformOn.setValue(draft.uniformOn());
    }

    private Div buttons(SerializableRunnable save, SerializableRunnable leave) {
        Button keep = new Button(getTranslation("person.save"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-person");
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
    Optional<PersonDraft> draft() {
        fault.setVisible(false);
        Stream.of(birthYear, identity, phone, email, badge)
                .map(HasValidation.class::cast)
                .forEach(field -> field.setInvalid(false));
        boolean given = given(code, code.getValue()) & given(name, name.getValue());
        boolean dated = !birthDate.isInvalid() && !badgeOn.isInvalid() && !uniformOn.isInvalid();
        return given && dated
                ? Optional.of(new PersonDraft(
                        code.getValue(),
                        name.getValue(),
                        birthYear.getValue(),
                        qualification.getValue(),
                        major.getValue(),
                        trained.getValue(),
                        List.copyOf(languages.getValue()),
                        badge.getValue(),
                        badgeOn.getValue(),
                        uniformOn.getValue(),
                        new PersonalData(
                                birthDate.getValue(),
                                identity.getValue(),
                                phone.getValue(),
                                email.getValue(),
                                address.getValue())))
                : Optional.empty();
    }

    /** Empty while a field is wrong by itself. */
    Optional<PersonHiring> hiring() {
        boolean placed = given(office, office.getValue() == null ? "" : "given");
        boolean dated = !from.isInvalid() && given(from, from.getValue() == null ? "" : "given");
        return draft().filter(draft -> placed && dated)
                .map(draft -> new PersonHiring(
                        draft, office.getValue().id(), job.getValue() == null ? "" : job.getValue(), from.getValue()));
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
                        "person.code.format", code,
                        "person.code-taken", code,
                        "person.name.missing", name,
                        "person.birth.range", birthYear,
                        "person.birth.two-years", birthYear,
                        "person.identity.format", identity,
                        "person.identity.taken", identity,
                        "person.phone.format", phone,
                        "person.email.format", email,
                        "person.badge-number", badge)
                .getOrDefault(
                        messageKey,
                        Map.<String, HasValidation>of(
                                        "person.language", languages,
                                        "person.languages", languages,
                                        "person.office.gone", office,
                                        "person.from.far", from)
                                .get(messageKey));
        if (field == null) {
            fault.setText(text);
            fault.setVisible(true);
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }
}
