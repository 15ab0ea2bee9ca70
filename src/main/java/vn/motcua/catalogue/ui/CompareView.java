package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.compare.Comparison;
import vn.motcua.catalogue.compare.VersionService;
import vn.motcua.catalogue.ui.rows.ProcedureColumns;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.ui.Address;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** Two versions beside each other: what came in, what went, and what of a procedure is otherwise. */
@Route(CompareView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class CompareView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "catalogues/compare";

    private static final Map<Comparison.Kind, String> TONES =
            Map.of(Comparison.Kind.ADDED, "good", Comparison.Kind.REMOVED, "bad", Comparison.Kind.CHANGED, "info");

    private final transient VersionService versions;
    private final transient List<CatalogueRow> rows;
    private final Select<CatalogueRow> before = new Select<>();
    private final Select<CatalogueRow> after = new Select<>();
    private final Div figures = new Div();
    private final Div result = new Div();

    CompareView(CatalogueService catalogues, VersionService versions) {
        this.versions = versions;
        this.rows = catalogues.list();
        heading(t("catalogue.compare.title"));
        lead(t("catalogue.compare.lead"));
        choice(before, "catalogue.compare.before", "compare-before");
        choice(after, "catalogue.compare.after", "compare-after");
        Div choices = new Div(before, after);
        choices.addClassName("form-row");
        figures.addClassName("figures");
        result.addClassName("page-content");
        add(choices, figures, result);
    }

    private void choice(Select<CatalogueRow> select, String label, String id) {
        select.setLabel(t(label));
        select.setItems(rows);
        select.setItemLabelGenerator(row -> row == null
                ? ""
                : Standing.name(row)
                        + (row.effectiveFrom() == null
                                ? " · " + t("catalogue.status." + row.status())
                                : " · " + t("catalogue.effective.from", row.effectiveFrom())));
        select.setId(id);
        select.setWidth("24rem");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                compare();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<CatalogueRow> own = rows.stream().filter(row -> !row.supplement()).toList();
        after.setValue(named(query, "to", own.isEmpty() ? null : own.getFirst()));
        before.setValue(named(query, "from", own.size() < 2 ? null : own.get(1)));
        compare();
    }

    private @Nullable CatalogueRow named(QueryParameters query, String name, @Nullable CatalogueRow otherwise) {
        String id = Address.text(query, name);
        return rows.stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElse(otherwise);
    }

    private void compare() {
        CatalogueRow from = before.getValue();
        CatalogueRow to = after.getValue();
        figures.removeAll();
        result.removeAll();
        if (from == null || to == null) {
            result.add(new EmptyState(VaadinIcon.SPLIT_H, t("catalogue.compare.choose")));
            return;
        }
        Address.replace(
                UI.getCurrent(),
                PATH,
                Map.of("from", from.id().toString(), "to", to.id().toString()));
        List<Comparison.Difference> differences = versions.compare(from.id(), to.id());
        for (Comparison.Kind kind : Comparison.Kind.values()) {
            long count =
                    differences.stream().filter(each -> each.kind() == kind).count();
            Figure figure = new Figure(t("catalogue.compare." + kind), Formats.number(getLocale(), count), null);
            figure.addClassName("figure-" + (count == 0 ? "quiet" : TONES.get(kind)));
            figures.add(figure);
        }
        result.add(
                differences.isEmpty()
                        ? new EmptyState(VaadinIcon.CHECK, t("catalogue.compare.same"))
                        : grid(differences));
    }

    private Grid<Comparison.Difference> grid(List<Comparison.Difference> differences) {
        Grid<Comparison.Difference> grid = new Grid<>();
        grid.setItems(differences);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(t("catalogue.compare.title"));
        var code = grid.addComponentColumn(row -> Cells.code(row.code()))
                .setHeader(t("procedures.column.code"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> ProcedureColumns.name(row.name(), row.field(), row.code()))
                .setHeader(t("procedures.column.procedure"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::difference)
                .setHeader(t("catalogue.compare.difference"))
                .setFlexGrow(2);
        Narrow.adapt(grid, narrow -> {
            code.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
        return grid;
    }

    private Component difference(Comparison.Difference row) {
        Div cell = new Div(new Pill(t("catalogue.compare." + row.kind()), TONES.getOrDefault(row.kind(), "quiet")));
        cell.addClassName("cell-wrap");
        row.changes().forEach(change -> {
            Div line = new Div(new Span(t("catalogue.aspect." + change.aspect()) + ": "));
            if (change.aspect() == Comparison.Aspect.PROCEDURE
                    && change.before().equals(change.after())) {
                line.add(new Span(t("catalogue.compare.newer-state")));
            } else if (row.kind() != Comparison.Kind.CHANGED) {
                line.add(new Span(words(change.aspect(), change.before() + change.after())));
            } else {
                Span was = new Span(words(change.aspect(), change.before()));
                was.addClassName("was");
                line.add(was, new Span(" → "), new Span(words(change.aspect(), change.after())));
            }
            line.addClassName("cell-sub");
            cell.add(line);
        });
        return cell;
    }

    private String words(Comparison.Aspect aspect, String value) {
        if (value.isEmpty()) {
            return "—";
        }
        return switch (aspect) {
            case LIST -> t("catalogue.part." + value);
            case TASKS -> each(value, "catalogue.task.");
            case FORM -> t("catalogue.form." + value);
            case LEVELS -> each(value, "procedures.level.");
            case START -> Formats.day(LocalDate.parse(value));
            case REASON -> {
                int colon = value.indexOf(':');
                String reason = t("catalogue.reason." + (colon < 0 ? value : value.substring(0, colon)));
                yield colon < 0 ? reason : reason + value.substring(colon);
            }
            case PROCEDURE, PLACES -> value;
        };
    }

    private String each(String joined, String prefix) {
        return Arrays.stream(joined.split(", ")).map(key -> t(prefix + key)).collect(Collectors.joining(", "));
    }
}
