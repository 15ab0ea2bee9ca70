package vn.motcua.transfer.minutes;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What people say in minutes besides what the plan says. Lists are typed one a line.
 *
 * @param heldOn the day of the hand-over
 * @param unitPeople who speaks for the unit: name and office
 * @param postPeople who speaks for the post
 * @param papers that are handed over, too
 */
public record MinutesDraft(
        LocalDate heldOn, String place, String unitPeople, String postPeople, String papers, String remarks) {

    private static final int PLACE_LENGTH = 300;
    private static final int PEOPLE_LENGTH = 1000;
    private static final int TEXT_LENGTH = 3000;

    /** @throws PortalException {@code handover.missing.<field>}, {@code handover.too-long.<field>} */
    MinutesDraft checked() {
        return new MinutesDraft(
                heldOn,
                given(Texts.tidy(place), "place", PLACE_LENGTH),
                given(tidy(unitPeople), "unit-people", PEOPLE_LENGTH),
                given(tidy(postPeople), "post-people", PEOPLE_LENGTH),
                fitting(tidy(papers), "papers", TEXT_LENGTH),
                fitting(tidy(remarks), "remarks", TEXT_LENGTH));
    }

    private static String given(String text, String field, int length) {
        if (text.isEmpty()) {
            throw PortalException.invalid("handover.missing." + field);
        }
        return fitting(text, field, length);
    }

    private static String fitting(String text, String field, int length) {
        if (text.length() > length) {
            throw PortalException.invalid("handover.too-long." + field, length);
        }
        return text;
    }

    private static String tidy(String text) {
        return String.join("\n", lines(text));
    }

    /** The lines of a list that hold something. */
    static List<String> lines(String text) {
        return text.lines().map(Texts::tidy).filter(line -> !line.isEmpty()).toList();
    }
}
