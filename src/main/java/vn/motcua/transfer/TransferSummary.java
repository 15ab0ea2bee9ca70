package vn.motcua.transfer;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.orgunit.UnitKind;

/**
 * How far the hand-over has come, as of a day.
 *
 * @param kinds one for each kind of unit, in the order of {@link UnitKind}
 */
public record TransferSummary(LocalDate asOf, List<KindSummary> kinds) {

    public KindSummary of(UnitKind kind) {
        return kinds.get(kind.ordinal());
    }
}
