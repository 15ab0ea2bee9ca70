package vn.motcua.staffing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Counts counters and people, within the person's scope. */
@Component
class StaffingFigures {

    private static final String ON_DAY = "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day)";

    private final JdbcClient jdbc;
    private final StaffingScope scope;

    StaffingFigures(JdbcClient jdbc, StaffingScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    StaffingSummary summary(LocalDate day) {
        Conditions counters = new Conditions().and(ON_DAY.formatted("c")).with("day", day);
        scope.limit(counters, "p.post_office_id");
        Conditions employees = new Conditions().and(ON_DAY.formatted("e")).with("day", day);
        scope.limit(employees, "e.post_office_id");
        // Sums of nothing are null in SQL.
        return jdbc.sql("""
                        select c.counters, c.staffed, e.employees, e.trained, e.university, e.assigned
                        from (select count(*) counters,
                                     coalesce(sum(case when %1$s then 1 else 0 end), 0) staffed
                                from counter c join one_stop_point p on p.id = c.one_stop_point_id %2$s) c,
                             (select count(*) employees,
                                     coalesce(sum(case when e.trained then 1 else 0 end), 0) trained,
                                     coalesce(sum(case when e.qualification = 'UNIVERSITY' then 1 else 0 end), 0)
                                         university,
                                     coalesce(sum(case when %3$s then 1 else 0 end), 0) assigned
                                from employee e %4$s) e
                        """.formatted(
                                assigned("a.counter_id = c.id and a.kind = 'MAIN'"),
                                counters.sql(),
                                assigned("a.employee_id = e.id"),
                                employees.sql()))
                .params(counters.values())
                .query((row, number) -> new StaffingSummary(
                        row.getLong("counters"),
                        row.getLong("staffed"),
                        row.getLong("employees"),
                        row.getLong("trained"),
                        row.getLong("university"),
                        row.getLong("assigned")))
                .single();
    }

    private static String assigned(String whom) {
        return "exists (select 1 from assignment a where " + whom + " and " + ON_DAY.formatted("a") + ")";
    }

    long peopleAt(String oneStopPointCode, LocalDate day) {
        Conditions conditions = new Conditions()
                .and("p.code = :point")
                .and(ON_DAY.formatted("a"))
                .with("point", oneStopPointCode)
                .with("day", day);
        scope.limit(conditions, "p.post_office_id");
        return jdbc.sql("""
                        select count(distinct a.employee_id)
                        from assignment a
                        join counter c on c.id = a.counter_id
                        join one_stop_point p on p.id = c.one_stop_point_id
                        """ + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }
}
