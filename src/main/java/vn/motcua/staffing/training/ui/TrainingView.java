package vn.motcua.staffing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.training.CourseDraft;
import vn.motcua.staffing.training.CourseRow;
import vn.motcua.staffing.training.CourseState;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** One course: what it is, who sits in it with what result, and what was done to it. */
@Route("trainings/:course")
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class TrainingView extends PortalPage implements BeforeEnterObserver {

    private final transient TrainingService trainings;
    private final transient StaffingService staffing;
    private final transient Messages messages;
    private final AsOf asOf;
    private final boolean manager;
    private final Div content = new Div();

    TrainingView(
            TrainingService trainings, StaffingService staffing, Messages messages, CurrentPerson person, AsOf asOf) {
        this.trainings = trainings;
        this.staffing = staffing;
        this.messages = messages;
        this.asOf = asOf;
        manager = person.require().is(Role.POST_MANAGER) && asOf.isToday();
        RouterLink back = new RouterLink(t("training.back"), TrainingsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID course) {
        return new RouteParameters("course", course.toString());
    }

    static Optional<CourseRow> named(BeforeEnterEvent event, TrainingService trainings) {
        try {
            return event.getRouteParameters()
                    .get("course")
                    .map(UUID::fromString)
                    .map(trainings::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event, trainings).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CourseRow row) {
        heading(row.course().name());
        lead(
                row.state() == CourseState.CANCELLED
                        ? t("training.cancelled.because", row.cancelReason())
                        : t("training.free", row.free(), row.course().capacity()));
        boolean open = row.state() == CourseState.OPEN;
        if (manager && open) {
            Button change = new Button(
                    t("training.change"),
                    click -> UI.getCurrent().navigate(TrainingEditView.class, parameters(row.id())));
            change.setId("change-course");
            Button cancel = new Button(t("training.cancel"), click -> cancel(row));
            cancel.setId("cancel-course");
            actions(change, cancel);
            if (row.seats() == 0) {
                Button remove = new Button(t("training.remove"), click -> remove(row));
                remove.setId("remove-course");
                actions(change, cancel, remove);
            }
        } else {
            actions();
        }
        content.removeAll();
        content.add(facts(row.course()));
        Section seats = new Section(new H2(t("training.participants")));
        seats.addClassName("sheet");
        if (manager && open && !row.course().endsOn().isBefore(asOf.today())) {
            seats.add(enrol(row));
        }
        seats.add(new SeatGrid(trainings, messages, row, manager && open, () -> show(trainings.get(row.id()))));
        Section past = new Section(
                new H2(t("person.history")),
                new HistoryPanel(
                        (offset, limit) -> trainings.history(row.id(), offset, limit),
                        row.course().name()));
        past.addClassName("sheet");
        content.add(seats, past);
    }

    private Component facts(CourseDraft course) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "fields", String.join(", ", course.fields()));
        fact(facts, "when", Formats.day(course.beginsOn()) + " – " + Formats.day(course.endsOn()));
        fact(facts, "hours", String.valueOf(course.hours()));
        fact(facts, "trainer", course.trainer());
        fact(facts, "place", course.place());
        Integer months = course.validMonths();
        fact(facts, "valid-months", months == null ? t("training.for-ever") : months.toString());
        Section sheet = new Section(new H2(t("training.course")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private void fact(DescriptionList facts, String field, String text) {
        if (!text.isEmpty()) {
            DescriptionList.Description description = new DescriptionList.Description();
            description.add(new Span(text));
            facts.add(new DescriptionList.Term(t("training.field." + field)), description);
        }
    }

    private Component enrol(CourseRow row) {
        MultiSelectComboBox<EmployeeRow> people = new MultiSelectComboBox<>(t("training.enrol.who"));
        people.setItemLabelGenerator(employee -> employee.name() + " · " + employee.code());
        people.setItems(query -> staffing
                .employees(
                        new EmployeeFilter(query.getFilter().orElse(""), null, null, false),
                        asOf.today(),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        people.setWidthFull();
        people.setId("enrol-who");
        Button enrol = new Button(t("training.enrol"), click -> {
            try {
                trainings.enrol(
                        row.id(),
                        people.getValue().stream().map(EmployeeRow::id).collect(Collectors.toSet()));
                show(trainings.get(row.id()));
            } catch (PortalException refused) {
                people.setErrorMessage(messages.text(getLocale(), refused));
                people.setInvalid(true);
            }
        });
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        enrol.setId("enrol");
        Div line = new Div(people, enrol);
        line.addClassName("enrol-line");
        return line;
    }

    private void cancel(CourseRow row) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(t("training.cancel"));
        TextArea reason = new TextArea(t("person.reason"));
        reason.setWidthFull();
        reason.setId("cancel-reason");
        dialog.add(reason);
        Button go = new Button(t("training.cancel"), click -> {
            try {
                trainings.cancel(row.id(), row.version(), reason.getValue());
                dialog.close();
                show(trainings.get(row.id()));
            } catch (PortalException refused) {
                reason.setErrorMessage(messages.text(getLocale(), refused));
                reason.setInvalid(true);
            }
        });
        go.setId("confirm-cancel");
        dialog.getFooter().add(new Button(t("ui.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private void remove(CourseRow row) {
        try {
            trainings.remove(row.id(), row.version());
            UI.getCurrent().navigate(TrainingsView.class);
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
        }
    }
}
