package vn.motcua.orgunit.golive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.orgunit.UnitKind;

/**
 * For modules that know something of what a unit needs before it goes over. Asked in the person's own transaction, after
 * it was seen to that they may see the unit. A condition that nobody speaks of is not asked for.
 */
public interface GoLiveEvidence {

    /** What the module knows of the unit as of a day, at most one fact a condition. */
    List<GoLiveFact> of(Subject unit, LocalDate day);

    /**
     * @param name as of the day
     */
    record Subject(UUID id, UnitKind kind, String name) {

        /** Whether it may be served at the province's own centre: offices of the province, and agencies of a sector. */
        public boolean maySitAtTheCentre() {
            return kind == UnitKind.DEPARTMENT || kind == UnitKind.SECTOR_AGENCY;
        }
    }
}
