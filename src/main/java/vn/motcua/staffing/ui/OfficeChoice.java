package vn.motcua.staffing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SearchKey;
import vn.motcua.staffing.StaffingOffice;

/** Narrows a list to one post office; finds "Tam Kỳ" by "tam ky". */
public class OfficeChoice extends ComboBox<StaffingOffice> {

    private final List<StaffingOffice> offices;

    /** @param changed called when somebody chose another */
    public OfficeChoice(List<StaffingOffice> offices, Runnable changed) {
        this.offices = offices;
        addClassName("filter-office");
        setAriaLabel(getTranslation("staffing.post-office"));
        setPlaceholder(getTranslation("staffing.every-post-office"));
        setClearButtonVisible(true);
        setItemLabelGenerator(StaffingOffice::name);
        setItems(
                (office, words) -> SearchKey.words(words).stream().allMatch(SearchKey.of(office.name())::contains),
                offices);
        addValueChangeListener(change -> changed.run());
    }

    /** Null where the list is not narrowed. */
    public @Nullable UUID id() {
        return getValue() == null ? null : getValue().id();
    }

    /** Chooses the one whose id it is; none when there is no such post office in the list. */
    public void choose(String id) {
        setValue(offices.stream()
                .filter(office -> office.id().toString().equals(id))
                .findFirst()
                .orElse(null));
    }
}
