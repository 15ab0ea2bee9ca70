package vn.motcua.staffing.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.staffing.calendar.CalendarService;
import vn.motcua.staffing.calendar.SpecialDayRow;
import vn.motcua.staffing.ui.StaffingTabs;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;
import vn.motcua.ui.item.FormPage;

/** Days off and days worked instead, year by year; those who keep them enter one or paste many. */
@Route(CalendarView.PATH)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class CalendarView extends FormPage implements BeforeEnterObserver {

    static final String PATH = "counters/calendar";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final transient CalendarService calendar;
    private final boolean mayWrite;
    private final int present;
    private final Span yearText = new Span();
    private final Div days = new Div();
    private int year;

    CalendarView(CalendarService calendar, CurrentPerson person, AsOf asOf) {
        this.calendar = calendar;
        present = asOf.day().getYear();
        year = present;
        boolean keeps =
                person.require().is(Role.PROVINCE_ADMIN) || person.require().is(Role.POST_MANAGER);
        mayWrite = keeps && asOf.isToday();
        heading(t("nav.counters"));
        lead(t("calendar.lead"));
        add(new StaffingTabs("counters/board"), pager(), days);
        if (mayWrite) {
            DaysForm form = new DaysForm(calendar, this::recorded);
            watch(form);
            add(form);
        }
    }

    private Component pager() {
        Button before = step(VaadinIcon.ANGLE_LEFT, "before", -1);
        Button after = step(VaadinIcon.ANGLE_RIGHT, "after", 1);
        yearText.addClassName("duty-span-text");
        yearText.getElement().setAttribute("aria-live", "polite");
        Div pager = new Div(before, yearText, after);
        pager.addClassName("duty-pager");
        return pager;
    }

    private Button step(VaadinIcon icon, String name, int years) {
        Button button = new Button(icon.create(), click -> {
            year = Math.clamp(year + years, FIRST_YEAR, LAST_YEAR);
            show();
            Address.replace(UI.getCurrent(), PATH, Map.of("year", year == present ? "" : String.valueOf(year)));
        });
        button.setAriaLabel(t("calendar." + name));
        button.setTooltipText(t("calendar." + name));
        button.setId("year-" + name);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = Address.text(event.getLocation().getQueryParameters(), "year");
        year = wanted.matches("2[01]\\d\\d") ? Math.clamp(Integer.parseInt(wanted), FIRST_YEAR, LAST_YEAR) : present;
        show();
    }

    private void recorded(int number) {
        saved();
        Notices.success(t("calendar.recorded", number));
        show();
    }

    private void show() {
        yearText.setText(t("calendar.year", String.valueOf(year)));
        days.removeAll();
        List<SpecialDayRow> rows = calendar.year(year);
        if (rows.isEmpty()) {
            days.add(new EmptyState(
                    VaadinIcon.CALENDAR,
                    t(mayWrite ? "calendar.empty.enter" : "calendar.empty", String.valueOf(year))));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("duty-people");
        list.setId("special-days");
        rows.forEach(row -> list.add(line(row)));
        Section sheet = new Section(new H2(t("calendar.days", rows.size())), list);
        sheet.addClassName("sheet");
        days.add(sheet);
    }

    private ListItem line(SpecialDayRow row) {
        Span name = new Span(
                t("duty.weekday." + row.day().getDayOfWeek()) + " " + Formats.day(row.day()) + " · " + row.name());
        name.addClassName("cell-main");
        Div sub = new Div(row.pointName() == null ? t("calendar.everywhere") : row.pointName());
        sub.addClassName("cell-sub");
        Div words = new Div(name, sub);
        Div right = new Div(
                new Pill(t(row.worked() ? "calendar.worked" : "calendar.shut"), row.worked() ? "info" : "quiet"));
        right.addClassName("line-time");
        if (mayWrite && row.mayChange()) {
            Button back = new Button(t("calendar.take-back"), click -> takeBack(row));
            back.addThemeVariants(ButtonVariant.SMALL);
            back.setAriaLabel(t("calendar.take-back.which", row.name(), row.day()));
            right.add(back);
        }
        return new ListItem(words, right);
    }

    private void takeBack(SpecialDayRow row) {
        try {
            calendar.takeBack(row.id(), row.version());
            Notices.success(t("calendar.taken-back", row.name(), row.day()));
        } finally {
            show();
        }
    }
}
