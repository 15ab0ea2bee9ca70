package vn.motcua.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.shared.Ids;

/** Which main people at the counters of a unit have an account that is open now; accounts have no past. */
@Component
class AccountEvidence implements GoLiveEvidence {

    private final JdbcClient jdbc;

    AccountEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<GoLiveFact> of(Subject unit, LocalDate day) {
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        jdbc.sql("""
                        select distinct e.id, e.name, e.sort_key, acc.state
                        from one_stop_point p
                        join counter c on c.one_stop_point_id = p.id
                            and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                        join assignment a on a.counter_id = c.id and a.kind = 'MAIN'
                            and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                        join employee e on e.id = a.employee_id
                        left join counter_account acc on acc.employee_id = e.id
                        where p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                          and (%1$s = :unit or (:centre and %1$s is null and not exists
                                (select 1 from one_stop_point own where %2$s = :unit
                                    and own.valid_from <= :day and (own.valid_to is null or own.valid_to > :day))))
                        order by e.sort_key, e.id
                        """.formatted(point("p"), point("own")))
                .param("unit", Ids.bytes(unit.id()))
                .param("centre", unit.maySitAtTheCentre())
                .param("day", day)
                .query(row -> {
                    String state = row.getString("state");
                    boolean open = state != null && AccountState.valueOf(state).open();
                    (open ? with : without).add(row.getString("name"));
                });
        return List.of(new GoLiveFact(GoLiveCondition.ACCOUNTS, with, without));
    }

    /** The unit of a one-stop point on the day. */
    private static String point(String alias) {
        return PlaceUnit.ofPoint(alias).replace(":asOf", ":day");
    }
}
