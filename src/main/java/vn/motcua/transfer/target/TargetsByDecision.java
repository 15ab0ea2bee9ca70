package vn.motcua.transfer.target;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.decision.CitedBy;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionUses;
import vn.motcua.shared.Ids;

/** Targets that a document sets; they are the province's, and everybody's to know. */
@Component
class TargetsByDecision implements DecisionUses {

    private final TargetStore store;

    TargetsByDecision(TargetStore store) {
        this.store = store;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        List<TargetRow> targets =
                store.select("t.decision_id = :decision", Map.of("decision", Ids.bytes(decision.id())));
        List<CitedBy.Item> items = targets.stream()
                .limit(CitedBy.NAMED)
                .map(target -> new CitedBy.Item(TargetRule.name(target), "units/targets", target.from()))
                .toList();
        return new CitedBy("target", targets.size(), items);
    }
}
