package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Reads the post offices that have to do with counters, within the person's scope. */
@Component
class OfficeList {

    private static final String ON_DAY = "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day)";

    private final JdbcClient jdbc;
    private final StaffingScope scope;

    OfficeList(JdbcClient jdbc, StaffingScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    List<StaffingOffice> on(LocalDate day) {
        Conditions conditions = new Conditions()
                .and("""
                        (exists (select 1 from employee e where e.post_office_id = o.id and %s)
                         or exists (select 1 from counter c join one_stop_point p on p.id = c.one_stop_point_id
                                     where p.post_office_id = o.id and %s))""".formatted(ON_DAY.formatted("e"), ON_DAY.formatted("c")))
                .with("day", day);
        scope.limit(conditions, "o.id");
        return jdbc.sql("select o.id, o.name from post_office o " + conditions.sql() + "\n order by o.code, o.id")
                .params(conditions.values())
                .query((row, number) -> new StaffingOffice(Columns.id(row, "id"), row.getString("name")))
                .list();
    }
}
