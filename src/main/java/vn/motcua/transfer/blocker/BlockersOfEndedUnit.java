package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;

/** Unsolved blockers of a unit that ends: they end with it, or stand in the way of a successor from the day on. */
@Component
class BlockersOfEndedUnit implements UnitDependents {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final BlockerQueries queries;
    private final JdbcTemplate jdbc;
    private final CurrentPerson person;
    private final Messages messages;

    BlockersOfEndedUnit(BlockerQueries queries, JdbcTemplate jdbc, CurrentPerson person, Messages messages) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.person = person;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return unsolved(unit).stream()
                .map(row -> new OpenItem("blocker", row.id(), row.problem(), EnumSet.of(Answer.MOVE, Answer.END)))
                .toList();
    }

    private List<BlockerQueries.Unsolved> unsolved(UUID unit) {
        return queries.unsolved(new SqlPart("b.unit_id = :unit", Map.of("unit", Ids.bytes(unit))), EVER);
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        Map<UUID, BlockerQueries.Unsolved> rows =
                unsolved(end.unit()).stream().collect(Collectors.toMap(BlockerQueries.Unsolved::id, row -> row));
        String by = person.require().username();
        List<Object[]> blockers = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (Settled one : own) {
            BlockerQueries.Unsolved row = rows.get(one.item().id());
            if (row == null) {
                continue;
            }
            LocalDate day =
                    row.last().happenedOn().isAfter(end.on()) ? row.last().happenedOn() : end.on();
            UUID successor = one.successor();
            String how = successor == null ? "blocker.unit-ended" : "blocker.unit-moved";
            StepDraft closing = new StepDraft(
                    BlockerAct.CLOSED,
                    day,
                    messages.text(Messages.VIETNAMESE, how, end.name()),
                    "",
                    null,
                    end.decisionId());
            steps.add(BlockerStore.step(row.id(), BlockerRule.next(row.last(), closing, day, by)));
            if (successor != null) {
                UUID next = Ids.next();
                LocalDate due = row.last().dueOn();
                blockers.add(BlockerStore.row(next, Ids.bytes(successor), row.kind(), row.problem()));
                steps.add(BlockerStore.step(
                        next,
                        new BlockerStep(
                                0, BlockerAct.OPENED, day, "", row.last().owner(), due, null, null, by)));
            }
        }
        jdbc.batchUpdate(BlockerStore.INSERT, blockers);
        jdbc.batchUpdate(BlockerStore.INSERT_STEP, steps);
    }
}
