package vn.motcua.orgunit.end;

import java.nio.charset.StandardCharsets;
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
 * Who is in charge of a unit: of a successor as well from now on, or of none. They keep the unit that ended, whose past
 * they answer for.
 */
@Component
class ChargesOfUnit implements UnitDependents {

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
                        "charge", key(row.getString(1)), row.getString(1), EnumSet.of(Answer.MOVE, Answer.END)),
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
                jdbc.update("""
                        insert into unit_charge (username, unit_id)
                        select u.username, s.id from unit_charge u join org_unit s on s.id = ?
                        where u.username = ? and u.unit_id = ? and not exists
                            (select 1 from unit_charge c where c.username = ? and c.unit_id = ?)
                        """, Ids.bytes(successor), username, Ids.bytes(end.unit()), username, Ids.bytes(successor));
            }
        }
    }
}
