package vn.motcua.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.directory.Member;
import vn.motcua.orgunit.ChargeRow;
import vn.motcua.orgunit.ChargeRow.Place;
import vn.motcua.orgunit.ChargeService;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;
import vn.motcua.ui.Notices;

/** Puts somebody in charge of units and post offices. */
class ScopeForm extends Section {

    private final transient ChargeService charges;
    private final transient SerializableRunnable done;
    private final ComboBox<String> username = new ComboBox<>();
    private final MultiSelectComboBox<Place> units = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Place> postOffices = new MultiSelectComboBox<>();

    /**
     * @param members to choose from; any other name can be typed, too
     * @param row to be changed; null for somebody new
     * @param done called when it is kept or given up
     */
    ScopeForm(ChargeService charges, List<Member> members, @Nullable ChargeRow row, SerializableRunnable done) {
        this.charges = charges;
        this.done = done;
        addClassName("sheet");
        setId("scope-form");
        List<Place> allUnits = charges.units();
        List<Place> allOffices = charges.postOffices();
        places(units, "units", allUnits);
        places(postOffices, "post-offices", allOffices);
        names(members);
        if (row != null) {
            username.setItems(row.username());
            username.setValue(row.username());
            username.setReadOnly(true);
            username.setHelperText("");
            units.setValue(row.units());
            postOffices.setValue(row.postOffices());
        }
        Button save = new Button(getTranslation("account.scopes.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-scope");
        Div buttons = new Div(save, new Button(getTranslation("ui.cancel"), click -> done.run()));
        buttons.addClassName("form-buttons");
        Div fields = new Div(username, units, postOffices);
        fields.addClassName("scope-fields");
        add(new H2(getTranslation(row == null ? "account.scopes.add" : "account.scopes.of")), fields, buttons);
    }

    private void names(List<Member> members) {
        username.setLabel(getTranslation("account.username"));
        username.setHelperText(
                getTranslation(members.isEmpty() ? "account.scopes.username.free" : "account.scopes.username.hint"));
        username.setItems(members.stream().map(Member::username).toList());
        username.setAllowCustomValue(true);
        username.addCustomValueSetListener(typed -> username.setValue(typed.getDetail()));
        username.setRequiredIndicatorVisible(true);
        username.setManualValidation(true);
        username.setId("scope-username");
    }

    private void places(MultiSelectComboBox<Place> field, String name, List<Place> offered) {
        field.setLabel(getTranslation("account.scopes." + name));
        field.setItemLabelGenerator(place -> place.name() + " (" + place.code() + ")");
        field.setItems(
                (place, words) -> SearchKey.words(words).stream()
                        .allMatch(SearchKey.of(place.name() + " " + place.code())::contains),
                offered);
        field.setClearButtonVisible(true);
        // Somebody is in charge of a dozen places: in one line, nobody could read which.
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setId("scope-" + name);
    }

    private void save() {
        username.setInvalid(false);
        String name = username.getValue() == null ? "" : username.getValue();
        try {
            charges.assign(name, keys(units), keys(postOffices));
        } catch (PortalException refused) {
            username.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            username.setInvalid(true);
            return;
        }
        Notices.success(getTranslation("account.scopes.saved", name));
        done.run();
    }

    private static Set<UUID> keys(MultiSelectComboBox<Place> field) {
        return field.getValue().stream().map(Place::id).collect(Collectors.toSet());
    }
}
