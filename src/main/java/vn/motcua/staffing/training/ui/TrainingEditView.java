package vn.motcua.staffing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.training.CourseDraft;
import vn.motcua.staffing.training.CourseRow;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Opens a course, or writes what is otherwise of one. */
@Route("trainings/new")
@RouteAlias("trainings/:course/edit")
@RolesAllowed("POST_MANAGER")
class TrainingEditView extends PortalPage implements BeforeEnterObserver {

    private final transient TrainingService trainings;
    private final transient Messages messages;
    private final AsOf asOf;
    private final TextField name = new TextField();
    private final MultiSelectComboBox<String> fields = new MultiSelectComboBox<>();
    private final IntegerField hours = new IntegerField();
    private final TextField trainer = new TextField();
    private final TextField place = new TextField();
    private final VietnameseDatePicker begins = new VietnameseDatePicker();
    private final VietnameseDatePicker ends = new VietnameseDatePicker();
    private final IntegerField capacity = new IntegerField();
    private final IntegerField months = new IntegerField();
    private final Paragraph fault = new Paragraph();

    TrainingEditView(TrainingService trainings, Messages messages, AsOf asOf) {
        this.trainings = trainings;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean known = event.getRouteParameters().get("course").isPresent();
        Optional<CourseRow> row = TrainingView.named(event, trainings);
        if (known && row.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(row.orElse(null));
    }

    private void show(@Nullable CourseRow before) {
        heading(
                before == null
                        ? t("training.new")
                        : t("training.edit.title", before.course().name()));
        lead(t("training.edit.lead"));
        Map.<String, Component>of(
                        "name",
                        name,
                        "fields",
                        fields,
                        "hours",
                        hours,
                        "trainer",
                        trainer,
                        "place",
                        place,
                        "begins-on",
                        begins,
                        "ends-on",
                        ends,
                        "capacity",
                        capacity,
                        "valid-months",
                        months)
                .forEach((id, field) -> {
                    field.setId("course-" + id);
                    field.getElement().setProperty("label", t("training.field." + id));
                });
        months.setHelperText(t("training.months.hint"));
        name.addClassName("two-thirds");
        fields.addClassName("wide");
        List<String> items = new ArrayList<>(trainings.fields());
        LocalDate today = asOf.today();
        CourseDraft course =
                before == null ? new CourseDraft("", List.of(), 8, "", "", today, today, 30, null) : before.course();
        course.fields().stream().filter(field -> !items.contains(field)).forEach(items::add);
        fields.setItems(items);
        name.setValue(course.name());
        fields.setValue(new TreeSet<>(course.fields()));
        hours.setValue(course.hours());
        trainer.setValue(course.trainer());
        place.setValue(course.place());
        begins.setValue(course.beginsOn());
        ends.setValue(course.endsOn());
        capacity.setValue(course.capacity());
        months.setValue(course.validMonths());
        fault.addClassNames("fault", "wide");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save = new Button(t("training.save"), click -> save(before));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-course");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> leave(before == null ? null : before.id())));
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(name, hours, fields, trainer, place, begins, ends, capacity, months, fault, buttons);
        form.addClassNames("sheet", "item-form");
        add(form);
    }

    private void save(@Nullable CourseRow before) {
        fault.setVisible(false);
        if (begins.getValue() == null
                || ends.getValue() == null
                || hours.getValue() == null
                || capacity.getValue() == null) {
            say(t("training.incomplete"));
            return;
        }
        CourseDraft course = new CourseDraft(
                name.getValue(),
                List.copyOf(fields.getValue()),
                hours.getValue(),
                trainer.getValue(),
                place.getValue(),
                begins.getValue(),
                ends.getValue(),
                capacity.getValue(),
                months.getValue());
        try {
            UUID id;
            if (before == null) {
                id = trainings.open(course);
            } else {
                id = before.id();
                trainings.change(id, before.version(), course);
            }
            Notices.success(t("training.saved"));
            leave(id);
        } catch (PortalException refused) {
            say(messages.text(getLocale(), refused));
        }
    }

    private void say(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }

    private static void leave(@Nullable UUID course) {
        if (course == null) {
            UI.getCurrent().navigate(TrainingsView.class);
        } else {
            UI.getCurrent().navigate(TrainingView.class, TrainingView.parameters(course));
        }
    }
}
