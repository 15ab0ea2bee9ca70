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
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.scope.Columns;

/** Who stands at the counters of a unit that ends: goes along with the counter, or ends there. */
@Component
class PeopleOfUnit implements UnitDependents {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final CurrentPerson person;

    PeopleOfUnit(JdbcClient jdbc, JdbcTemplate batch, CurrentPerson person) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.person = person;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.sql("""
                        select a.id, e.name, c.name as counter, p.name as point
                        from assignment a
                        join employee e on e.id = a.employee_id
                        join counter c on c.id = a.counter_id
                        join one_stop_point p on p.id = c.one_stop_point_id
                        where p.unit_id = :unit
                            and (a.valid_to is null or (a.valid_to > :on and a.valid_to > a.valid_from))
                        order by c.code, a.kind, e.sort_key, a.id
                        """)
                .param("unit", Ids.bytes(unit))
                .param("on", on)
                .query((row, number) -> new OpenItem(
                        "assignment",
                        Columns.id(row, "id"),
                        row.getString("name") + " – " + Roster.label(row.getString("counter"), row.getString("point")),
                        EnumSet.of(Answer.MOVE, Answer.END)))
                .list();
    }

    /**
     * Where somebody could go on: the counter itself while it stays open, or the one that goes on under its code.
     *
     * @param unit of the counter; null where none goes on
     * @param office that staffs it
     */
    private record Duty(
            LocalDate from,
            @Nullable UUID next,
            @Nullable UUID unit,
            @Nullable UUID office,
            UUID employer,
            boolean stays) {

        boolean at(UUID successor) {
            return successor.equals(unit) && employer.equals(office);
        }
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        Map<UUID, Duty> duties = duties(own.stream().map(one -> one.item().id()).toList(), end.on());
        List<Object[]> begun = new ArrayList<>();
        List<Object[]> ended = new ArrayList<>();
        for (Settled one : own) {
            UUID id = one.item().id();
            Duty duty = duties.get(id);
            if (duty == null) {
                throw PortalException.notFound();
            }
            LocalDate day = duty.from().isBefore(end.on()) ? end.on() : duty.from();
            if (one.successor() != null) {
                if (!duty.at(one.successor()) || duty.next() == null) {
                    throw PortalException.conflict(
                            "staffing.ending.no-counter", one.item().label());
                }
                if (duty.stays()) {
                    continue;
                }
                begun.add(new Object[] {
                    Ids.bytes(Ids.next()),
                    Ids.bytes(duty.next()),
                    day,
                    person.require().username(),
                    Ids.bytes(id)
                });
            }
            ended.add(new Object[] {day, Ids.bytes(id)});
        }
        batch.batchUpdate("""
                insert into assignment
                    (id, employee_id, counter_id, kind, valid_from, valid_to, assigned_by, version)
                select ?, employee_id, ?, kind, ?, valid_to, ?, 0 from assignment where id = ?
                """, begun);
        batch.batchUpdate("update assignment set valid_to = ?, version = version + 1 where id = ?", ended);
    }

    private Map<UUID, Duty> duties(Collection<UUID> ids, LocalDate on) {
        Map<UUID, Duty> duties = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.valid_from, e.post_office_id as employer, a.counter_id,
                               n.id as next_id, p.unit_id, p.post_office_id
                        from assignment a
                        join employee e on e.id = a.employee_id
                        join counter c on c.id = a.counter_id
                        left join counter n on (n.valid_to is null or n.valid_to > :on)
                            and (n.id = c.id or (n.code = c.code and n.valid_from = :on))
                        left join one_stop_point p on p.id = n.one_stop_point_id
                        where a.id in (:ids)
                        """)
                .param("on", on)
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query(row -> {
                    UUID next = Columns.idOrNull(row, "next_id");
                    duties.put(
                            Columns.id(row, "id"),
                            new Duty(
                                    Columns.day(row, "valid_from"),
                                    next,
                                    Columns.idOrNull(row, "unit_id"),
                                    Columns.idOrNull(row, "post_office_id"),
                                    Columns.id(row, "employer"),
                                    Columns.id(row, "counter_id").equals(next)));
                });
        return duties;
    }
}
