package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Founding;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.orgunit.ui.UnitChoice;

/** What a unit is founded with: its kind, code and name, and below whom it stands. */
class UnitFields {

    private final Component owner;
    final Select<UnitKind> kind = new Select<>();
    final TextField code = new TextField();
    final TextField name = new TextField();
    final UnitChoice parent;

    /** @param owner whose language the fields speak */
    UnitFields(Component owner, UnitService units, LocalDate day, String ids) {
        this.owner = owner;
        parent = new UnitChoice(units, day);
        kind.setLabel(t("orgunit.column.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(value -> t("orgunit.kind." + value));
        kind.setId(ids + "-kind");
        code.setLabel(t("orgunit.column.code"));
        code.setMaxLength(UnitText.CODE);
        code.setRequiredIndicatorVisible(true);
        code.setId(ids + "-code");
        name.setLabel(t("orgunit.column.unit"));
        name.setMaxLength(UnitText.NAME);
        name.setRequiredIndicatorVisible(true);
        name.addClassName("two-thirds");
        name.setId(ids + "-name");
        parent.setLabel(t("orgunit.column.parent"));
        parent.setPlaceholder(t("orgunit.no-parent"));
        parent.setId(ids + "-parent");
        kind.addValueChangeListener(change -> on(day));
        kind.setValue(UnitKind.COMMUNE);
    }

    /** Offers parents that are there that day. */
    final void on(LocalDate day) {
        UnitKind chosen = kind.getValue();
        parent.setEnabled(chosen != UnitKind.DISTRICT);
        if (!parent.isEnabled()) {
            parent.clear();
        }
        parent.offer(chosen == UnitKind.COMMUNE ? UnitKind.DISTRICT : chosen, day);
    }

    boolean complete(ActForm form) {
        return form.given(code, !code.getValue().isBlank())
                & form.given(name, !name.getValue().isBlank());
    }

    Founding founding(UUID id) {
        @Nullable UUID above = parent.id();
        return new Founding(id, kind.getValue(), code.getValue(), name.getValue(), above);
    }

    /** Where refusals are said. */
    void places(ActForm form) {
        form.place(code, "orgunit.code.taken", "orgunit.missing.code", "orgunit.too-long.code");
        form.place(name, "orgunit.missing.name", "orgunit.too-long.name");
        form.place(parent, "orgunit.parent.kind", "orgunit.parent.not-alive", "orgunit.parent.cycle");
    }

    private String t(String key) {
        return owner.getTranslation(key);
    }
}
