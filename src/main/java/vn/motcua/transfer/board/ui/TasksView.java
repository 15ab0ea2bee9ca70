package vn.motcua.transfer.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.transfer.board.TaskBoardService;
import vn.motcua.transfer.board.TaskShare;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** Which unit lets the post do which of the seven tasks, since when: shares by kind of unit, and all units below. */
@Route(TasksView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class TasksView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/tasks";

    private final TaskList list;

    TasksView(TaskBoardService tasks, CurrentPerson person, AsOf asOf) {
        heading(t("board.tasks.title"));
        lead(t("board.tasks.lead"));
        add(new UnitTabs(PATH, person.require()));
        List<TaskShare> shares = tasks.shares(asOf.day());
        if (!shares.isEmpty()) {
            Section sheet = new Section(new H2(t("board.tasks.shares")), new ShareTable(shares));
            sheet.addClassName("sheet");
            sheet.setId("task-shares");
            add(sheet);
        }
        list = new TaskList(tasks, asOf.day());
        add(key(), list);
    }

    private Div key() {
        Div key = new Div();
        key.addClassName("task-key");
        for (String tone : new String[] {"good", "info"}) {
            Span mark = new Span(t("board.tasks.key." + tone));
            mark.addClassNames("task-cell", "heat-" + tone);
            key.add(mark);
        }
        return key;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
