package vn.motcua.staffing.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.scope.Columns;

/** The rows of absences. Knows nothing of who may read or write them. */
@Component
class AbsenceStore {

    private static final String SELECT = """
            select a.id, a.employee_id, e.name, e.post_office_id, a.kind, a.first_day, a.first_session, a.last_day,
                   a.last_session, a.note, a.version, %s reported_by
            from absence a join employee e on e.id = a.employee_id
            where a.live = 1
            """.formatted(PersonName.of("a.reported_by"));

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param officeId the post office of the employee */
    record Found(AbsenceRow row, UUID officeId) {}

    Optional<Found> find(UUID id) {
        return list("and a.id = :id", Map.of("id", Ids.bytes(id))).stream().findFirst();
    }

    /** Of an employee, the latest first. */
    List<AbsenceRow> ofEmployee(UUID employee) {
        return list("and a.employee_id = :employee", Map.of("employee", Ids.bytes(employee))).stream()
                .map(Found::row)
                .toList();
    }

    private List<Found> list(String condition, Map<String, ?> values) {
        return jdbc.sql(SELECT + condition + " order by a.first_day desc, a.id")
                .params(values)
                .query((row, number) -> new Found(
                        new AbsenceRow(
                                Columns.id(row, "id"),
                                Columns.id(row, "employee_id"),
                                row.getString("name"),
                                AbsenceKind.valueOf(row.getString("kind")),
                                BoardReader.span(row),
                                row.getString("note"),
                                row.getString("reported_by"),
                                row.getInt("version")),
                        Columns.id(row, "post_office_id")))
                .list();
    }

    UUID insert(AbsenceDraft draft, String note, String by, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into absence (id, employee_id, kind, first_day, first_session, last_day, last_session, note,
                                             reported_by, reported_at, live, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)
                        """)
                .params(
                        Ids.bytes(id),
                        Ids.bytes(draft.employeeId()),
                        draft.kind().name(),
                        draft.span().first().day(),
                        draft.span().first().session().name(),
                        draft.span().last().day(),
                        draft.span().last().session().name(),
                        note,
                        by,
                        Times.utc(at))
                .update();
        return id;
    }

    /** @return false when somebody changed it meanwhile */
    boolean takeBack(UUID id, int version) {
        return jdbc.sql(
                                "update absence set live = null, version = version + 1 where id = ? and live = 1 and version = ?")
                        .params(Ids.bytes(id), version)
                        .update()
                == 1;
    }
}
