package vn.motcua.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.item.FormPage;

/** Enters a document, or corrects what the register says of one. */
@Route("decisions/new")
@RouteAlias("decisions/:decision/edit")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER"})
class DecisionEditView extends FormPage implements BeforeEnterObserver {

    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private @Nullable DecisionForm form;

    DecisionEditView(DecisionService decisions, Messages messages, AsOf asOf) {
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean known = event.getRouteParameters().get("decision").isPresent();
        Optional<DecisionRow> row = DecisionView.named(event, decisions);
        if (known && row.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        DecisionRow before = row.orElse(null);
        heading(before == null ? t("decision.new") : t("decision.edit.title", before.number()));
        lead(t(before == null ? "decision.new.lead" : "decision.edit.lead"));
        boolean cited = before != null && decisions.cited(before.id());
        DecisionForm shown = new DecisionForm(
                decisions, before, cited, asOf.today(), draft -> save(before, draft), () -> leave(before));
        form = shown;
        watch(shown.fields());
        add(shown);
    }

    private void save(@Nullable DecisionRow before, DecisionDraft draft) {
        DecisionForm shown = form;
        if (shown == null) {
            return;
        }
        try {
            UUID id;
            if (before == null) {
                id = decisions.enter(draft);
            } else {
                id = before.id();
                decisions.correct(id, before.version(), draft, shown.reason());
            }
            saved();
            Notices.success(t("decision.saved", draft.number()));
            UI.getCurrent().navigate(DecisionView.class, DecisionView.parameters(id));
        } catch (PortalException refused) {
            shown.refuse(refused.messageKey(), messages.text(getLocale(), refused));
        }
    }

    private static void leave(@Nullable DecisionRow before) {
        if (before == null) {
            UI.getCurrent().navigate(DecisionsView.class);
        } else {
            UI.getCurrent().navigate(DecisionView.class, DecisionView.parameters(before.id()));
        }
    }
}
