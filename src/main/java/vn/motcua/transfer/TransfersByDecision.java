package vn.motcua.transfer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.decision.CitedBy;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionUses;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Times;

/**
 * Hand-overs that name a decision, of units that the person may see. A hand-over names a number only: where two
 * documents bear it, both are meant.
 */
@Component
class TransfersByDecision implements DecisionUses {

    private final JdbcClient jdbc;
    private final UnitScope scope;

    TransfersByDecision(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        SqlPart seen = scope.mayBeSeen("u.id");
        List<CitedBy.Item> items = new ArrayList<>();
        long[] total = new long[1];
        jdbc.sql("""
                        select u.name, s.valid_from
                        from transfer_stage s join org_unit u on u.id = s.unit_id
                        where s.decision_number = :number and %s
                        order by s.valid_from desc, u.search_key, s.id
                        """.formatted(seen.sql()))
                .params(seen.parameters())
                .param("number", decision.number())
                .query(row -> {
                    if (total[0]++ < CitedBy.NAMED) {
                        items.add(new CitedBy.Item(row.getString("name"), null, Times.day(row, "valid_from")));
                    }
                });
        return new CitedBy("transfer", total[0], items);
    }
}
