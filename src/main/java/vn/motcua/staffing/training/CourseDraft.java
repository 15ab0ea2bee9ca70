package vn.motcua.staffing.training;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * A course, as somebody typed it.
 *
 * @param fields subject areas of procedures that it covers, as counters name them
 * @param hours of teaching, 1 to 1,000
 * @param trainer who trains; "" while nobody says
 * @param capacity seats, 1 to 1,000
 * @param validMonths how long a certificate holds, counted from the last day; null for ever
 */
public record CourseDraft(
        String name,
        List<String> fields,
        int hours,
        String trainer,
        String place,
        LocalDate beginsOn,
        LocalDate endsOn,
        int capacity,
        @Nullable Integer validMonths) {

    private static final int TEXT = 200;
    private static final int FIELDS = 1000;
    private static final int MOST = 1000;
    private static final int MOST_MONTHS = 240;

    public CourseDraft {
        fields = List.copyOf(fields);
    }

    /**
     * The same, tidied.
     *
     * @throws PortalException {@code training.name.missing}, {@code training.fields.missing}, {@code training.too-long},
     *     {@code training.order}, {@code training.hours}, {@code training.capacity}, {@code training.months}
     */
    CourseDraft checked() {
        String tidyName = limited(name, TEXT);
        if (tidyName.isEmpty()) {
            throw PortalException.invalid("training.name.missing");
        }
        Set<String> tidy = new LinkedHashSet<>();
        fields.forEach(field -> tidy.add(Texts.tidy(field.replace(";", ","))));
        tidy.remove("");
        if (tidy.isEmpty()) {
            throw PortalException.invalid("training.fields.missing");
        }
        limited(String.join("; ", tidy), FIELDS);
        if (endsOn.isBefore(beginsOn)) {
            throw PortalException.invalid("training.order", beginsOn);
        }
        if (hours < 1 || hours > MOST) {
            throw PortalException.invalid("training.hours", MOST);
        }
        if (capacity < 1 || capacity > MOST) {
            throw PortalException.invalid("training.capacity", MOST);
        }
        if (validMonths != null && (validMonths < 1 || validMonths > MOST_MONTHS)) {
            throw PortalException.invalid("training.months", MOST_MONTHS);
        }
        return new CourseDraft(
                tidyName,
                List.copyOf(tidy),
                hours,
                limited(trainer, TEXT),
                limited(place, TEXT),
                beginsOn,
                endsOn,
                capacity,
                validMonths);
    }

    private static String limited(String typed, int most) {
        String text = Texts.tidy(typed);
        if (text.length() > most) {
            throw PortalException.invalid("training.too-long", most);
        }
        return text;
    }
}
