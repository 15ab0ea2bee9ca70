package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.agreement.AgreementDraft;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.ui.UnitChoice;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.item.FormPage;
import vn.motcua.ui.item.ItemAddress;

/** Enters an agreement, renews one, or corrects what was entered. */
@Route(AgreementsView.PATH + "/new")
@RouteAlias(AgreementsView.PATH + "/:agreement/renew")
@RouteAlias(AgreementsView.PATH + "/:agreement/edit")
@RolesAllowed("PROVINCE_ADMIN")
class AgreementEditView extends FormPage implements BeforeEnterObserver {

    private final transient AgreementService agreements;
    private final UnitChoice unit;
    private final AgreementForm form;
    private transient @Nullable AgreementRow before;
    private boolean renewal;

    AgreementEditView(
            AgreementService agreements, UnitService units, DecisionService decisions, Messages messages, AsOf asOf) {
        this.agreements = agreements;
        unit = new UnitChoice(units, asOf.today());
        form = new AgreementForm(
                unit,
                new DocumentField(t("agreement.document"), true, asOf.today(), decisions, messages),
                asOf.today(),
                this::submit,
                this::leave);
        watch(form.fields());
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(t("agreement.new"));
        lead(t("agreement.new.lead"));
        if (event.getRouteParameters().get("agreement").isEmpty()) {
            unit.choose(Address.text(event.getLocation().getQueryParameters(), "unit"));
            return;
        }
        renewal = event.getLocation().getPath().endsWith("/renew");
        ItemAddress.show(event, AgreementView.named(event, agreements), this::show);
    }

    private void show(AgreementRow row) {
        before = row;
        if (renewal) {
            heading(t("agreement.renew.title", row.number()));
            lead(t("agreement.renew.lead", row.unitName()));
            form.renew(row);
        } else {
            heading(t("agreement.edit.title", row.number()));
            lead(t("agreement.edit.lead"));
            form.correct(row);
        }
    }

    private void leave() {
        AgreementRow row = before;
        if (row == null) {
            UI.getCurrent().navigate(AgreementsView.class);
        } else {
            UI.getCurrent().navigate(AgreementView.class, AgreementView.parameters(row.id()));
        }
    }

    private void submit() {
        try {
            form.draft().ifPresent(draft -> {
                UUID id = keep(before, draft);
                saved();
                Notices.success(t("agreement.saved", draft.number()));
                UI.getCurrent().navigate(AgreementView.class, AgreementView.parameters(id));
            });
        } catch (PortalException refused) {
            form.refuse(refused);
        }
    }

    private UUID keep(@Nullable AgreementRow row, AgreementDraft draft) {
        if (row == null) {
            return agreements.sign(draft);
        }
        if (renewal) {
            return agreements.renew(row.id(), row.version(), draft);
        }
        agreements.correct(row.id(), row.version(), draft, form.reason());
        return row.id();
    }
}
