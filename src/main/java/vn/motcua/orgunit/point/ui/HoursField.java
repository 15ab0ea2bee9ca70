package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.point.OpeningHours;
import vn.motcua.orgunit.point.OpeningHours.Day;
import vn.motcua.shared.PortalException;

/** The hours of a week: per weekday a morning and an afternoon, typed as "7:30-11:30". */
class HoursField extends Div {

    private final Map<DayOfWeek, TextField> mornings = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, TextField> afternoons = new EnumMap<>(DayOfWeek.class);

    HoursField() {
        addClassName("hours-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("point.hours"));
        Span title = new Span(getTranslation("point.hours"));
        title.addClassName("hours-title");
        Span hint = new Span(getTranslation("point.hours.hint"));
        hint.addClassName("cell-sub");
        Button copy = new Button(getTranslation("point.hours.copy"), click -> copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.setId("copy-hours");
        Div head = new Div(title, hint, copy);
        head.addClassName("hours-head");
        add(head);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Span name = new Span(PointTexts.weekday(this, weekday));
            name.addClassName("hours-day");
            Div line = new Div(name, field(mornings, weekday, "morning"), field(afternoons, weekday, "afternoon"));
            line.addClassName("hours-line");
            add(line);
        }
    }

    private TextField field(Map<DayOfWeek, TextField> fields, DayOfWeek weekday, String part) {
        TextField field = new TextField();
        field.setAriaLabel(PointTexts.weekday(this, weekday) + ", " + getTranslation("point.hours." + part + "-label"));
        field.setPlaceholder(getTranslation("point.hours." + part + "-label"));
        field.setId("hours-" + weekday + "-" + part);
        field.addValueChangeListener(change -> field.setInvalid(false));
        fields.put(weekday, field);
        return field;
    }

    /** Tuesday to Friday as Monday: so it is nearly everywhere. */
    private void copy() {
        for (DayOfWeek weekday :
                List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            of(mornings, weekday).setValue(of(mornings, DayOfWeek.MONDAY).getValue());
            of(afternoons, weekday).setValue(of(afternoons, DayOfWeek.MONDAY).getValue());
        }
    }

    private static TextField of(Map<DayOfWeek, TextField> fields, DayOfWeek weekday) {
        return Objects.requireNonNull(fields.get(weekday));
    }

    void show(OpeningHours hours) {
        hours.days().forEach((weekday, day) -> {
            of(mornings, weekday).setValue(text(day.morning()));
            of(afternoons, weekday).setValue(text(day.afternoon()));
        });
    }

    private static String text(OpeningHours.@Nullable Span span) {
        return span == null ? "" : span.toString();
    }

    /** Empty, with words at the field, while something is no time. */
    Optional<OpeningHours> read() {
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        boolean right = true;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            TextField morning = of(mornings, weekday);
            TextField afternoon = of(afternoons, weekday);
            TextField wrong = morning;
            try {
                OpeningHours.Span first = OpeningHours.Span.of(morning.getValue());
                wrong = afternoon;
                OpeningHours.Span second = OpeningHours.Span.of(afternoon.getValue());
                days.put(weekday, new Day(first, second));
            } catch (PortalException refused) {
                TextField field = refused.messageKey().equals("point.hours.morning") ? morning : wrong;
                field.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                field.setInvalid(true);
                right = false;
            }
        }
        return right ? Optional.of(new OpeningHours(days)) : Optional.empty();
    }
}
