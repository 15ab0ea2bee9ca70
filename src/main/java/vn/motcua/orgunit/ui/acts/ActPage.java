package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.ui.Notices;
import vn.motcua.ui.item.FormPage;

/** The page of an act. */
abstract class ActPage extends FormPage {

    final void show(ActForm shown) {
        watch(shown.fields());
        add(shown);
    }

    /** It is recorded: on to the page of the unit. */
    final void done(UUID unit, String name) {
        saved();
        Notices.success(t("orgunit.act.saved", name));
        UI.getCurrent().navigate(UnitAddress.page(unit));
    }
}
