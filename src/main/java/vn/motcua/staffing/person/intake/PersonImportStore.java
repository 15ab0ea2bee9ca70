package vn.motcua.staffing.person.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** The lists with their files, each seen by who handed it in. */
@Component
class PersonImportStore {

    private static final String COLUMNS = "select id, file_name, state, started_by, started_at, finished_at,"
            + " people_hired, people_changed from employee_import ";

    private final JdbcTemplate jdbc;
    private final Clock clock = Clock.systemUTC();

    PersonImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    UUID create(Path file, String fileName, String by) {
        UUID id = Ids.next();
        try (InputStream content = Files.newInputStream(file)) {
            int size = Math.toIntExact(Files.size(file));
            jdbc.update("""
                    insert into employee_import (id, file_name, content, state, started_by, started_at, people_hired,
                        people_changed)
                    values (?, ?, ?, ?, ?, ?, 0, 0)
                    """, insert -> {
                insert.setBytes(1, Ids.bytes(id));
                insert.setString(2, fileName);
                insert.setBinaryStream(3, content, size);
                insert.setString(4, PersonImportState.WAITING.name());
                insert.setString(5, by);
                insert.setObject(6, Times.utc(clock.instant()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    Optional<PersonImport> find(UUID id, String by) {
        return jdbc
                .query(COLUMNS + "where id = ? and started_by = ?", (row, number) -> read(row), Ids.bytes(id), by)
                .stream()
                .findFirst();
    }

    List<PersonImport> all(PersonImportState state, String by, int limit) {
        return jdbc.query(
                COLUMNS + "where state = ? and started_by = ? order by started_at desc, id desc limit ?",
                (row, number) -> read(row),
                state.name(),
                by,
                limit);
    }

    /** Nobody else goes on with it until the transaction ends. */
    void lock(UUID id) {
        jdbc.query("select id from employee_import where id = ? for update", row -> {}, (Object) Ids.bytes(id));
    }

    /** The file of one that is over is not kept: it is full of personal data. */
    void finish(UUID id, PersonImportState state, int hired, int changed) {
        jdbc.update(
                "update employee_import set state = ?, finished_at = ?, people_hired = ?, people_changed = ?,"
                        + " content = ? where id = ?",
                state.name(),
                Times.utc(clock.instant()),
                hired,
                changed,
                new byte[0],
                Ids.bytes(id));
    }

    /**
     * Works on the file of a list.
     *
     * @throws PortalException not found
     */
    <T> T file(UUID id, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("motcua-employees", ".tmp");
            try {
                Boolean found = jdbc.query(
                        "select content from employee_import where id = ?",
                        row -> row.next() && copied(row, file),
                        (Object) Ids.bytes(id));
                if (!Boolean.TRUE.equals(found)) {
                    throw PortalException.notFound();
                }
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean copied(ResultSet row, Path file) throws SQLException {
        try (InputStream content = row.getBinaryStream(1)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PersonImport read(ResultSet row) throws SQLException {
        return new PersonImport(
                Ids.of(row.getBytes("id")),
                row.getString("file_name"),
                PersonImportState.valueOf(row.getString("state")),
                row.getString("started_by"),
                requireNonNull(Times.moment(row, "started_at")),
                Times.moment(row, "finished_at"),
                row.getInt("people_hired"),
                row.getInt("people_changed"));
    }
}
