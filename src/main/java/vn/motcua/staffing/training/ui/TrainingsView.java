package vn.motcua.staffing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.StaffingSummary;
import vn.motcua.staffing.training.CourseRow;
import vn.motcua.staffing.training.CourseState;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.staffing.ui.StaffingTabs;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.SearchField;

/** Courses, how many are trained and have a degree, and the way to those who must be trained again. */
@Route(TrainingsView.PATH)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class TrainingsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "trainings";

    private final CourseList list;

    TrainingsView(TrainingService trainings, StaffingService staffing, CurrentPerson person, AsOf asOf) {
        heading(t("nav.counters"));
        lead(t("training.lead"));
        RouterLink again = new RouterLink(t("training.again"), AgainView.class);
        again.addClassName("report-download");
        again.setId("train-again");
        if (person.require().is(Role.POST_MANAGER) && asOf.isToday()) {
            Button add = new Button(
                    t("training.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(TrainingEditView.class));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.setId("add-course");
            actions(again, add);
        } else {
            actions(again);
        }
        StaffingSummary figures = staffing.summary(asOf.day());
        Paragraph shares = new Paragraph(t(
                "training.shares",
                figures.trained(),
                figures.employees(),
                Formats.percent(getLocale(), share(figures.trained(), figures.employees())),
                Formats.percent(getLocale(), figures.universityShare())));
        shares.setId("training-shares");
        list = new CourseList(trainings);
        add(new StaffingTabs(PATH), shares, list);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }

    /** The courses, the latest first. */
    private static class CourseList extends FilteredList<CourseRow> {

        private final transient TrainingService trainings;
        private final Grid<CourseRow> grid = new Grid<>();
        private final SearchField search;

        CourseList(TrainingService trainings) {
            this.trainings = trainings;
            search = new SearchField(
                    getTranslation("training.search"), getTranslation("training.search.hint"), this::filter);
            search.setId("search-courses");
            grid.setSelectionMode(Grid.SelectionMode.NONE);
            grid.addClassName("grid-tall");
            grid.setAriaLabel(getTranslation("training.title"));
            grid.addComponentColumn(this::name)
                    .setHeader(getTranslation("training.course"))
                    .setFlexGrow(4);
            var when = grid.addColumn(row -> Formats.day(row.course().beginsOn()) + " – "
                            + Formats.day(row.course().endsOn()))
                    .setHeader(getTranslation("training.when"))
                    .setWidth("13rem")
                    .setFlexGrow(0);
            var seats = grid.addColumn(row -> row.seats() + " / " + row.course().capacity())
                    .setHeader(getTranslation("training.seats"))
                    .setWidth("9rem")
                    .setFlexGrow(0);
            Narrow.adapt(grid, narrow -> {
                when.setVisible(!narrow);
                seats.setVisible(!narrow);
                grid.getElement().setAttribute("data-narrow", narrow);
            });
            build(search);
        }

        private Component name(CourseRow row) {
            RouterLink link =
                    new RouterLink(row.course().name(), TrainingView.class, TrainingView.parameters(row.id()));
            link.addClassName("cell-name");
            Div fields = new Div(String.join(", ", row.course().fields()));
            fields.addClassName("cell-sub");
            Div onPhone = new Div(Formats.day(row.course().beginsOn()) + " · " + row.seats() + " / "
                    + row.course().capacity());
            onPhone.addClassNames("cell-sub", "narrow-only");
            Div cell = new Div(link, fields, onPhone);
            if (row.state() == CourseState.CANCELLED) {
                cell.add(new Pill(getTranslation("training.state.CANCELLED"), "quiet"));
            }
            cell.addClassName("cell-wrap");
            return cell;
        }

        @Override
        protected Grid<CourseRow> grid() {
            return grid;
        }

        @Override
        protected void set(QueryParameters query) {
            search.setValue(Address.text(query, "q"));
        }

        @Override
        public Map<String, String> filters() {
            return Map.of("q", search.getValue());
        }

        @Override
        protected void filtered() {
            Address.replace(UI.getCurrent(), "trainings", filters());
        }

        @Override
        protected List<CourseRow> find(int offset, int limit) {
            return trainings.courses(search.getValue(), offset, limit);
        }

        @Override
        protected long count() {
            return trainings.count(search.getValue());
        }

        @Override
        protected String counted(long rows) {
            return getTranslation("training.count", rows);
        }

        @Override
        protected Object id(CourseRow row) {
            return row.id();
        }

        @Override
        protected Component emptyState() {
            return search.getValue().isEmpty()
                    ? new EmptyState(VaadinIcon.ACADEMY_CAP, getTranslation("training.empty"))
                    : new EmptyState(
                            VaadinIcon.SEARCH,
                            getTranslation("training.none-found"),
                            showAll(getTranslation("training.show-all")));
        }
    }
}
