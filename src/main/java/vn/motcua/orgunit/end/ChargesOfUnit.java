package vn.motcua.orgunit.end;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * Who is in charge of a unit: of a successor as well from the day on, or of none. They keep the unit that ended, whose past
 * they answer for.
 */
@Component
class ChargesOfUnit implements UnitDependents {

    private static final String KIND = "charge";

    private final JdbcTemplate jdbc;

    ChargesOfUnit(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.query(
                "select username from unit_charge where unit_id = ? order by username",
                (row, number) -> new OpenItem(
                        KIND, key(row.getString(1)), row.getString(1), EnumSet.of(Answer.MOVE, Answer.END)),
                Ids.bytes(unit));
    }

    /** A user name has no key of its own. */
    private static UUID key(String username) {
        return UUID.nameUUIDFromBytes(("username:" + username).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        for (Settled one : own) {
            UUID successor = one.successor();
            if (successor != null) {
                String username = one.item().label();
                jdbc.update(
                        """
                        insert into unit_charge (username, unit_id, since)
                        select u.username, s.id, ? from unit_charge u join org_unit s on s.id = ?
                        where u.username = ? and u.unit_id = ? and not exists
                            (select 1 from unit_charge c where c.username = ? and c.unit_id = ?)
                        """,
                        end.on(),
                        Ids.bytes(successor),
                        username,
                        Ids.bytes(end.unit()),
                        username,
                        Ids.bytes(successor));
            }
        }
    }

    @Override
    public Set<String> comingBack() {
        return Set.of(KIND);
    }

    /** They kept the unit; the successor is no longer theirs, unless it was given to them otherwise. */
    @Override
    public List<Settled> takeBack(UnitEnd end, List<Settled> own) {
        return own.stream()
                .filter(one -> one.successor() == null
                        || jdbc.update(
                                        "delete from unit_charge where username = ? and unit_id = ? and since = ?",
                                        one.item().label(),
                                        Ids.bytes(one.successor()),
                                        end.on())
                                == 1)
                .toList();
    }
}
