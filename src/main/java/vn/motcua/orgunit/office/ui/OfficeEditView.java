package vn.motcua.orgunit.office.ui;

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
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.orgunit.place.ui.PlaceEditPage;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;

/** Founds a post office, or writes what is otherwise at one from a day on. */
@Route("units/post-offices/new")
@RouteAlias("units/post-offices/:office/edit")
@RolesAllowed("PROVINCE_ADMIN")
class OfficeEditView extends PlaceEditPage implements BeforeEnterObserver {

    private final transient OfficeService offices;
    private final transient UnitService units;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final AsOf asOf;
    private @Nullable OfficeForm form;

    OfficeEditView(OfficeService offices, UnitService units, DecisionService decisions, Messages messages, AsOf asOf) {
        this.offices = offices;
        this.units = units;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean known = event.getRouteParameters().get("office").isPresent();
        Optional<OfficeRow> row = OfficeView.named(event, offices, asOf.today());
        if (known && row.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        OfficeRow before = row.orElse(null);
        heading(before == null ? t("office.new") : t("office.edit.title", before.name()));
        lead(t(before == null ? "office.new.lead" : "office.edit.lead"));
        OfficeForm shown = new OfficeForm(
                before,
                new UnitChoice(units, asOf.today()),
                new DocumentField(t("point.document"), true, asOf.today(), decisions, messages),
                asOf.today(),
                () -> save(before),
                () -> leave(before == null ? null : before.id()));
        form = shown;
        show(shown);
    }

    private void save(@Nullable OfficeRow before) {
        OfficeForm shown = form;
        if (shown != null) {
            keep(
                    PlaceKind.OFFICE,
                    shown,
                    () -> before == null
                            ? shown.founding().map(offices::found)
                            : shown.draft().map(draft -> {
                                offices.change(before.id(), before.version(), draft, shown.from());
                                return before.id();
                            }),
                    OfficeEditView::leave);
        }
    }

    private static void leave(@Nullable UUID office) {
        if (office == null) {
            UI.getCurrent().navigate(OfficesView.class);
        } else {
            UI.getCurrent().navigate(OfficeView.class, OfficeView.parameters(office));
        }
    }
}
