package vn.motcua.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Reads employees with where they stand: one query a screen, within the person's scope, in Vietnamese order. */
@Component
class EmployeeList {

    private static final String COLUMNS = """
            select e.id, e.code, e.name, e.birth_year, e.qualification, e.trained, e.languages,
                   o.id post_office_id, o.name post_office_name, e.valid_from, e.valid_to,
                   c.id counter_id, c.name counter_name, p.name point_name, a.kind, pl.job
            """;

    // Nobody is at two counters at once (see AssignmentRule), so these joins double nobody.
    private static final String FROM = """
            from employee e
            left join employee_place pl on pl.employee_id = e.id
                  and pl.valid_from <= :day and (pl.valid_to is null or pl.valid_to > :day)
            join post_office o on o.id = coalesce(pl.post_office_id, e.post_office_id)
            left join assignment a on a.employee_id = e.id
                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
            left join counter c on c.id = a.counter_id
            left join one_stop_point p on p.id = c.one_stop_point_id
            """;

    private final JdbcClient jdbc;
    private final StaffingScope scope;
    private final AccountHolders accounts;

    EmployeeList(JdbcClient jdbc, StaffingScope scope, AccountHolders accounts) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.accounts = accounts;
    }

    List<EmployeeRow> page(EmployeeFilter filter, LocalDate day, int offset, int limit) {
        return page(conditions(filter, day), offset, limit);
    }

    long count(EmployeeFilter filter, LocalDate day) {
        Conditions conditions = conditions(filter, day);
        return jdbc.sql("select count(*) " + FROM + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** Those of a post office who could be assigned for the whole period. */
    List<EmployeeRow> free(UUID postOfficeId, Period period, String query, int limit) {
        Conditions conditions = new Conditions()
                .search(query, "e.search_key")
                .and("e.post_office_id = :office")
                .and("e.trained")
                .and("e.valid_from <= :day")
                .with("office", Ids.bytes(postOfficeId))
                .with("day", period.from());
        if (period.to() == null) {
            conditions.and("e.valid_to is null").and(notBusy(""));
        } else {
            conditions
                    .and("(e.valid_to is null or e.valid_to >= :end)")
                    .and(notBusy("and b.valid_from < :end"))
                    .with("end", period.to());
        }
        scope.limit(conditions, "e.post_office_id");
        return page(conditions, 0, limit);
    }

    /** Assignments that were withdrawn before they began are empty and keep nobody busy. */
    private static String notBusy(String beginsInTime) {
        return """
                not exists (select 1 from assignment b where b.employee_id = e.id %s
                    and (b.valid_to is null or (b.valid_to > :day and b.valid_to > b.valid_from)))""".formatted(beginsInTime);
    }

    Optional<UUID> idOf(String code) {
        Conditions conditions = new Conditions().and("e.code = :code").with("code", code);
        scope.limit(conditions, "e.post_office_id");
        return jdbc.sql("select e.id from employee e " + conditions.sql())
                .params(conditions.values())
                .query((row, number) -> Columns.id(row, "id"))
                .optional();
    }

    Optional<EmployeeRow> find(UUID id, LocalDate day) {
        Conditions conditions =
                new Conditions().and("e.id = :id").with("id", Ids.bytes(id)).with("day", day);
        scope.limit(conditions, "e.post_office_id");
        return page(conditions, 0, 1).stream().findFirst();
    }

    private List<EmployeeRow> page(Conditions conditions, int offset, int limit) {
        conditions.with("offset", offset).with("limit", limit);
        return jdbc.sql(COLUMNS + FROM + conditions.sql() + "\n order by e.sort_key, e.id limit :limit offset :offset")
                .params(conditions.values())
                .query((row, number) -> row(row))
                .list();
    }

    private Conditions conditions(EmployeeFilter filter, LocalDate day) {
        Conditions conditions = new Conditions()
                .and(
                        filter.ended()
                                ? "e.valid_to <= :day and e.valid_to > e.valid_from"
                                : "e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)")
                .with("day", day)
                .search(filter.query(), "e.search_key");
        if (filter.postOfficeId() != null) {
            conditions.and("o.id = :office").with("office", Ids.bytes(filter.postOfficeId()));
        }
        if (filter.trained() != null) {
            conditions.and("e.trained = :trained").with("trained", filter.trained());
        }
        if (filter.onlyFree()) {
            conditions.and("a.id is null");
        }
        if (!filter.job().isEmpty()) {
            conditions.and("pl.job = :job").with("job", filter.job());
        }
        if (filter.qualification() != null) {
            conditions
                    .and("e.qualification = :degree")
                    .with("degree", filter.qualification().name());
        }
        if (!filter.language().isEmpty()) {
            conditions
                    .and("concat('; ', e.languages, ';') like :language escape '!'")
                    .with("language", "%; " + escaped(filter.language()) + ";%");
        }
        if (filter.withoutAccount()) {
            withoutAccount(conditions);
        }
        scope.limit(conditions, "e.post_office_id");
        return conditions;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void withoutAccount(Conditions conditions) {
        List<byte[]> holders = accounts.all().stream().map(Ids::bytes).toList();
        if (!holders.isEmpty()) {
            conditions.and("e.id not in (:holders)").with("holders", holders);
        }
    }

    private static EmployeeRow row(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String job = row.getString("job");
        return new EmployeeRow(
                Columns.id(row, "id"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                Qualification.valueOf(row.getString("qualification")),
                row.getBoolean("trained"),
                Columns.id(row, "post_office_id"),
                row.getString("post_office_name"),
                Columns.day(row, "valid_from"),
                Columns.dayOrNull(row, "valid_to"),
                Columns.idOrNull(row, "counter_id"),
                row.getString("counter_name"),
                row.getString("point_name"),
                kind == null ? null : AssignmentKind.valueOf(kind),
                job == null ? "" : job,
                row.getString("languages"));
    }
}
