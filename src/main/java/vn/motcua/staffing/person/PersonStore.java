package vn.motcua.staffing.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;
import vn.motcua.staffing.VietnameseNames;
import vn.motcua.staffing.person.PeopleBook.Change;

/** Writes employees. */
@Component
class PersonStore {

    private static final int KEY = 300;

    private final JdbcTemplate jdbc;
    private final Clock clock = Clock.systemUTC();

    PersonStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else changes, moves or assigns this employee until the transaction ends. */
    void lock(UUID id) {
        jdbc.query("select id from employee where id = ? for update", row -> {}, (Object) Ids.bytes(id));
    }

    /** Somebody new under their key. */
    record Hired(UUID id, PersonHiring hiring) {}

    /** Nobody writes or assigns an employee until the transaction ends. */
    void lockAll() {
        jdbc.query("select id from employee order by id for update", row -> {});
    }

    Set<String> codes() {
        return new HashSet<>(jdbc.query("select code from employee", (row, number) -> row.getString(1)));
    }

    /** @throws PortalException {@code person.code-taken}, {@code person.identity.taken} */
    void insertAll(List<Hired> people) {
        try {
            jdbc.batchUpdate(
                    """
                    insert into employee (code, name, search_key, sort_key, birth_year, qualification, trained,
                        trained_before, major, languages, badge_number, badge_on, uniform_on, id, post_office_id,
                        valid_from, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                    """,
                    people.stream()
                            .map(person -> values(
                                    person.hiring().draft(),
                                    Ids.bytes(person.id()),
                                    Ids.bytes(person.hiring().postOfficeId()),
                                    person.hiring().from()))
                            .toList());
        } catch (DuplicateKeyException taken) {
            throw PortalException.conflict(
                    "person.code-taken", people.getFirst().hiring().draft().code());
        }
        personal(people.stream()
                .collect(Collectors.toMap(
                        Hired::id, person -> person.hiring().draft().personal())));
        jdbc.batchUpdate(
                "insert into employee_place (id, employee_id, valid_from, valid_to, post_office_id, job)"
                        + " values (?, ?, ?, null, ?, ?)",
                people.stream()
                        .map(person -> new Object[] {
                            Ids.bytes(Ids.next()),
                            Ids.bytes(person.id()),
                            person.hiring().from(),
                            Ids.bytes(person.hiring().postOfficeId()),
                            person.hiring().job()
                        })
                        .toList());
    }

    /**
     * @throws PortalException {@code shared.stale} when somebody else changed one of them meanwhile; {@code
     *     person.code-taken}; {@code person.identity.taken}
     */
    void updateAll(Collection<Change> changes) {
        List<Object[]> rows = changes.stream()
                .map(change -> values(
                        change.after(),
                        Ids.bytes(change.before().id()),
                        change.before().version()))
                .toList();
        try {
            int[] written = jdbc.batchUpdate("""
                    update employee set code = ?, name = ?, search_key = ?, sort_key = ?, birth_year = ?,
                        qualification = ?, trained = ?, trained_before = ?, major = ?, languages = ?, badge_number = ?,
                        badge_on = ?, uniform_on = ?, version = version + 1
                    where id = ? and version = ?
                    """, rows);
            if (Arrays.stream(written).anyMatch(count -> count == 0)) {
                throw PortalException.conflict("shared.stale");
            }
        } catch (DuplicateKeyException taken) {
            throw PortalException.conflict(
                    "person.code-taken", changes.iterator().next().after().code());
        }
        // Who passed a course is trained, whatever was recorded of the time before.
        jdbc.batchUpdate(
                """
                update employee set trained = true where id = ? and exists
                    (select 1 from training_seat s where s.employee_id = employee.id and s.result = 'PASSED')
                """,
                changes.stream()
                        .map(change -> new Object[] {Ids.bytes(change.before().id())})
                        .toList());
        jdbc.batchUpdate(
                "delete from employee_private where employee_id = ?",
                changes.stream()
                        .map(change -> new Object[] {Ids.bytes(change.before().id())})
                        .toList());
        personal(changes.stream()
                .collect(Collectors.toMap(
                        change -> change.before().id(), change -> change.after().personal())));
        jdbc.batchUpdate(
                "update employee_place set job = ? where employee_id = ? and valid_to is null",
                changes.stream()
                        .filter(change -> !change.job().equals(change.before().job()))
                        .map(change -> new Object[] {
                            change.job(), Ids.bytes(change.before().id())
                        })
                        .toList());
    }

    private static Object[] values(PersonDraft draft, Object... more) {
        Object[] values = {
            draft.code(),
            draft.name(),
            key(draft),
            VietnameseNames.sortKey(draft.name()),
            draft.birthYear(),
            draft.qualification().name(),
            draft.trained(),
            draft.trained(),
            draft.major(),
            String.join("; ", draft.languages()),
            draft.badgeNumber(),
            draft.badgeOn(),
            draft.uniformOn()
        };
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    private void personal(Map<UUID, PersonalData> people) {
        try {
            jdbc.batchUpdate(
                    "insert into employee_private (employee_id, birth_date, identity_number, phone, email, address)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    people.entrySet().stream()
                            .filter(person -> !person.getValue().equals(PersonalData.NONE))
                            .map(person -> values(person.getKey(), person.getValue()))
                            .toList());
        } catch (DuplicateKeyException taken) {
            throw PortalException.conflict("person.identity.taken");
        }
    }

    private static Object[] values(UUID id, PersonalData data) {
        return new Object[] {
            Ids.bytes(id),
            data.birthDate(),
            data.identityNumber().isEmpty() ? null : data.identityNumber(),
            data.phone(),
            data.email(),
            data.address()
        };
    }

    private void place(UUID id, UUID office, String job, LocalDate from) {
        jdbc.update(
                "insert into employee_place (id, employee_id, valid_from, valid_to, post_office_id, job)"
                        + " values (?, ?, ?, null, ?, ?)",
                Ids.bytes(Ids.next()),
                Ids.bytes(id),
                from,
                Ids.bytes(office),
                job);
    }

    /** From a day on somebody works elsewhere; on the day of the last move that one is corrected. */
    void move(UUID id, UUID office, String job, LocalDate on) {
        jdbc.update("delete from employee_place where employee_id = ? and valid_from = ?", Ids.bytes(id), on);
        jdbc.update(
                "update employee_place set valid_to = ? where employee_id = ? and valid_to is null", on, Ids.bytes(id));
        place(id, office, job, on);
        jdbc.update("update employee set post_office_id = ? where id = ?", Ids.bytes(office), Ids.bytes(id));
    }

    /** Of an employee who is locked: whoever still looks at the one before is told. */
    void touch(UUID id, int version) {
        jdbc.update("update employee set version = ? where id = ?", version + 1, Ids.bytes(id));
    }

    void until(UUID id, @Nullable LocalDate end) {
        jdbc.update("update employee set valid_to = ? where id = ?", end, Ids.bytes(id));
    }

    void end(Collection<OpenDuty> duties, LocalDate on) {
        List<Object[]> rows = duties.stream()
                .map(duty -> new Object[] {duty.endBy(on), Ids.bytes(duty.id())})
                .toList();
        jdbc.batchUpdate("update assignment set valid_to = ?, version = version + 1 where id = ?", rows);
    }

    void photo(UUID id, PersonPhoto photo) {
        jdbc.update("delete from employee_photo where employee_id = ?", (Object) Ids.bytes(id));
        jdbc.update(
                "insert into employee_photo (employee_id, content, sha256, kept_at) values (?, ?, ?, ?)",
                Ids.bytes(id),
                photo.jpeg(),
                photo.digest(),
                Times.utc(clock.instant()));
    }

    /** @return false when there was none */
    boolean noPhoto(UUID id) {
        return jdbc.update("delete from employee_photo where employee_id = ?", (Object) Ids.bytes(id)) == 1;
    }

    private static String key(PersonDraft draft) {
        String key = SearchKey.of(draft.name() + " " + draft.code());
        return key.substring(0, Math.min(key.length(), KEY));
    }
}
