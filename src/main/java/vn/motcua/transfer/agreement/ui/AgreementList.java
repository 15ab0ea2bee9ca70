package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.transfer.agreement.AgreementFilter;
import vn.motcua.transfer.agreement.AgreementLine;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.SearchField;

/** Units with their agreements, with search and filters; loads only what is seen. */
class AgreementList extends FilteredList<AgreementLine> {

    private final transient AgreementService agreements;
    private final LocalDate day;
    private final AgreementGrid grid;
    private final SearchField search;
    private final Select<AgreementFilter.Group> group = new Select<>();
    private final Select<AgreementFilter.Status> status = new Select<>();

    AgreementList(AgreementService agreements, LocalDate day) {
        this.agreements = agreements;
        this.day = day;
        grid = new AgreementGrid(day);
        search = new SearchField(
                getTranslation("agreement.search"), getTranslation("agreement.search.hint"), this::filter);
        search.setId("search-agreements");
        choice(group, "transfer.kind", "transfer.every-kind", "agreement.group.", AgreementFilter.Group.values());
        choice(
                status,
                "agreement.state",
                "agreement.every-status",
                "agreement.status.",
                AgreementFilter.Status.values());
        status.setId("agreement-status");
        build(search, group, status);
    }

    @Override
    protected Grid<AgreementLine> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        group.setValue(Address.oneOf(query, "group", AgreementFilter.Group.class));
        status.setValue(Address.oneOf(query, "status", AgreementFilter.Status.class));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "group", group.getValue() == null ? "" : group.getValue().name(),
                "status", status.getValue() == null ? "" : status.getValue().name());
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), AgreementsView.PATH, filters());
    }

    private AgreementFilter wanted() {
        return new AgreementFilter(search.getValue(), group.getValue(), status.getValue());
    }

    @Override
    protected List<AgreementLine> find(int offset, int limit) {
        return agreements.lines(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return agreements.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("agreement.count", rows);
    }

    @Override
    protected Object id(AgreementLine line) {
        AgreementRow row = line.agreement();
        return row == null ? line.unitId() : row.id();
    }

    @Override
    protected Component emptyState() {
        return filters().values().stream().allMatch(String::isEmpty)
                ? new EmptyState(VaadinIcon.HANDSHAKE, getTranslation("transfer.empty"))
                : new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("agreement.none-found"),
                        showAll(getTranslation("transfer.show-all")));
    }
}
