package vn.motcua.orgunit.end;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.shared.Ids;

/** Places that belong to a unit, in one table or the other: how they go on elsewhere, with where they were before kept. */
final class Places {

    private final JdbcTemplate jdbc;
    private final String table;

    /** @param table {@code one_stop_point} or {@code post_office} */
    Places(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    List<OpenItem> open(UUID unit, LocalDate on, String kind, Set<Answer> possible) {
        return jdbc.query(
                """
                select id, name from %s
                where unit_id = ? and (valid_to is null or valid_to > ?)
                order by code, id
                """.formatted(table),
                (row, number) -> new OpenItem(kind, Ids.of(row.getBytes("id")), row.getString("name"), possible),
                Ids.bytes(unit),
                on);
    }

    /** Those that go to a successor, or to no unit. */
    void move(UnitEnd end, List<Settled> own) {
        List<Settled> moving = only(own, one -> one.answer() != Answer.END);
        jdbc.batchUpdate(
                """
                insert into %1$s_past (%1$s_id, unit_id, valid_from, valid_to)
                select p.id, p.unit_id,
                       coalesce((select max(h.valid_to) from %1$s_past h where h.%1$s_id = p.id), p.valid_from), ?
                from %1$s p where p.id = ? and p.valid_from < ?
                """.formatted(table),
                moving.stream()
                        .map(one -> new Object[] {end.on(), Ids.bytes(one.item().id()), end.on()})
                        .toList());
        jdbc.batchUpdate(
                "update " + table + " set unit_id = ?, version = version + 1 where id = ?",
                moving.stream()
                        .map(one -> new Object[] {
                            Ids.bytesOrNull(one.successor()),
                            Ids.bytes(one.item().id())
                        })
                        .toList());
    }

    /** Those that end with the unit; what would only have begun later never does. */
    void end(UnitEnd end, List<Settled> own) {
        jdbc.batchUpdate(
                "update " + table + " set valid_to = case when valid_from > ? then valid_from else ? end,"
                        + " end_decision_id = ?, version = version + 1 where id = ?",
                only(own, one -> one.answer() == Answer.END).stream()
                        .map(one -> new Object[] {
                            end.on(),
                            end.on(),
                            Ids.bytes(end.decisionId()),
                            Ids.bytes(one.item().id())
                        })
                        .toList());
    }

    /** Those that nobody has moved, ended or opened since. */
    List<Settled> takeBack(UnitEnd end, List<Settled> own) {
        return only(own, one -> one.answer() == Answer.END ? reopened(end, one) : returned(end, one));
    }

    private boolean reopened(UnitEnd end, Settled one) {
        return jdbc.update(
                        "update " + table + " set valid_to = null, version = version + 1"
                                + " where id = ? and unit_id = ? and valid_to = ?",
                        Ids.bytes(one.item().id()),
                        Ids.bytes(end.unit()),
                        end.on())
                == 1;
    }

    private boolean returned(UnitEnd end, Settled one) {
        byte[] id = Ids.bytes(one.item().id());
        String there = one.successor() == null ? "unit_id is null" : "unit_id = ?";
        List<Object> keys = new ArrayList<>(List.of(Ids.bytes(end.unit()), id));
        if (one.successor() != null) {
            keys.add(Ids.bytes(one.successor()));
        }
        boolean returned = jdbc.update(
                        "update " + table + " set unit_id = ?, version = version + 1 where id = ? and " + there,
                        keys.toArray())
                == 1;
        if (returned) {
            jdbc.update(
                    "delete from %1$s_past where %1$s_id = ? and unit_id = ? and valid_to = ?".formatted(table),
                    id,
                    Ids.bytes(end.unit()),
                    end.on());
        }
        return returned;
    }

    private static List<Settled> only(List<Settled> own, Predicate<Settled> which) {
        return own.stream().filter(which).toList();
    }
}
