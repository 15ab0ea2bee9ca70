package vn.motcua.orgunit.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/**
 * What is asked of every place: name, address and the day, of a new one also its code, its unit and the document behind it.
 * Says what is wrong at the field.
 */
public abstract class PlaceForm extends Div {

    private static final int CODE_LENGTH = 40;
    private static final int TEXT_LENGTH = 300;

    protected final TextField code = new TextField();
    protected final UnitChoice unit;
    protected final TextField name = new TextField();
    protected final TextArea address = new TextArea();
    protected final VietnameseDatePicker from = new VietnameseDatePicker();
    protected final FormFaults faults = new FormFaults();
    private final PlaceKind kind;
    private final boolean fresh;
    private final DocumentField document;
    private final List<Component> own = new ArrayList<>();

    /** @param fresh whether the place is new */
    protected PlaceForm(PlaceKind kind, boolean fresh, UnitChoice unit, DocumentField document, LocalDate today) {
        this.kind = kind;
        this.fresh = fresh;
        this.unit = unit;
        this.document = document;
        addClassNames("sheet", "item-form");
        setId(kind.id("form"));
        code.setMaxLength(CODE_LENGTH);
        unit.setHelperText(said("unit.hint"));
        name.setMaxLength(TEXT_LENGTH);
        address.setMaxLength(TEXT_LENGTH);
        from.setHelperText(said(fresh ? "from.new.hint" : "from.hint"));
        from.setValue(today);
        if (!fresh) {
            from.setMax(today);
        }
        label(code, "code");
        label(unit, "unit");
        label(name, "name");
        label(address, "address");
        from.setLabel(said(fresh ? "from.new" : "from"));
        from.setId(kind.id("from"));
        document.setId(kind.id("document"));
        Stream.of(code, name).forEach(field -> field.setRequiredIndicatorVisible(true));
        address.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        Stream.<Component>of(code, unit, document).forEach(field -> field.setVisible(fresh));
        Stream.<Component>of(name, unit, document).forEach(field -> field.addClassName("two-thirds"));
        address.addClassName("wide");
        // What was said of a field holds until it is typed in again.
        Stream.of(code, name).forEach(field -> field.addValueChangeListener(change -> field.setInvalid(false)));
        address.addValueChangeListener(change -> address.setInvalid(false));
        faults.at(code, kind.key("code.format"), kind.key("code-taken"));
        faults.at(unit, kind.key("unit.gone"));
        faults.at(from, kind.key("from-future"), kind.key("from-before"));
        faults.at(name, kind.key("missing.name"), kind.key("too-long.name"));
        faults.at(address, kind.key("missing.address"), kind.key("too-long.address"));
    }

    /** The text for a key of this kind of place. */
    protected final String said(String key) {
        return getTranslation(kind.key(key));
    }

    /** Names a field of this kind of place. */
    protected final <C extends Component & HasLabel> C label(C field, String key) {
        field.setLabel(said(key));
        field.setId(kind.id(key));
        return field;
    }

    /** Puts the fields in order; buttons come below. */
    protected final void build(SerializableRunnable save, SerializableRunnable leave, Component... fields) {
        own.addAll(List.of(fields));
        own.add(document);
        Button keep = new Button(said("save"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-" + kind.name().toLowerCase(Locale.ROOT));
        Div buttons = new Div(keep, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassNames("form-buttons", "wide");
        add(own);
        add(faults, buttons);
    }

    /** All in which one types. */
    Component[] fields() {
        return own.toArray(Component[]::new);
    }

    /** Whether what every place has is there; says so at the fields where it is not. */
    protected final boolean complete() {
        faults.begin();
        boolean given = (!fresh || given(code))
                & given(name)
                & faults.given(address, !address.getValue().isBlank());
        boolean dated = !from.isInvalid() && faults.given(from, from.getValue() != null);
        return given && dated;
    }

    private boolean given(TextField field) {
        return faults.given(field, !field.getValue().isBlank());
    }

    /** First day of what is written. */
    public final LocalDate from() {
        return from.getValue();
    }

    /** The document behind it; null for none. */
    protected final @Nullable UUID documentId() {
        return document.getValue();
    }

    /** Says why it was not kept: at the field that is meant, or below all where none is. */
    void refuse(PortalException refused) {
        faults.say(refused);
    }
}
