package vn.motcua.transfer.minutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.shared.Ids;

/** Minutes that wait for signatures when their unit ends are given up: a unit that is no more hands nothing over. */
@Component
class MinutesOfUnit implements UnitDependents {

    private static final int AFTER_TASKS = 53;

    private final JdbcClient jdbc;
    private final HandoverStore store;

    MinutesOfUnit(JdbcClient jdbc, HandoverStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public int order() {
        return AFTER_TASKS;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        return jdbc.sql("""
                        select h.id, h.number, u.code from handover h join org_unit u on u.id = h.unit_id
                        where h.unit_id = ? and h.open_marker = 1
                        """)
                .param(Ids.bytes(unit))
                .query((row, number) -> new OpenItem(
                        "handover",
                        Ids.of(row.getBytes("id")),
                        "%02d/BB-%s".formatted(row.getInt("number"), row.getString("code")),
                        EnumSet.of(Answer.END)))
                .list();
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        own.forEach(one -> store.close(one.item().id(), HandoverState.GIVEN_UP, null));
    }
}
