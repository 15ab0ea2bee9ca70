package vn.motcua.transfer.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.board.TaskBoardService;
import vn.motcua.transfer.board.TaskLine;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.SearchField;

/** Units by tasks, with search and filters; loads only what is seen. */
class TaskList extends FilteredList<TaskLine> {

    private final transient TaskBoardService tasks;
    private final LocalDate day;
    private final TaskGrid grid;
    private final SearchField search;
    private final Select<UnitKind> kind = new Select<>();
    private final Checkbox all;

    TaskList(TaskBoardService tasks, LocalDate day) {
        this.tasks = tasks;
        this.day = day;
        grid = new TaskGrid(day);
        search = new SearchField(
                getTranslation("transfer.search"), getTranslation("transfer.search.hint"), this::filter);
        search.setId("search-tasks");
        choice(kind, "transfer.kind", "transfer.every-kind", "orgunit.kind.", UnitKind.values());
        all = new Checkbox(getTranslation("board.tasks.all"), change -> filter());
        all.setId("all-units");
        build(search, kind, all);
    }

    @Override
    protected Grid<TaskLine> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        kind.setValue(Address.oneOf(query, "kind", UnitKind.class));
        all.setValue(!Address.text(query, "all").isEmpty());
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "kind", kind.getValue() == null ? "" : kind.getValue().name(),
                "all", all.getValue() ? "1" : "");
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), TasksView.PATH, filters());
    }

    private UnitFilter wanted() {
        return new UnitFilter(search.getValue(), kind.getValue(), null);
    }

    @Override
    protected List<TaskLine> find(int offset, int limit) {
        return tasks.lines(wanted(), !all.getValue(), day, offset, limit);
    }

    @Override
    protected long count() {
        return tasks.count(wanted(), !all.getValue(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("transfer.count", rows);
    }

    @Override
    protected Object id(TaskLine line) {
        return line.unitId();
    }

    @Override
    protected Component emptyState() {
        return new EmptyState(VaadinIcon.TASKS, getTranslation("board.tasks.empty"));
    }
}
