package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;

/** Which of the seven tasks the post does for a unit on a day. */
@Component
class TaskEvidence implements GoLiveEvidence {

    private final TaskStore store;
    private final Messages messages;

    TaskEvidence(TaskStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public List<GoLiveFact> of(Subject unit, LocalDate day) {
        List<String> done = store.of(unit.id()).stream()
                .filter(row -> new Period(row.startsOn(), row.endsOn()).contains(day))
                .map(row -> messages.text(Messages.VIETNAMESE, "catalogue.task." + row.task()))
                .toList();
        return List.of(new GoLiveFact(GoLiveCondition.TASKS, done, List.of()));
    }
}
