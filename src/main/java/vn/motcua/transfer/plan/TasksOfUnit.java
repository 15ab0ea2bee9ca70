package vn.motcua.transfer.plan;

import java.time.LocalDate;
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

/**
 * Tasks that the post does for a unit that ends: it goes on doing them for a successor, unless it does so already, or
 * they end with the unit.
 */
@Component
class TasksOfUnit implements UnitDependents {

    private static final int AFTER_STAGES = 52;

    private final JdbcTemplate jdbc;

    TasksOfUnit(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return AFTER_STAGES;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.query(
                """
                select id, task, starts_on from transfer_task
                where unit_id = ? and (ends_on is null or (ends_on > ? and ends_on > starts_on))
                order by starts_on, id
                """,
                (row, number) -> new OpenItem(
                        "transfer-task",
                        Ids.of(row.getBytes("id")),
                        row.getString("task") + " " + row.getObject("starts_on", LocalDate.class),
                        EnumSet.of(Answer.MOVE, Answer.END)),
                Ids.bytes(unit),
                on);
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        for (Settled one : own) {
            byte[] id = Ids.bytes(one.item().id());
            UUID successor = one.successor();
            if (successor != null) {
                byte[] to = Ids.bytes(successor);
                jdbc.update("""
                        insert into transfer_task (id, unit_id, task, starts_on, ends_on)
                        select ?, ?, t.task, case when t.starts_on > ? then t.starts_on else ? end, t.ends_on
                        from transfer_task t
                        where t.id = ? and not exists
                            (select 1 from transfer_task o where o.unit_id = ? and o.task = t.task
                                and (o.ends_on is null or o.ends_on > ?))
                        """, Ids.bytes(Ids.next()), to, end.on(), end.on(), id, to, end.on());
            }
            jdbc.update(
                    "update transfer_task set ends_on = case when starts_on > ? then starts_on else ? end where id = ?",
                    end.on(),
                    end.on(),
                    id);
        }
    }
}
