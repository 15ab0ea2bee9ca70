package vn.motcua.transfer;

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

/**
 * How far the hand-over of a unit that ends has come: a successor goes on from there, unless it stands somewhere itself
 * already, or the hand-over ends with the unit.
 */
@Component
class StagesOfUnit implements UnitDependents {

    private final JdbcTemplate jdbc;
    private final StandingIndexes index;

    StagesOfUnit(JdbcTemplate jdbc, StandingIndexes index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.query(
                """
                select id, stage, valid_from, decision_number from transfer_stage
                where unit_id = ? and stage <> 'ENDED' and (valid_to is null or (valid_to > ? and valid_to > valid_from))
                order by valid_from, id
                """,
                (row, number) -> new OpenItem(
                        "transfer-stage",
                        Ids.of(row.getBytes("id")),
                        row.getString("stage") + " " + row.getObject("valid_from", LocalDate.class) + " "
                                + row.getString("decision_number"),
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
                byte[] successor = Ids.bytes(one.successor());
                moved.add(new Object[] {
                    Ids.bytes(Ids.next()), successor, end.on(), end.on(), id, successor, end.on(), end.on(), end.on()
                });
            }
            ended.add(new Object[] {end.on(), end.on(), id});
        }
        jdbc.batchUpdate("""
                insert into transfer_stage (id, unit_id, stage, valid_from, valid_to, decision_number, note, decision_id,
                                            override_reason, override_missing, recorded_by, recorded_at)
                select ?, ?, s.stage, case when s.valid_from > ? then s.valid_from else ? end, s.valid_to,
                       s.decision_number, s.note, s.decision_id, s.override_reason, s.override_missing,
                       s.recorded_by, s.recorded_at
                from transfer_stage s
                where s.id = ? and not exists
                    (select 1 from transfer_stage t where t.unit_id = ?
                        and (t.valid_to is null or t.valid_to > ?)
                        and t.valid_from <= case when s.valid_from > ? then s.valid_from else ? end)
                """, moved);
        jdbc.batchUpdate(
                "update transfer_stage set valid_to = case when valid_from > ? then valid_from else ? end where id = ?",
                ended);
    }
}
