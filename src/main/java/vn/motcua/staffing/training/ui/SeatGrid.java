package vn.motcua.staffing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.training.CourseRow;
import vn.motcua.staffing.training.Result;
import vn.motcua.staffing.training.SeatRow;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** Who sits in a course; a manager says what became of each. */
class SeatGrid extends Grid<SeatRow> {

    static final Map<Result, String> TONES =
            Map.of(Result.ENROLLED, "info", Result.PASSED, "good", Result.FAILED, "bad", Result.ABSENT, "warn");

    private final transient TrainingService trainings;
    private final transient Messages messages;
    private final transient CourseRow course;
    private final transient Runnable changed;

    SeatGrid(TrainingService trainings, Messages messages, CourseRow course, boolean mayWrite, Runnable changed) {
        this.trainings = trainings;
        this.messages = messages;
        this.course = course;
        this.changed = changed;
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setAriaLabel(getTranslation("training.participants"));
        setId("participants");
        addComponentColumn(this::person)
                .setHeader(getTranslation("staffing.employee"))
                .setFlexGrow(3);
        addComponentColumn(mayWrite ? this::entry : this::result)
                .setHeader(getTranslation("training.result"))
                .setFlexGrow(4);
        setItems(trainings.seats(course.id()));
        setEmptyStateComponent(new EmptyState(VaadinIcon.USERS, getTranslation("training.participants.none")));
    }

    private Component person(SeatRow seat) {
        Anchor link = new Anchor("employees/" + seat.employeeId(), seat.employeeName());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("cell-name");
        Div sub = new Div(seat.employeeCode() + " · " + seat.postOfficeName());
        sub.addClassName("cell-sub");
        Div cell = new Div(link, sub);
        cell.addClassName("cell-wrap");
        return cell;
    }

    private Component result(SeatRow seat) {
        Div cell = new Div(new Pill(
                getTranslation("training.result." + seat.result()), TONES.getOrDefault(seat.result(), "quiet")));
        if (!seat.certificate().isEmpty() || seat.validUntil() != null) {
            Div sub = new Div(seat.certificate()
                    + (seat.validUntil() == null
                            ? ""
                            : " · " + getTranslation("training.until", Formats.day(seat.validUntil()))));
            sub.addClassName("cell-sub");
            cell.add(sub);
        }
        cell.addClassName("cell-wrap");
        return cell;
    }

    private Component entry(SeatRow seat) {
        Select<Result> result = new Select<>();
        result.setAriaLabel(getTranslation("training.result.of", seat.employeeName()));
        result.setItems(Result.values());
        result.setItemLabelGenerator(value -> getTranslation("training.result." + value));
        result.setValue(seat.result());
        TextField certificate = new TextField();
        certificate.setAriaLabel(getTranslation("training.certificate.of", seat.employeeName()));
        certificate.setPlaceholder(getTranslation("training.certificate"));
        certificate.setMaxLength(60);
        certificate.setValue(seat.certificate());
        Button save = new Button(VaadinIcon.CHECK.create(), click -> save(seat, result.getValue(), certificate));
        save.setAriaLabel(getTranslation("training.result.save", seat.employeeName()));
        Div line = new Div(result, certificate, save);
        line.addClassName("seat-line");
        if (seat.result() == Result.ENROLLED) {
            Button leave = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> leave(seat));
            leave.setAriaLabel(getTranslation("training.leave", seat.employeeName()));
            line.add(leave);
        }
        return line;
    }

    private void save(SeatRow seat, Result result, TextField certificate) {
        try {
            trainings.result(course.id(), seat.employeeId(), seat.version(), result, certificate.getValue());
            Notices.success(getTranslation("training.saved"));
            changed.run();
        } catch (PortalException refused) {
            certificate.setErrorMessage(messages.text(getLocale(), refused));
            certificate.setInvalid(true);
        }
    }

    private void leave(SeatRow seat) {
        try {
            trainings.leave(course.id(), seat.employeeId());
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
        }
        changed.run();
    }
}
