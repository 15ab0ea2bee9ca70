package vn.motcua.transfer.agreement;

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

/** Agreements that a document is, or that it ended, of units that the person may see. */
@Component
class AgreementsByDecision implements DecisionUses {

    private final JdbcClient jdbc;
    private final UnitScope scope;

    AgreementsByDecision(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        SqlPart seen = scope.mayBeSeen("u.id");
        List<CitedBy.Item> items = new ArrayList<>();
        long[] total = new long[1];
        jdbc.sql("""
                        select a.id, a.number, a.valid_from, u.name
                        from agreement a join org_unit u on u.id = a.unit_id
                        where (a.decision_id = :decision or a.end_decision_id = :decision) and %s
                        order by a.valid_from desc, u.name, a.id
                        """.formatted(seen.sql()))
                .params(seen.parameters())
                .param("decision", Ids.bytes(decision.id()))
                .query(row -> {
                    if (total[0]++ < CitedBy.NAMED) {
                        items.add(new CitedBy.Item(
                                row.getString("number") + " · " + row.getString("name"),
                                "units/agreements/" + Ids.of(row.getBytes("id")),
                                Times.day(row, "valid_from")));
                    }
                });
        return new CitedBy("agreement", total[0], items);
    }
}
