package vn.motcua.staffing.board;

import java.util.List;
import vn.motcua.staffing.duty.StandInRule;

/**
 * Who could stand in.
 *
 * @param best those who can come, best first
 * @param refused those who cannot, each for a reason
 */
public record StandInProposal(List<StandInRule.Person> best, List<StandInRule.Person> refused) {

    public StandInProposal {
        best = List.copyOf(best);
        refused = List.copyOf(refused);
    }
}
