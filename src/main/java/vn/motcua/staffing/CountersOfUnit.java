package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.scope.Columns;

/**
 * Counters at the one-stop points of a unit that ends. One whose point goes to the same successor stays as it is; else it
 * goes on under its code at a point of the successor, or closes.
 */
@Component
class CountersOfUnit implements UnitDependents {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    CountersOfUnit(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.sql("""
                        select c.id, c.name, p.name as point
                        from counter c join one_stop_point p on p.id = c.one_stop_point_id
                        where p.unit_id = :unit
                            and (c.valid_to is null or (c.valid_to > :on and c.valid_to > c.valid_from))
                        order by c.code, c.id
                        """)
                .param("unit", Ids.bytes(unit))
                .param("on", on)
                .query((row, number) -> new OpenItem(
                        "counter",
                        Columns.id(row, "id"),
                        Roster.label(row.getString("name"), row.getString("point")),
                        EnumSet.of(Answer.MOVE, Answer.END)))
                .list();
    }

    /**
     * @param from first day of the counter
     * @param unit to which its point belongs by now; null where the point has ended
     */
    private record Desk(LocalDate from, @Nullable UUID unit) {}

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        Map<UUID, Desk> desks = desks(own.stream().map(one -> one.item().id()).toList(), end.on());
        Map<UUID, UUID> points = points(own, end.on());
        List<Object[]> reopened = new ArrayList<>();
        List<Object[]> taken = new ArrayList<>();
        List<Object[]> closed = new ArrayList<>();
        for (Settled one : own) {
            UUID id = one.item().id();
            Desk desk = desks.get(id);
            UUID successor = one.successor();
            if (desk == null || successor != null && successor.equals(desk.unit())) {
                continue;
            }
            boolean begun = desk.from().isBefore(end.on());
            if (successor == null) {
                closed.add(new Object[] {begun ? end.on() : desk.from(), Ids.bytes(id)});
                continue;
            }
            UUID point = points.get(successor);
            if (point == null) {
                throw PortalException.conflict(
                        "staffing.ending.no-point", one.item().label());
            }
            if (begun) {
                reopened.add(new Object[] {Ids.bytes(Ids.next()), Ids.bytes(point), end.on(), Ids.bytes(id)});
                closed.add(new Object[] {end.on(), Ids.bytes(id)});
            } else {
                taken.add(new Object[] {Ids.bytes(point), Ids.bytes(id)});
            }
        }
        batch.batchUpdate("""
                insert into counter
                    (id, code, name, one_stop_point_id, fields, search_key, valid_from, valid_to, version)
                select ?, code, name, ?, fields, search_key, ?, valid_to, 0 from counter where id = ?
                """, reopened);
        batch.batchUpdate("update counter set one_stop_point_id = ?, version = version + 1 where id = ?", taken);
        batch.batchUpdate("update counter set valid_to = ?, version = version + 1 where id = ?", closed);
    }

    private Map<UUID, Desk> desks(Collection<UUID> ids, LocalDate on) {
        Map<UUID, Desk> desks = new HashMap<>();
        jdbc.sql("""
                        select c.id, c.valid_from,
                               case when p.valid_to is null or p.valid_to > :on then p.unit_id end as unit_id
                        from counter c join one_stop_point p on p.id = c.one_stop_point_id where c.id in (:ids)
                        """)
                .param("on", on)
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query(row -> {
                    desks.put(
                            Columns.id(row, "id"),
                            new Desk(Columns.day(row, "valid_from"), Columns.idOrNull(row, "unit_id")));
                });
        return desks;
    }

    /** By successor, a point of its own that is open on the day. */
    private Map<UUID, UUID> points(List<Settled> own, LocalDate on) {
        List<byte[]> successors = own.stream()
                .map(Settled::successor)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(Ids::bytes)
                .toList();
        Map<UUID, UUID> points = new HashMap<>();
        if (!successors.isEmpty()) {
            jdbc.sql("""
                            select unit_id, id from one_stop_point
                            where unit_id in (:units) and valid_from <= :on and (valid_to is null or valid_to > :on)
                            order by code, id
                            """).param("units", successors).param("on", on).query(row -> {
                points.putIfAbsent(Columns.id(row, "unit_id"), Columns.id(row, "id"));
            });
        }
        return points;
    }
}
