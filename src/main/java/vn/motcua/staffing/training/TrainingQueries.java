package vn.motcua.staffing.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;
import vn.motcua.staffing.training.TrainingRules.Again;
import vn.motcua.staffing.training.TrainingRules.Passed;

/** Reads courses, which everybody who looks at staffing sees, and the seats of those in the person's scope. */
@Component
class TrainingQueries {

    private static final String COURSE = """
            select c.*, (select count(*) from training_seat s where s.course_id = c.id) seats,
                   (select count(*) from training_seat s where s.course_id = c.id and s.result = 'PASSED') passed
            from training_course c
            """;

    private static final String SEAT = """
            select s.id, s.course_id, c.name course_name, c.ends_on, e.id employee_id, e.code, e.name employee_name,
                   o.name post_office_name, s.result, s.certificate, s.valid_until, s.version
            from training_seat s
            join training_course c on c.id = s.course_id
            join employee e on e.id = s.employee_id
            join post_office o on o.id = e.post_office_id
            """;

    private final JdbcClient jdbc;
    private final StaffingScope scope;

    TrainingQueries(JdbcClient jdbc, StaffingScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    List<CourseRow> courses(String query, int offset, int limit) {
        Conditions conditions = new Conditions().search(query, "c.search_key");
        conditions.with("offset", offset).with("limit", limit);
        return jdbc.sql(COURSE + conditions.sql() + " order by c.begins_on desc, c.id desc limit :limit offset :offset")
                .params(conditions.values())
                .query((row, number) -> course(row))
                .list();
    }

    long count(String query) {
        Conditions conditions = new Conditions().search(query, "c.search_key");
        return jdbc.sql("select count(*) from training_course c " + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    Optional<CourseRow> course(UUID id) {
        return jdbc.sql(COURSE + "where c.id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> course(row))
                .optional();
    }

    List<SeatRow> seats(UUID course) {
        Conditions conditions = new Conditions().and("s.course_id = :course").with("course", Ids.bytes(course));
        return seats(conditions, "e.sort_key, e.id");
    }

    List<SeatRow> ofEmployee(UUID employee) {
        Conditions conditions =
                new Conditions().and("s.employee_id = :employee").with("employee", Ids.bytes(employee));
        return seats(conditions, "c.ends_on desc, c.id");
    }

    private List<SeatRow> seats(Conditions conditions, String order) {
        scope.limit(conditions, "e.post_office_id");
        return jdbc.sql(SEAT + conditions.sql() + " order by " + order)
                .params(conditions.values())
                .query((row, number) -> seat(row))
                .list();
    }

    /** Fields that counters of a day serve, by name: what courses are for. */
    List<String> fields(LocalDate day) {
        Set<String> fields = new LinkedHashSet<>();
        jdbc.sql(
                        "select fields from counter where valid_from <= ? and (valid_to is null or valid_to > ?) order by code")
                .params(day, day)
                .query(row -> {
                    fields.addAll(Arrays.asList(row.getString(1).split("; ")));
                });
        fields.remove("");
        return fields.stream().sorted().toList();
    }

    /** Somebody in service with what they passed and what they serve. */
    private record Worker(
            UUID id,
            String code,
            String name,
            String office,
            @Nullable LocalDate trainedBefore,
            List<String> fields,
            List<Passed> passed) {}

    /** Who must be trained again as of a day, the most pressing first. */
    List<AgainRow> again(LocalDate day) {
        Map<String, LocalDate> changes = changes(day);
        List<AgainRow> rows = new ArrayList<>();
        for (Worker worker : workers(day)) {
            for (Again why :
                    TrainingRules.again(worker.passed(), worker.fields(), worker.trainedBefore(), changes, day)) {
                rows.add(new AgainRow(
                        worker.id(),
                        worker.code(),
                        worker.name(),
                        worker.office(),
                        why.reason(),
                        why.what(),
                        why.on()));
            }
        }
        rows.sort(Comparator.comparing(AgainRow::reason).thenComparing(AgainRow::on));
        return rows;
    }

    private List<Worker> workers(LocalDate day) {
        Conditions conditions = new Conditions()
                .and("e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)")
                .with("day", day);
        scope.limit(conditions, "e.post_office_id");
        Map<UUID, Worker> workers = new LinkedHashMap<>();
        jdbc.sql("""
                        select e.id, e.code, e.name, o.name office, e.trained_before, e.valid_from, k.fields served,
                               c.name course, c.fields covered, c.ends_on, s.valid_until
                        from employee e
                        join post_office o on o.id = e.post_office_id
                        left join assignment a on a.employee_id = e.id
                              and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                        left join counter k on k.id = a.counter_id
                        left join training_seat s on s.employee_id = e.id and s.result = 'PASSED'
                        left join training_course c on c.id = s.course_id
                        """ + conditions.sql() + " order by e.sort_key, e.id, c.ends_on")
                .params(conditions.values())
                .query(row -> {
                    Worker worker = workers.computeIfAbsent(Columns.id(row, "id"), id -> worker(row, id));
                    String course = row.getString("course");
                    if (course != null) {
                        worker.passed()
                                .add(new Passed(
                                        course,
                                        fields(row, "covered"),
                                        Columns.day(row, "ends_on"),
                                        Columns.dayOrNull(row, "valid_until")));
                    }
                });
        return List.copyOf(workers.values());
    }

    private static Worker worker(ResultSet row, UUID id) {
        try {
            return new Worker(
                    id,
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("office"),
                    row.getBoolean("trained_before") ? Columns.day(row, "valid_from") : null,
                    fields(row, "served"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On which day procedures of a field became otherwise last; the first state of a procedure is no change. */
    private Map<String, LocalDate> changes(LocalDate day) {
        Map<String, LocalDate> changes = new HashMap<>();
        jdbc.sql("""
                        select v.field, max(v.valid_from) changed
                        from procedure_version v
                        where v.valid_from <= ? and exists (select 1 from procedure_version b
                              where b.procedure_id = v.procedure_id and b.valid_from < v.valid_from)
                        group by v.field
                        """).param(day).query(row -> {
            changes.put(row.getString("field"), Columns.day(row, "changed"));
        });
        return changes;
    }

    private static List<String> fields(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("; "));
    }

    private static CourseRow course(ResultSet row) throws SQLException {
        return new CourseRow(
                Columns.id(row, "id"),
                new CourseDraft(
                        row.getString("name"),
                        fields(row, "fields"),
                        row.getInt("hours"),
                        row.getString("trainer"),
                        row.getString("place"),
                        Columns.day(row, "begins_on"),
                        Columns.day(row, "ends_on"),
                        row.getInt("capacity"),
                        row.getObject("valid_months", Integer.class)),
                CourseState.valueOf(row.getString("state")),
                row.getString("cancel_reason"),
                row.getLong("seats"),
                row.getLong("passed"),
                row.getInt("version"));
    }

    private static SeatRow seat(ResultSet row) throws SQLException {
        String certificate = row.getString("certificate");
        return new SeatRow(
                Columns.id(row, "id"),
                Columns.id(row, "course_id"),
                row.getString("course_name"),
                Columns.day(row, "ends_on"),
                Columns.id(row, "employee_id"),
                row.getString("code"),
                row.getString("employee_name"),
                row.getString("post_office_name"),
                Result.valueOf(row.getString("result")),
                certificate == null ? "" : certificate,
                Columns.dayOrNull(row, "valid_until"),
                row.getInt("version"));
    }
}
