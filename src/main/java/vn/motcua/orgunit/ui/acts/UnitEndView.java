package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.act.Endings;
import vn.motcua.orgunit.act.Founding;
import vn.motcua.orgunit.act.UnitEnding;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;

/**
 * Ends a unit, and others in the same act: the day and the document, who succeeds it, and what becomes of all that is open there. What is open is
 * read anew when the day changes.
 */
@Route("unit/:unit/end")
@RolesAllowed("PROVINCE_ADMIN")
class UnitEndView extends ActPage implements BeforeEnterObserver {

    private final transient UnitEnding endings;
    private final transient UnitHistory history;
    private final transient UnitService units;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final MultiSelectComboBox<UnitRow> successors = new MultiSelectComboBox<>();
    private final Map<UUID, UnitFields> founded = new LinkedHashMap<>();
    private final Div newUnits = new Div();
    private final OpenItemsPanels open = new OpenItemsPanels();
    private final MultiSelectComboBox<UnitRow> others = new MultiSelectComboBox<>();
    /** Of each unit that ends, as it was when it was chosen. */
    private final Map<UUID, UnitPage> ending = new LinkedHashMap<>();

    UnitEndView(
            UnitEnding endings,
            UnitHistory history,
            UnitService units,
            DecisionService decisions,
            Messages messages,
            AsOf asOf) {
        this.endings = endings;
        this.history = history;
        this.units = units;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitAddress.named(event, history, asOf.day())
                .filter(page -> page.row().validTo() == null)
                .ifPresentOrElse(this::ask, () -> event.rerouteToError(NotFoundException.class));
    }

    private void ask(UnitPage page) {
        ending.put(page.row().id(), page);
        heading(t("orgunit.end.title", page.row().name()));
        lead(t("orgunit.end.lead"));
        ActForm form = new ActForm(decisions, messages, asOf.today());
        form.on().setLabel(t("orgunit.end.on"));
        others.setLabel(t("orgunit.end.others"));
        others.setHelperText(t("orgunit.end.others.hint"));
        others.setItemLabelGenerator(UnitChoice::label);
        others.setId("others");
        others.setWidthFull();
        others.addValueChangeListener(change -> {
            choose(page, change.getValue());
            list(form.on().getValue());
        });
        form.place(successors, "orgunit.successor.self", "orgunit.successor.not-yet", "orgunit.successor.ended");
        successors.setLabel(t("orgunit.end.successors"));
        successors.setHelperText(t("orgunit.end.successors.hint"));
        successors.setItemLabelGenerator(UnitChoice::label);
        successors.setId("successors");
        successors.setWidthFull();
        offer(asOf.today());
        successors.addValueChangeListener(change -> names());
        Button another = new Button(t("orgunit.end.found"), VaadinIcon.PLUS.create(), click -> another(form));
        another.addThemeVariants(ButtonVariant.TERTIARY);
        another.setId("found-successor");
        form.more(others);
        form.more(successors);
        form.more(newUnits);
        form.more(another);
        form.more(new H2(t("orgunit.end.open")));
        form.more(open);
        form.on().addValueChangeListener(change -> {
            LocalDate day = change.getValue();
            if (day != null) {
                offer(day);
                founded.values().forEach(fields -> fields.on(day));
                list(day);
            }
        });
        form.on().setValue(asOf.today());
        form.buttons(
                "orgunit.end.save",
                () -> save(page, form),
                () -> UI.getCurrent().navigate(UnitAddress.page(page.row().id())));
        show(form);
    }

    /** Units that end in the same act. */
    private void choose(UnitPage page, Collection<UnitRow> chosen) {
        List<UUID> ids = chosen.stream().map(UnitRow::id).toList();
        ending.keySet().removeIf(id -> !id.equals(page.row().id()) && !ids.contains(id));
        ids.forEach(id -> ending.computeIfAbsent(id, key -> history.page(key, asOf.day())));
    }

    private void list(@Nullable LocalDate day) {
        if (day != null) {
            Map<UUID, String> names = new LinkedHashMap<>();
            ending.forEach((id, unit) -> names.put(id, unit.row().name()));
            open.show(endings.open(names.keySet(), day), names);
        }
    }

    private void offer(LocalDate day) {
        offer(others, day);
        offer(successors, day);
    }

    private void offer(MultiSelectComboBox<UnitRow> field, LocalDate day) {
        List<UnitRow> chosen = List.copyOf(field.getValue());
        field.setItems(query -> units
                .find(
                        new UnitFilter(query.getFilter().orElse(""), null, null),
                        day,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        field.setValue(chosen);
    }

    /** A successor that begins on the day. */
    private void another(ActForm form) {
        UUID id = Ids.next();
        LocalDate day = form.on().getValue();
        UnitFields fields = new UnitFields(this, units, day == null ? asOf.today() : day, "new-" + founded.size());
        fields.places(form);
        founded.put(id, fields);
        fields.name.addValueChangeListener(change -> names());
        Div box = new Div();
        Button away = new Button(t("orgunit.end.not-found"), VaadinIcon.CLOSE_SMALL.create(), click -> {
            founded.remove(id);
            newUnits.remove(box);
            names();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        box.add(fields.kind, fields.name, fields.code, fields.parent, away);
        box.addClassName("item-form");
        newUnits.add(box);
    }

    private void names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        successors.getValue().forEach(unit -> names.put(unit.id(), unit.name()));
        founded.forEach((id, fields) -> {
            if (!fields.name.getValue().isBlank()) {
                names.put(id, fields.name.getValue());
            }
        });
        open.successors(names);
    }

    private void save(UnitPage page, ActForm form) {
        boolean complete = true;
        List<Founding> foundings = new ArrayList<>();
        for (Map.Entry<UUID, UnitFields> each : founded.entrySet()) {
            complete &= each.getValue().complete(form);
            foundings.add(each.getValue().founding(each.getKey()));
        }
        boolean answered = open.answered();
        @Nullable Basis basis = form.basis().orElse(null);
        if (basis != null && complete && answered) {
            endings.endAll(new Endings(
                    basis,
                    ending.values().stream()
                            .map(unit -> new Endings.Part(
                                    unit.row().id(),
                                    unit.version(),
                                    open.choices(unit.row().id())))
                            .toList(),
                    successors.getValue().stream().map(UnitRow::id).toList(),
                    foundings));
            done(page.row().id(), page.row().name());
        }
    }
}
