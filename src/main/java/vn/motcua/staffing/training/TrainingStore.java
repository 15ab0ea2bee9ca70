package vn.motcua.staffing.training;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;

/** Writes courses and seats. */
@Component
class TrainingStore {

    private static final int KEY = 600;

    private final JdbcTemplate jdbc;

    TrainingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else takes a seat or changes the course until the transaction ends. */
    void lock(UUID course) {
        jdbc.query("select id from training_course where id = ? for update", row -> {}, (Object) Ids.bytes(course));
    }

    void insert(UUID id, CourseDraft course) {
        jdbc.update(
                """
                insert into training_course (id, name, fields, hours, trainer, place, begins_on, ends_on, capacity,
                    valid_months, state, cancel_reason, search_key, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', ?, 0)
                """,
                Ids.bytes(id),
                course.name(),
                String.join("; ", course.fields()),
                course.hours(),
                course.trainer(),
                course.place(),
                course.beginsOn(),
                course.endsOn(),
                course.capacity(),
                course.validMonths(),
                key(course));
    }

    void update(UUID id, CourseDraft course) {
        jdbc.update(
                """
                update training_course set name = ?, fields = ?, hours = ?, trainer = ?, place = ?, begins_on = ?,
                    ends_on = ?, capacity = ?, valid_months = ?, search_key = ?, version = version + 1
                where id = ?
                """,
                course.name(),
                String.join("; ", course.fields()),
                course.hours(),
                course.trainer(),
                course.place(),
                course.beginsOn(),
                course.endsOn(),
                course.capacity(),
                course.validMonths(),
                key(course),
                Ids.bytes(id));
    }

    void cancel(UUID id, String reason) {
        jdbc.update(
                "update training_course set state = 'CANCELLED', cancel_reason = ?, version = version + 1 where id = ?",
                reason,
                Ids.bytes(id));
    }

    void remove(UUID id) {
        jdbc.update("delete from training_course where id = ?", (Object) Ids.bytes(id));
    }

    /** @throws PortalException {@code training.seat.twice} */
    void enrol(UUID course, Collection<UUID> employees) {
        List<Object[]> rows = employees.stream()
                .map(employee -> new Object[] {Ids.bytes(Ids.next()), Ids.bytes(course), Ids.bytes(employee)})
                .toList();
        try {
            jdbc.batchUpdate(
                    "insert into training_seat (id, course_id, employee_id, result, version)"
                            + " values (?, ?, ?, 'ENROLLED', 0)",
                    rows);
        } catch (DuplicateKeyException twice) {
            throw PortalException.conflict("training.seat.twice");
        }
    }

    void leave(UUID seat) {
        jdbc.update("delete from training_seat where id = ?", (Object) Ids.bytes(seat));
    }

    /**
     * Writes a result, and whether the employee is trained now.
     *
     * @return false when somebody else changed it meanwhile
     * @throws PortalException {@code training.certificate.taken}
     */
    boolean result(SeatRow seat, int version, Result result, String certificate, @Nullable Object validUntil) {
        try {
            int rows = jdbc.update(
                    "update training_seat set result = ?, certificate = ?, valid_until = ?, version = version + 1"
                            + " where id = ? and version = ?",
                    result.name(),
                    certificate.isEmpty() ? null : certificate,
                    validUntil,
                    Ids.bytes(seat.id()),
                    version);
            if (rows == 0) {
                return false;
            }
        } catch (DuplicateKeyException taken) {
            throw PortalException.conflict("training.certificate.taken", certificate);
        }
        jdbc.update("""
                        update employee set trained = case when trained_before or exists
                            (select 1 from training_seat s where s.employee_id = employee.id and s.result = 'PASSED')
                            then true else false end
                        where id = ?
                        """, (Object) Ids.bytes(seat.employeeId()));
        return true;
    }

    private static String key(CourseDraft course) {
        String key = SearchKey.of(course.name() + " " + String.join(" ", course.fields()) + " " + course.place());
        return key.substring(0, Math.min(key.length(), KEY));
    }
}
