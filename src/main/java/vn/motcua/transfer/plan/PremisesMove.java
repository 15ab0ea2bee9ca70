package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** For whoever knows how the one-stop point of a unit is equipped: what hinders it from moving. */
public interface PremisesMove {

    /** What is missing on a day, by the names that people know; empty where nothing is. */
    List<String> missing(UUID unit, LocalDate day);
}
