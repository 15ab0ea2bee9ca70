package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other modules have at a place: it must have gone elsewhere, or ended, before the place ends. */
public interface PlaceUses {

    /** Names of what is at a one-stop point on a day or later; empty for nothing. */
    List<String> ofPoint(UUID point, LocalDate from);

    /** Names of what is at a post office on a day or later; empty for nothing. */
    List<String> ofOffice(UUID office, LocalDate from);
}
