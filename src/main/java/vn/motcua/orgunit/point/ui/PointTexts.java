package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import vn.motcua.orgunit.point.Completeness;
import vn.motcua.orgunit.point.EquipmentItem;
import vn.motcua.orgunit.point.OpeningHours;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.ui.Pill;

/** How points are told. */
final class PointTexts {

    private static final Map<Completeness, String> TONES =
            Map.of(Completeness.COMPLETE, "good", Completeness.INCOMPLETE, "warn", Completeness.UNCHECKED, "quiet");

    private PointTexts() {}

    /** How the checklist stands, with how much is missing. */
    static Pill completeness(Component owner, PointRow point) {
        Completeness state = point.completeness();
        int items = EquipmentItem.values().length;
        String text = state == Completeness.INCOMPLETE
                ? owner.getTranslation("point.checklist.incomplete", items - point.checked() + point.lacking(), items)
                : owner.getTranslation("point.completeness." + state);
        return new Pill(text, TONES.getOrDefault(state, "quiet"));
    }

    /** "Thứ hai – thứ sáu: 07:30–11:30, 13:30–17:00", a line a run of days. */
    static List<String> hours(Component owner, OpeningHours hours) {
        return hours.runs().stream()
                .map(run -> run.from() == run.to()
                        ? owner.getTranslation(
                                "point.hours.one",
                                weekday(owner, run.from()),
                                run.day().toString())
                        : owner.getTranslation(
                                "point.hours.run",
                                weekday(owner, run.from()),
                                weekday(owner, run.to()),
                                run.day().toString()))
                .toList();
    }

    static String weekday(Component owner, DayOfWeek weekday) {
        return owner.getTranslation("point.weekday." + weekday);
    }
}
