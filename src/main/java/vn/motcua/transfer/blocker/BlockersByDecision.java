package vn.motcua.transfer.blocker;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.decision.CitedBy;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionUses;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Blockers for which a document asked for something or cleared the way, of units that the person may see. */
@Component
class BlockersByDecision implements DecisionUses {

    private final JdbcClient jdbc;
    private final UnitScope scope;

    BlockersByDecision(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        SqlPart seen = scope.mayBeSeen("u.id");
        List<CitedBy.Item> items = new ArrayList<>();
        long[] total = new long[1];
        jdbc.sql("""
                        select b.id, u.name, min(s.happened_on) as since
                        from blocker_step s join blocker b on b.id = s.blocker_id join org_unit u on u.id = b.unit_id
                        where s.directive_id = :decision and %s
                        group by b.id, u.name
                        order by since desc, u.name, b.id
                        """.formatted(seen.sql()))
                .params(seen.parameters())
                .param("decision", Ids.bytes(decision.id()))
                .query(row -> {
                    if (total[0]++ < CitedBy.NAMED) {
                        items.add(new CitedBy.Item(
                                row.getString("name"),
                                "units/blockers/" + Ids.of(row.getBytes("id")),
                                Times.day(row, "since")));
                    }
                });
        return new CitedBy("blocker", total[0], items);
    }
}
