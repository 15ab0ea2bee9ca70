package vn.motcua.transfer.minutes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.shared.Ids;

/** The minutes that both sides had signed by a day. */
@Component
class HandoverEvidence implements GoLiveEvidence {

    private final JdbcClient jdbc;

    HandoverEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<GoLiveFact> of(Subject unit, LocalDate day) {
        List<String> signed = jdbc.sql("""
                        select h.number, u.code from handover h join org_unit u on u.id = h.unit_id
                        where h.unit_id = :unit and h.state = 'SIGNED' and h.signed_on <= :day
                        order by h.number
                        """)
                .param("unit", Ids.bytes(unit.id()))
                .param("day", day)
                .query((row, number) -> "%02d/BB-%s".formatted(row.getInt("number"), row.getString("code")))
                .list();
        return List.of(new GoLiveFact(GoLiveCondition.MINUTES, signed, List.of()));
    }
}
