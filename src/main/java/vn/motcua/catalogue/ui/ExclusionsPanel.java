package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.EntryFilter;
import vn.motcua.catalogue.ExclusionRow;
import vn.motcua.catalogue.SecondList;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** The second list: what is not done through the post, and why. */
class ExclusionsPanel extends RowsPanel<ExclusionRow> {

    private final transient CatalogueService catalogues;
    private final transient SecondList second;
    private final UUID catalogue;

    ExclusionsPanel(
            CatalogueService catalogues, SecondList second, UUID catalogue, List<String> fields, boolean editable) {
        super(editable, fields);
        this.catalogues = catalogues;
        this.second = second;
        this.catalogue = catalogue;
        Button confirm = new Button(getTranslation("catalogue.confirm"), VaadinIcon.CHECK.create(), click -> {
            Notices.success(getTranslation("catalogue.confirmed", second.confirm(catalogue, selection())));
            done();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm-chosen");
        Button reason = new Button(
                getTranslation("catalogue.exclude.change"),
                VaadinIcon.EDIT.create(),
                click -> open(new ReasonForm(chosen(), this::changeReason, this::close)));
        reason.setId("change-reason");
        Button remove = new Button(getTranslation("catalogue.exclusion.remove"), VaadinIcon.TRASH.create(), click -> {
            Notices.success(getTranslation("catalogue.exclusions-removed", second.remove(catalogue, selection())));
            done();
        });
        remove.addThemeVariants(ButtonVariant.ERROR);
        act(confirm);
        act(reason);
        act(remove);
        start();
    }

    private void changeReason(ReasonForm form) {
        List<UUID> procedures = everything()
                ? find(filter(), 0, Integer.MAX_VALUE).stream()
                        .map(ExclusionRow::procedureId)
                        .toList()
                : grid().getSelectedItems().stream()
                        .map(ExclusionRow::procedureId)
                        .toList();
        Notices.success(getTranslation(
                "catalogue.excluded", second.exclude(catalogue, procedures, form.reason(), form.note())));
        done();
    }

    @Override
    UUID id(ExclusionRow row) {
        return row.id();
    }

    @Override
    List<ExclusionRow> find(EntryFilter filter, int offset, int limit) {
        return catalogues.exclusions(catalogue, filter, offset, limit);
    }

    @Override
    long count(EntryFilter filter) {
        return catalogues.countExclusions(catalogue, filter);
    }

    @Override
    void columns(Grid<ExclusionRow> rows) {
        ProcedureColumns.add(rows, ExclusionRow::code, ExclusionRow::name, ExclusionRow::field, ExclusionRow::levels);
        rows.addComponentColumn(this::reason)
                .setHeader(getTranslation("catalogue.exclude.reason"))
                .setWidth("14rem")
                .setFlexGrow(0);
    }

    private Component reason(ExclusionRow row) {
        Div cell = Cells.twoLines(getTranslation("catalogue.reason." + row.reason()), row.note());
        if (!row.confirmed()) {
            cell.add(new Pill(getTranslation("catalogue.proposed-only"), "warn"));
        }
        return cell;
    }

    @Override
    String emptyText() {
        return getTranslation("catalogue.exclusions.empty");
    }
}
