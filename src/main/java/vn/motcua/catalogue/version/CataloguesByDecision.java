package vn.motcua.catalogue.version;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.decision.CitedBy;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionUses;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Catalogues that a decision has approved: everybody in the province may see those. */
@Component
class CataloguesByDecision implements DecisionUses {

    private final JdbcClient jdbc;

    CataloguesByDecision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CitedBy of(DecisionRow decision) {
        List<CitedBy.Item> items = jdbc.sql("""
                        select id, number, title, effective_from from catalogue
                        where decision_id = ? and status = 'APPROVED'
                        order by number desc
                        """)
                .param(Ids.bytes(decision.id()))
                .query((row, number) -> new CitedBy.Item(
                        row.getString("title"),
                        "catalogues/" + Ids.of(row.getBytes("id")),
                        Times.day(row, "effective_from")))
                .list();
        return new CitedBy("catalogue", items.size(), items.subList(0, Math.min(items.size(), CitedBy.NAMED)));
    }
}
