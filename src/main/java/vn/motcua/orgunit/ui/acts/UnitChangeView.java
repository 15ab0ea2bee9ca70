package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.act.UnitActs;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;

/** Another name, another code or another parent from a day on. */
@Route("unit/:unit/rename")
@RouteAlias("unit/:unit/recode")
@RouteAlias("unit/:unit/move")
@RolesAllowed("PROVINCE_ADMIN")
class UnitChangeView extends ActPage implements BeforeEnterObserver {

    private final transient UnitActs acts;
    private final transient UnitHistory history;
    private final transient UnitService units;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;

    UnitChangeView(
            UnitActs acts,
            UnitHistory history,
            UnitService units,
            DecisionService decisions,
            Messages messages,
            AsOf asOf) {
        this.acts = acts;
        this.history = history;
        this.units = units;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getLocation().getPath();
        String act = path.substring(path.lastIndexOf('/') + 1);
        UnitAddress.named(event, history, asOf.day())
                .ifPresentOrElse(page -> ask(page, act), () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(UnitPage page, String act) {
        heading(t("orgunit." + act + ".title", page.row().name()));
        lead(t("orgunit." + act + ".lead"));
        if (act.equals("move")) {
            parent(page);
        } else {
            text(page, act.equals("rename"));
        }
    }

    private void text(UnitPage page, boolean name) {
        TextField field = new TextField(t(name ? "orgunit.rename.field" : "orgunit.recode.field"));
        field.setValue(name ? page.last().name() : page.last().code());
        field.setMaxLength(name ? UnitText.NAME : UnitText.CODE);
        field.setRequiredIndicatorVisible(true);
        field.setId("act-value");
        if (name) {
            field.addClassName("two-thirds");
        }
        ActForm form = form(field);
        form.place(
                field,
                "orgunit.act.no-change",
                "orgunit.code.taken",
                "orgunit.missing.name",
                "orgunit.missing.code",
                "orgunit.too-long.name",
                "orgunit.too-long.code");
        finish(form, page, () -> {
            boolean given = form.given(field, !field.getValue().isBlank());
            form.basis().filter(basis -> given).ifPresent(basis -> {
                if (name) {
                    acts.rename(page.row().id(), page.version(), field.getValue(), basis);
                } else {
                    acts.recode(page.row().id(), page.version(), field.getValue(), basis);
                }
                done(page.row().id(), name ? field.getValue() : page.row().name());
            });
        });
    }

    private void parent(UnitPage page) {
        LocalDate today = asOf.today();
        UnitChoice field = new UnitChoice(units, today);
        UnitKind above = page.row().kind() == UnitKind.COMMUNE
                ? UnitKind.DISTRICT
                : page.row().kind();
        field.setLabel(t("orgunit.move.field"));
        field.setPlaceholder(t("orgunit.no-parent"));
        field.setHelperText(t("orgunit.move.hint"));
        field.addClassName("two-thirds");
        field.setId("act-value");
        field.offer(above, today);
        ActForm form = form(field);
        form.on().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                field.offer(above, change.getValue());
            }
        });
        form.place(
                field,
                "orgunit.act.no-change",
                "orgunit.parent.kind",
                "orgunit.parent.not-alive",
                "orgunit.parent.cycle");
        finish(form, page, () -> form.basis().ifPresent(basis -> move(page, field.id(), basis)));
    }

    private void move(UnitPage page, @Nullable UUID parent, Basis basis) {
        acts.move(page.row().id(), page.version(), parent, basis);
        done(page.row().id(), page.row().name());
    }

    private ActForm form(Component field) {
        return new ActForm(decisions, messages, asOf.today(), field);
    }

    private void finish(ActForm form, UnitPage page, SerializableRunnable save) {
        form.buttons(
                "orgunit.act.save",
                save,
                () -> UI.getCurrent().navigate(UnitAddress.page(page.row().id())));
        show(form);
    }
}
