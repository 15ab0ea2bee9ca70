package vn.motcua.orgunit.office.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.office.OfficeDraft;
import vn.motcua.orgunit.office.OfficeFounding;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.orgunit.place.ui.PlaceForm;
import vn.motcua.orgunit.ui.UnitChoice;

/** What a post office is and where. */
class OfficeForm extends PlaceForm {

    private final Select<PostOfficeKind> kind = new Select<>();
    private final Checkbox service = new Checkbox();

    /** @param before null for an office that is new */
    OfficeForm(
            @Nullable OfficeRow before,
            UnitChoice unit,
            DocumentField document,
            LocalDate today,
            SerializableRunnable save,
            SerializableRunnable leave) {
        super(PlaceKind.OFFICE, before == null, unit, document, today);
        label(kind, "kind").setItems(PostOfficeKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("office.kind." + value));
        kind.setValue(PostOfficeKind.POST_OFFICE);
        label(service, "service").addClassName("wide");
        service.setLabel(getTranslation("office.service.label"));
        if (before != null) {
            name.setValue(before.name());
            kind.setValue(before.kind());
            address.setValue(before.address());
            service.setValue(before.publicService());
        }
        build(save, leave, code, unit, name, kind, address, service, from);
    }

    /** Empty while a field is wrong by itself. */
    Optional<OfficeDraft> draft() {
        return complete()
                ? Optional.of(new OfficeDraft(name.getValue(), kind.getValue(), address.getValue(), service.getValue()))
                : Optional.empty();
    }

    /** Empty while a field is wrong by itself. */
    Optional<OfficeFounding> founding() {
        return draft().map(draft -> new OfficeFounding(code.getValue(), unit.id(), draft, from(), documentId()));
    }
}
