package vn.motcua.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Reads counters with those who stand there: one query a screen, within the person's scope. */
@Component
class CounterList {

    private static final String COLUMNS = """
            select c.id, c.code, c.name, c.fields, c.valid_from, c.valid_to, p.code point_code, p.name point_name, u.name unit_name,
                   o.id post_office_id, o.name post_office_name,
                   main.id main_id, main.name main_name, a.valid_to main_until,
                   (select group_concat(re.name order by re.sort_key, re.id separator '\n')
                      from assignment r join employee re on re.id = r.employee_id
                     where r.counter_id = c.id and r.kind = 'RESERVE'
                       and r.valid_from <= :day and (r.valid_to is null or r.valid_to > :day)) reserves
            """;

    // At most one main person at a time (see AssignmentRule), so these joins double no counter.
    private static final String FROM = """
            from counter c
            join one_stop_point p on p.id = c.one_stop_point_id
            left join unit_state u on u.unit_id = %s
                  and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
            left join post_office o on o.id = p.post_office_id
            left join assignment a on a.counter_id = c.id and a.kind = 'MAIN'
                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
            left join employee main on main.id = a.employee_id
            """.formatted(PlaceUnit.ofPoint("p").replace(":asOf", ":day"));

    private final JdbcClient jdbc;
    private final StaffingScope scope;

    CounterList(JdbcClient jdbc, StaffingScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    List<CounterRow> page(CounterFilter filter, LocalDate day, int offset, int limit) {
        Conditions conditions = conditions(filter, day).with("offset", offset).with("limit", limit);
        // The provincial centre, which belongs to no unit, comes first.
        return jdbc.sql(COLUMNS + FROM + conditions.sql() + """

                        order by case when p.unit_id is null then 0 else 1 end, c.code, c.id
                        limit :limit offset :offset
                        """)
                .params(conditions.values())
                .query((row, number) -> row(row))
                .list();
    }

    long count(CounterFilter filter, LocalDate day) {
        Conditions conditions = conditions(filter, day);
        return jdbc.sql("select count(*) " + FROM + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    Optional<CounterRow> find(UUID counterId, LocalDate day) {
        Conditions conditions = new Conditions()
                .and("c.id = :id")
                .with("id", Ids.bytes(counterId))
                .with("day", day);
        scope.limit(conditions, "p.post_office_id");
        return jdbc.sql(COLUMNS + FROM + conditions.sql())
                .params(conditions.values())
                .query((row, number) -> row(row))
                .optional();
    }

    /** The counter that bears the code on the day, or else the latest that ever did. */
    Optional<UUID> idOf(String code, LocalDate day) {
        Conditions conditions =
                new Conditions().and("c.code = :code").with("code", code).with("day", day);
        scope.limit(conditions, "p.post_office_id");
        return jdbc.sql("select c.id " + FROM + conditions.sql() + """

                        order by case when c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                                      then 0 else 1 end, c.valid_from desc
                        limit 1
                        """)
                .params(conditions.values())
                .query((row, number) -> Columns.id(row, "id"))
                .optional();
    }

    private Conditions conditions(CounterFilter filter, LocalDate day) {
        Conditions conditions = new Conditions()
                .and("c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)")
                .with("day", day)
                .search(filter.query(), "c.search_key", "u.search_key", "main.search_key");
        if (filter.postOfficeId() != null) {
            conditions.and("p.post_office_id = :office").with("office", Ids.bytes(filter.postOfficeId()));
        }
        if (filter.onlyGaps()) {
            conditions.and("a.id is null");
        }
        scope.limit(conditions, "p.post_office_id");
        return conditions;
    }

    private static CounterRow row(ResultSet row) throws SQLException {
        return new CounterRow(
                Columns.id(row, "id"),
                row.getString("code"),
                row.getString("name"),
                parts(row.getString("fields"), "; "),
                row.getString("point_code"),
                row.getString("point_name"),
                row.getString("unit_name"),
                Columns.idOrNull(row, "post_office_id"),
                row.getString("post_office_name"),
                Columns.idOrNull(row, "main_id"),
                row.getString("main_name"),
                Columns.dayOrNull(row, "main_until"),
                parts(row.getString("reserves"), "\n"),
                Columns.day(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"));
    }

    private static List<String> parts(@Nullable String joined, String separator) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(separator));
    }
}
