package vn.motcua.staffing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.CounterRow;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;

/** Puts somebody at a counter; offers those who are free for the whole time. */
class AssignmentForm extends Section {

    /** What is typed; kept while the person corrects it. */
    private static final class Wanted {
        private @Nullable EmployeeRow employee;
        private @Nullable AssignmentKind kind;
        private @Nullable LocalDate from;
        private @Nullable LocalDate lastDay;
    }

    private final transient StaffingService staffing;
    private final transient CounterRow counter;
    private final transient Runnable done;

    private final ComboBox<EmployeeRow> employee = new ComboBox<>();
    private final RadioButtonGroup<AssignmentKind> kind = new RadioButtonGroup<>();
    private final VietnameseDatePicker from = new VietnameseDatePicker();
    private final VietnameseDatePicker lastDay = new VietnameseDatePicker();
    private final Paragraph refusal = new Paragraph();
    private final Binder<Wanted> binder = new Binder<>();

    AssignmentForm(StaffingService staffing, CounterRow counter, LocalDate today, Runnable done) {
        this.staffing = staffing;
        this.counter = counter;
        this.done = done;
        addClassNames("lines", "side-form");
        setId("assignment-form");
        refusal.addClassName("fault");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button assign = new Button(getTranslation("staffing.assign"), click -> assign());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setId("assign");
        kind();
        days();
        employee();
        bind(today);
        add(new H3(getTranslation("staffing.assign.title")), kind, from, lastDay, employee, refusal, assign);
    }

    private void kind() {
        kind.setLabel(getTranslation("staffing.kind"));
        kind.setItems(AssignmentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("staffing.kind." + each));
        kind.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        kind.setId("assignment-kind");
    }

    private void days() {
        from.setLabel(getTranslation("staffing.assign.from"));
        from.setId("assignment-from");
        from.addValueChangeListener(change -> employee.getLazyDataView().refreshAll());
        lastDay.setLabel(getTranslation("staffing.assign.last-day"));
        lastDay.setHelperText(getTranslation("staffing.assign.last-day.hint"));
        lastDay.setClearButtonVisible(true);
        lastDay.setId("assignment-last-day");
        lastDay.addValueChangeListener(change -> employee.getLazyDataView().refreshAll());
    }

    private void employee() {
        employee.setLabel(getTranslation("staffing.employee"));
        employee.setHelperText(getTranslation("staffing.assign.free", counter.postOfficeName()));
        employee.setPlaceholder(getTranslation("staffing.assign.search"));
        employee.setItemLabelGenerator(EmployeeRow::name);
        employee.setRenderer(new ComponentRenderer<>(row -> Cells.twoLines(
                row.name(), row.code() + " · " + getTranslation("staffing.qualification." + row.qualification()))));
        employee.setItems(this::free);
        employee.setId("assignment-employee");
    }

    private Stream<EmployeeRow> free(Query<EmployeeRow, String> query) {
        int offset = query.getOffset();
        int limit = query.getLimit();
        LocalDate begin = from.getValue();
        if (begin == null || endsTooEarly(begin)) {
            return Stream.empty();
        }
        return staffing
                .free(counter.id(), new Period(begin, end()), query.getFilter().orElse(""), offset + limit)
                .stream()
                .skip(offset);
    }

    private void bind(LocalDate today) {
        String required = getTranslation("ui.required");
        binder.forField(kind).asRequired(required).bind(form -> form.kind, (form, value) -> form.kind = value);
        binder.forField(from).asRequired(required).bind(form -> form.from, (form, value) -> form.from = value);
        binder.forField(lastDay)
                .withValidator(
                        last -> from.getValue() == null || !endsTooEarly(from.getValue()),
                        context -> getTranslation("staffing.assign.order", from.getValue()))
                .bind(form -> form.lastDay, (form, value) -> form.lastDay = value);
        binder.forField(employee)
                .asRequired(required)
                .bind(form -> form.employee, (form, value) -> form.employee = value);
        Wanted wanted = new Wanted();
        wanted.kind = counter.gap() ? AssignmentKind.MAIN : AssignmentKind.RESERVE;
        wanted.from = today.isBefore(counter.validFrom()) ? counter.validFrom() : today;
        binder.setBean(wanted);
    }

    private boolean endsTooEarly(LocalDate begin) {
        return lastDay.getValue() != null && lastDay.getValue().isBefore(begin);
    }

    private @Nullable LocalDate end() {
        return lastDay.getValue() == null ? null : lastDay.getValue().plusDays(1);
    }

    private void assign() {
        refusal.setVisible(false);
        Wanted wanted = binder.getBean();
        EmployeeRow who = wanted.employee;
        if (!binder.validate().isOk() || who == null || wanted.kind == null || wanted.from == null) {
            return;
        }
        try {
            staffing.assign(counter.id(), who.id(), wanted.kind, wanted.from, end());
        } catch (PortalException refused) {
            say(refused);
            return;
        }
        Notices.success(getTranslation("staffing.assigned", who.name(), counter.name(), counter.pointName()));
        done.run();
    }

    /** At the field that has to change, as far as one can tell. */
    private void say(PortalException refused) {
        String text = getTranslation(refused.messageKey(), refused.arguments());
        String key = refused.messageKey();
        if (key.startsWith("staffing.employee.")) {
            say(employee, text);
        } else if (key.startsWith("staffing.counter.main-taken")) {
            say(kind, text);
        } else if (key.startsWith("staffing.counter.not-open")) {
            say(from, text);
        } else {
            refusal.setText(text);
            refusal.setVisible(true);
        }
    }

    private static void say(HasValidationProperties field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
