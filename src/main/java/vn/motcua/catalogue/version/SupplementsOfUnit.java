package vn.motcua.catalogue.version;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/**
 * Supplements of a unit that ends: drafts are given up, what waits for a decision is decided before. Those in force stop
 * with the unit: nobody is there any more who would hand over by them.
 */
@Component
class SupplementsOfUnit implements UnitDependents {

    private final JdbcClient jdbc;
    private final Catalogues catalogues;
    private final AuditTrail trail;

    SupplementsOfUnit(JdbcClient jdbc, Catalogues catalogues, AuditTrail trail) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.sql("""
                        select id, number, title, status from catalogue
                        where unit_id = :unit and status in ('DRAFT', 'RETURNED', 'SUBMITTED') order by number
                        """)
                .param("unit", Ids.bytes(unit))
                .query((row, number) -> new OpenItem(
                        "supplement",
                        Ids.of(row.getBytes("id")),
                        row.getInt("number") + " – " + row.getString("title"),
                        CatalogueStatus.valueOf(row.getString("status")).editable()
                                ? EnumSet.of(Answer.END)
                                : EnumSet.noneOf(Answer.class)))
                .list();
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        for (Settled one : own) {
            UUID id = one.item().id();
            catalogues.lock(id).orElseThrow(PortalException::notFound).discard();
            trail.record(Act.of("catalogue.discarded", CatalogueAct.SUBJECT, id)
                    .called("Bổ sung số " + one.item().label() + ", " + end.name()));
        }
    }
}
