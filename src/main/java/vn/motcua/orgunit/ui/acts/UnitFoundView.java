package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.UnitActs;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;

/** A new unit, by an act with its document. */
@Route(UnitAddress.FOUND)
@RolesAllowed("PROVINCE_ADMIN")
class UnitFoundView extends ActPage {

    UnitFoundView(UnitActs acts, UnitService units, DecisionService decisions, Messages messages, AsOf asOf) {
        heading(t("orgunit.found.title"));
        lead(t("orgunit.found.lead"));
        UnitFields fields = new UnitFields(this, units, asOf.today(), "unit");
        ActForm form =
                new ActForm(decisions, messages, asOf.today(), fields.kind, fields.name, fields.code, fields.parent);
        fields.places(form);
        form.on().setValue(asOf.today());
        form.on().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                fields.on(change.getValue());
            }
        });
        form.buttons(
                "orgunit.found.save",
                () -> {
                    boolean complete = fields.complete(form);
                    form.basis()
                            .filter(basis -> complete)
                            .ifPresent(basis ->
                                    done(acts.found(fields.founding(Ids.next()), basis), fields.name.getValue()));
                },
                () -> UI.getCurrent().navigate(UnitAddress.TREE));
        show(form);
    }
}
