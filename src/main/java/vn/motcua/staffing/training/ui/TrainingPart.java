package vn.motcua.staffing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.training.SeatRow;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.staffing.ui.EmployeePart;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** The courses that somebody sat in, on the page of an employee; nothing where they sat in none. */
@org.springframework.stereotype.Component
@Order(1)
class TrainingPart implements EmployeePart {

    private final TrainingService trainings;

    TrainingPart(TrainingService trainings) {
        this.trainings = trainings;
    }

    @Override
    public Optional<Component> of(EmployeeRow employee, boolean mayWrite) {
        List<SeatRow> seats = trainings.ofEmployee(employee.id());
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        Section sheet = new Section();
        sheet.add(new H2(sheet.getTranslation("training.title")));
        sheet.addClassName("sheet");
        sheet.setId("employee-trainings");
        seats.forEach(seat -> {
            RouterLink link =
                    new RouterLink(seat.courseName(), TrainingView.class, TrainingView.parameters(seat.courseId()));
            link.addClassName("cell-name");
            Div when = new Div(Formats.day(seat.endsOn())
                    + (seat.validUntil() == null
                            ? ""
                            : " · " + sheet.getTranslation("training.until", Formats.day(seat.validUntil()))));
            when.addClassName("cell-sub");
            sheet.add(new Div(
                    link,
                    when,
                    new Pill(
                            sheet.getTranslation("training.result." + seat.result()),
                            SeatGrid.TONES.getOrDefault(seat.result(), "quiet"))));
        });
        return Optional.of(sheet);
    }
}
