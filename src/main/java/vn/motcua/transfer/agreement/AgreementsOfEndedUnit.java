package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.shared.Ids;
import vn.motcua.transfer.standing.StandingIndexes;

/** Agreements of a unit that ends: a successor keeps them from the day on, under the same number, or they end. */
@Component
class AgreementsOfEndedUnit implements UnitDependents {

    private final JdbcTemplate jdbc;
    private final StandingIndexes index;

    AgreementsOfEndedUnit(JdbcTemplate jdbc, StandingIndexes index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.query(
                """
                select id, number from agreement
                where unit_id = ? and (valid_to is null or (valid_to > ? and valid_to > valid_from))
                order by valid_from, id
                """,
                (row, number) -> new OpenItem(
                        "agreement",
                        Ids.of(row.getBytes("id")),
                        row.getString("number"),
                        EnumSet.of(Answer.MOVE, Answer.END)),
                Ids.bytes(unit),
                on);
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        index.changed();
        List<Object[]> moved = new ArrayList<>();
        List<Object[]> ended = new ArrayList<>();
        for (Settled one : own) {
            byte[] id = Ids.bytes(one.item().id());
            if (one.successor() != null) {
                moved.add(new Object[] {Ids.bytes(Ids.next()), Ids.bytes(one.successor()), end.on(), end.on(), id});
            }
            ended.add(new Object[] {end.on(), end.on(), id});
        }
        jdbc.batchUpdate("""
                insert into agreement (id, unit_id, number, signed_on, valid_from, agreed_to, valid_to, remind_on, scope,
                    decision_id)
                select ?, ?, number, signed_on, case when valid_from > ? then valid_from else ? end, agreed_to, valid_to,
                    remind_on, scope, decision_id
                from agreement where id = ?
                """, moved);
        jdbc.batchUpdate("""
                update agreement set valid_to = case when valid_from > ? then valid_from else ? end, version = version + 1
                where id = ?
                """, ended);
    }
}
