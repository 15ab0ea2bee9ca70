package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.UnitActs;
import vn.motcua.orgunit.history.StateRow;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;
import vn.motcua.ui.AsOf;

/** Puts right what was written wrongly of a state of a unit; the reason is asked for, a document is not. */
@Route("unit/:unit/correct")
@RolesAllowed("PROVINCE_ADMIN")
class UnitCorrectView extends ActPage implements BeforeEnterObserver {

    private final transient UnitActs acts;
    private final transient UnitHistory history;
    private final transient UnitService units;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final Select<StateRow> state = new Select<>();
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private @Nullable UnitChoice parent;

    UnitCorrectView(
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
        UnitAddress.named(event, history, asOf.day())
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(UnitPage page) {
        heading(t("orgunit.correct.title", page.row().name()));
        lead(t("orgunit.correct.lead"));
        UnitChoice above = new UnitChoice(units, asOf.today());
        parent = above;
        state.setLabel(t("orgunit.correct.state"));
        state.setItems(page.states());
        state.setItemLabelGenerator(row -> row == null ? "" : UnitAddress.span(row.period()) + " · " + row.name());
        state.addClassName("wide");
        state.setId("act-state");
        name.setLabel(t("orgunit.column.unit"));
        name.setMaxLength(UnitText.NAME);
        name.addClassName("two-thirds");
        name.setId("act-name");
        code.setLabel(t("orgunit.column.code"));
        code.setMaxLength(UnitText.CODE);
        code.setId("act-code");
        above.setLabel(t("orgunit.column.parent"));
        above.setPlaceholder(t("orgunit.no-parent"));
        above.addClassName("two-thirds");
        ActForm form = new ActForm(decisions, messages, asOf.today(), state, name, code, above);
        form.forCorrection();
        form.on().setLabel(t("orgunit.correct.from"));
        form.on().setHelperText(null);
        form.place(form.on(), "orgunit.act.state-order", "orgunit.act.children");
        form.place(name, "orgunit.missing.name", "orgunit.too-long.name", "orgunit.act.no-change");
        form.place(code, "orgunit.missing.code", "orgunit.too-long.code", "orgunit.code.taken");
        form.place(above, "orgunit.parent.kind", "orgunit.parent.not-alive", "orgunit.parent.cycle");
        state.addValueChangeListener(change -> fill(page, form, change.getValue(), above));
        state.setValue(page.last());
        form.buttons(
                "orgunit.correct.save",
                () -> save(page, form),
                () -> UI.getCurrent().navigate(UnitAddress.page(page.row().id())));
        show(form);
    }

    private void fill(UnitPage page, ActForm form, @Nullable StateRow row, UnitChoice above) {
        if (row == null) {
            return;
        }
        name.setValue(row.name());
        code.setValue(row.code());
        form.on().setValue(row.period().from());
        above.offer(
                page.row().kind() == UnitKind.COMMUNE
                        ? UnitKind.DISTRICT
                        : page.row().kind(),
                row.period().from());
        UUID id = row.parentId();
        above.setValue(id == null ? null : history.page(id, row.period().from()).row());
    }

    private void save(UnitPage page, ActForm form) {
        StateRow row = state.getValue();
        LocalDate from = form.on().getValue();
        if (row == null || from == null || !form.given(name, !name.getValue().isBlank())) {
            return;
        }
        UnitChoice above = parent;
        acts.correct(
                page.row().id(),
                page.version(),
                row.period().from(),
                new UnitState(code.getValue(), name.getValue(), above == null ? null : above.id(), Period.since(from)),
                form.documentId(),
                form.note());
        done(page.row().id(), name.getValue());
    }
}
