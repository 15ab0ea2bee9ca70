package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.CatalogueDrafts;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.EntryFilter;
import vn.motcua.catalogue.SecondList;
import vn.motcua.catalogue.UnlistedRow;
import vn.motcua.ui.Notices;

/** Procedures in neither list: each goes through the post, or does not and says why. */
class UnlistedPanel extends RowsPanel<UnlistedRow> {

    private final transient CatalogueService catalogues;
    private final transient CatalogueDrafts drafts;
    private final transient SecondList second;
    private final UUID catalogue;

    UnlistedPanel(
            CatalogueService catalogues,
            CatalogueDrafts drafts,
            SecondList second,
            UUID catalogue,
            List<String> fields,
            boolean editable) {
        super(editable, fields);
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.second = second;
        this.catalogue = catalogue;
        Button hand = new Button(
                getTranslation("catalogue.hand-over"),
                VaadinIcon.PLUS.create(),
                click -> open(new HandOverForm(chosen(), this::handOver, this::close)));
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        hand.setId("hand-over-chosen");
        Button refuse = new Button(
                getTranslation("catalogue.exclude"),
                VaadinIcon.BAN.create(),
                click -> open(new ReasonForm(chosen(), this::exclude, this::close)));
        refuse.setId("exclude-chosen");
        Button propose = new Button(getTranslation("catalogue.propose"), VaadinIcon.LIGHTBULB.create(), click -> {
            Notices.success(getTranslation("catalogue.proposed", second.propose(catalogue)));
            done();
        });
        propose.setTooltipText(getTranslation("catalogue.propose.hint"));
        propose.setId("propose-exclusions");
        act(hand);
        act(refuse);
        free(propose);
        start();
    }

    private void handOver(TaskChoice choice) {
        int added = everything()
                ? drafts.addMatching(catalogue, filter(), choice.tasks(), choice.form())
                : drafts.add(catalogue, picked(), choice.tasks(), choice.form());
        Notices.success(getTranslation("catalogue.added", added));
        done();
    }

    private void exclude(ReasonForm reason) {
        int put = everything()
                ? second.excludeMatching(catalogue, filter(), reason.reason(), reason.note())
                : second.exclude(catalogue, picked(), reason.reason(), reason.note());
        Notices.success(getTranslation("catalogue.excluded", put));
        done();
    }

    @Override
    UUID id(UnlistedRow row) {
        return row.procedureId();
    }

    @Override
    List<UnlistedRow> find(EntryFilter filter, int offset, int limit) {
        return catalogues.unlisted(catalogue, filter, offset, limit);
    }

    @Override
    long count(EntryFilter filter) {
        return catalogues.countUnlisted(catalogue, filter);
    }

    @Override
    void columns(Grid<UnlistedRow> rows) {
        ProcedureColumns.add(rows, UnlistedRow::code, UnlistedRow::name, UnlistedRow::field, UnlistedRow::levels);
    }

    @Override
    String emptyText() {
        return getTranslation("catalogue.unlisted.empty");
    }
}
