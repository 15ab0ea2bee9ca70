package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Period;
import vn.motcua.staffing.AssignmentRow;
import vn.motcua.staffing.CounterRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Pill;

/** One counter: what it is, who is, will be and was there, and for its manager the form that puts somebody there. */
class CounterPanel extends Div {

    private final transient StaffingService staffing;
    private final LocalDate day;
    private final boolean mayWrite;
    private final transient Runnable changed;
    private final transient Runnable close;

    /**
     * @param mayWrite whether this person may assign people on this day
     * @param changed called when somebody was assigned or an assignment ended
     */
    CounterPanel(StaffingService staffing, LocalDate day, boolean mayWrite, Runnable changed, Runnable close) {
        this.staffing = staffing;
        this.day = day;
        this.mayWrite = mayWrite;
        this.changed = changed;
        this.close = close;
        addClassNames("side-panel");
        setId("counter-panel");
    }

    void show(CounterRow counter) {
        removeAll();
        add(head(counter), facts(counter));
        List<AssignmentRow> all = staffing.assignments(counter.id());
        List<AssignmentRow> present =
                all.stream().filter(row -> period(row).contains(day)).toList();
        List<AssignmentRow> coming = all.stream()
                .filter(row -> row.from().isAfter(day) && !period(row).isEmpty())
                .toList();
        List<AssignmentRow> past = all.stream()
                .filter(row -> !present.contains(row) && !coming.contains(row))
                .toList();
        boolean gap = counter.gap() && counter.openOn(day);
        add(new AssignmentLines("present", present, gap ? gapLine() : null, mayWrite ? this::end : null));
        if (!coming.isEmpty()) {
            add(new AssignmentLines("coming", coming, null, mayWrite ? this::end : null));
        }
        if (mayWrite
                && counter.postOfficeId() != null
                && (counter.validTo() == null || counter.validTo().isAfter(day))) {
            add(new AssignmentForm(staffing, counter, day, changed));
        }
        if (!past.isEmpty()) {
            add(new AssignmentLines("past", past, null, null));
        }
    }

    private void end(AssignmentRow row) {
        new EndAssignmentDialog(staffing, row, day, changed).open();
    }

    private Component gapLine() {
        return new Pill(getTranslation("staffing.gap"), "warn");
    }

    private Component head(CounterRow counter) {
        Button leave = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("ui.close"));
        leave.setTooltipText(getTranslation("ui.close"));
        leave.setId("close-panel");
        H2 name = new H2(counter.name());
        Div point = new Div(counter.pointName());
        point.addClassName("cell-sub");
        Div head = new Div(new Div(name, point), leave);
        head.addClassName("side-panel-head");
        return head;
    }

    private Component facts(CounterRow counter) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "staffing.counter.code", Cells.code(counter.code()));
        if (!counter.fields().isEmpty()) {
            fact(facts, "staffing.counter.fields", new Div(String.join("; ", counter.fields())));
        }
        if (counter.unitName() != null) {
            fact(facts, "staffing.unit", new Div(counter.unitName()));
        }
        fact(
                facts,
                "staffing.post-office",
                new Div(
                        counter.postOfficeName() == null
                                ? getTranslation("staffing.not-by-post")
                                : counter.postOfficeName()));
        fact(facts, "staffing.counter.open", open(counter));
        return facts;
    }

    private Component open(CounterRow counter) {
        Div open = new Div(Spans.text(this, counter.validFrom(), counter.validTo()));
        if (!counter.openOn(day)) {
            open.add(new Pill(getTranslation("staffing.counter.closed", day), "quiet"));
        }
        return open;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(getTranslation(name)), description);
    }

    private static Period period(AssignmentRow row) {
        return new Period(row.from(), row.to());
    }
}
