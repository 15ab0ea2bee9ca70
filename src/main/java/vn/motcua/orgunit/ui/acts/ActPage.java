package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.ui.LeaveQuestion;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** The page of an act: warns before what was typed is lost. */
abstract class ActPage extends PortalPage implements BeforeLeaveObserver {

    private @Nullable ActForm form;

    final void show(ActForm shown) {
        form = shown;
        add(shown);
    }

    /** It is recorded: on to the page of the unit. */
    final void done(UUID unit, String name) {
        if (form != null) {
            form.saved();
        }
        Notices.success(t("orgunit.act.saved", name));
        UI.getCurrent().navigate(UnitAddress.page(unit));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTouched()) {
            LeaveQuestion.ask(event, this);
        }
    }
}
