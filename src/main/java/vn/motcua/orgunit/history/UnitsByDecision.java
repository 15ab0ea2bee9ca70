package vn.motcua.orgunit.history;

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

/** Acts on units that rest on a document, of units that the person may see. */
@Component
class UnitsByDecision implements DecisionUses {

    private final JdbcClient jdbc;
    private final UnitScope scope;

    UnitsByDecision(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        SqlPart seen = scope.mayBeSeen("u.id");
        List<CitedBy.Item> items = new ArrayList<>();
        long[] total = new long[1];
        jdbc.sql("""
                        select u.id, u.name, a.effective_on
                        from unit_act a join org_unit u on u.id = a.unit_id
                        where a.decision_id = :decision and %s
                        order by a.effective_on desc, u.search_key, a.id
                        """.formatted(seen.sql()))
                .params(seen.parameters())
                .param("decision", Ids.bytes(decision.id()))
                .query(row -> {
                    if (total[0]++ < CitedBy.NAMED) {
                        items.add(new CitedBy.Item(
                                row.getString("name"),
                                "unit/" + Ids.of(row.getBytes("id")),
                                Times.day(row, "effective_on")));
                    }
                });
        return new CitedBy("unit-act", total[0], items);
    }
}
