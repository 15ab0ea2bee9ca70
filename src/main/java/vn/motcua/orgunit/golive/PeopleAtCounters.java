package vn.motcua.orgunit.golive;

import java.time.LocalDate;
import java.util.List;

/** For whoever knows the post's people: who stands at the counters of a unit. */
public interface PeopleAtCounters {

    /**
     * Somebody at a counter.
     *
     * @param main false for somebody in reserve
     */
    record AtCounter(String person, String counter, boolean main) {}

    /** By counter, the main person first. Who may see the unit is for whoever asks to know. */
    List<AtCounter> at(GoLiveEvidence.Subject unit, LocalDate day);
}
