package vn.motcua.orgunit.place;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.decision.CitedBy;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionUses;
import vn.motcua.orgunit.PostOfficeScope;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Places that began or ended by a document, of those that the person may see. */
@Component
class PlacesByDecision implements DecisionUses {

    private final JdbcClient jdbc;
    private final PostOfficeScope scope;

    PlacesByDecision(JdbcClient jdbc, PostOfficeScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        SqlPart points = scope.mayBeSeen("p.post_office_id", "p.unit_id");
        SqlPart offices = scope.mayBeSeen("p.id", "p.unit_id");
        String of = """
                select p.id, p.code, p.name, '%1$s' as path, p.valid_from as since
                from %2$s p where p.decision_id = :decision and %3$s
                union all
                select p.id, p.code, p.name, '%1$s' as path, p.valid_to as since
                from %2$s p where p.end_decision_id = :decision and %3$s
                """;
        List<CitedBy.Item> items = new ArrayList<>();
        long[] total = new long[1];
        jdbc.sql("select x.* from (" + of.formatted("units/points", "one_stop_point", points.sql()) + " union all "
                        + of.formatted("units/post-offices", "post_office", offices.sql())
                        + ") x order by x.since desc, x.code, x.id")
                .params(points.parameters())
                .params(offices.parameters())
                .param("decision", Ids.bytes(decision.id()))
                .query(row -> {
                    if (total[0]++ < CitedBy.NAMED) {
                        items.add(new CitedBy.Item(
                                row.getString("name"),
                                row.getString("path") + "/" + Ids.of(row.getBytes("id")),
                                Times.day(row, "since")));
                    }
                });
        return new CitedBy("place", total[0], items);
    }
}
