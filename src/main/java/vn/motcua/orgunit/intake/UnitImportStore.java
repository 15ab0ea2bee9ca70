package vn.motcua.orgunit.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** The lists with their files. */
@Component
class UnitImportStore {

    private static final String COLUMNS =
            "select id, file_name, holds_from, decision_id, state, started_by, started_at,"
                    + " finished_by, finished_at, units_new, units_renamed, units_moved, version from unit_import ";

    private final JdbcTemplate jdbc;
    private final Clock clock = Clock.systemUTC();

    UnitImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    UUID create(Path file, String fileName, LocalDate day, String by) {
        UUID id = Ids.next();
        String digest = sha256(file);
        try (InputStream content = Files.newInputStream(file)) {
            int size = Math.toIntExact(Files.size(file));
            jdbc.update("""
                    insert into unit_import (id, file_name, sha256, content, holds_from, state, started_by, started_at,
                        units_new, units_renamed, units_moved, version)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0)
                    """, insert -> {
                insert.setBytes(1, Ids.bytes(id));
                insert.setString(2, fileName);
                insert.setString(3, digest);
                insert.setBinaryStream(4, content, size);
                insert.setObject(5, day);
                insert.setString(6, UnitImportState.WAITING.name());
                insert.setString(7, by);
                insert.setObject(8, Times.utc(clock.instant()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    Optional<UnitImport> find(UUID id) {
        return jdbc.query(COLUMNS + "where id = ?", (row, number) -> read(row), (Object) Ids.bytes(id)).stream()
                .findFirst();
    }

    List<UnitImport> in(UnitImportState state, int limit) {
        return jdbc.query(
                COLUMNS + "where state = ? order by started_at desc, id desc limit ?",
                (row, number) -> read(row),
                state.name(),
                limit);
    }

    /** Nobody else goes on with it until the transaction ends. */
    void lock(UUID id) {
        jdbc.query("select id from unit_import where id = ? for update", row -> {}, (Object) Ids.bytes(id));
    }

    /** @return false when somebody else changed it, or it does not wait any more */
    boolean plan(UUID id, int version, LocalDate day, @Nullable UUID decision) {
        return jdbc.update(
                        "update unit_import set holds_from = ?, decision_id = ?, version = version + 1"
                                + " where id = ? and version = ? and state = 'WAITING'",
                        day,
                        decision == null ? null : Ids.bytes(decision),
                        Ids.bytes(id),
                        version)
                == 1;
    }

    /** @return false when it does not wait any more */
    boolean finish(UUID id, UnitImportState state, String by, UnitPreview done) {
        return jdbc.update(
                        """
                        update unit_import set state = ?, finished_by = ?, finished_at = ?, units_new = ?,
                            units_renamed = ?, units_moved = ?, version = version + 1
                        where id = ? and state = 'WAITING'
                        """,
                        state.name(),
                        by,
                        Times.utc(clock.instant()),
                        done.count(UnitVerdict.NEW),
                        done.count(UnitVerdict.RENAMED),
                        done.count(UnitVerdict.MOVED),
                        Ids.bytes(id))
                == 1;
    }

    /**
     * Works on the file of a list.
     *
     * @throws PortalException not found
     */
    <T> T file(UUID id, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("motcua-units", ".tmp");
            try {
                Boolean found = jdbc.query(
                        "select content from unit_import where id = ?", row -> row.next() && copied(row, file), (Object)
                                Ids.bytes(id));
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

    private static UnitImport read(ResultSet row) throws SQLException {
        byte @Nullable [] decision = row.getBytes("decision_id");
        return new UnitImport(
                Ids.of(row.getBytes("id")),
                row.getString("file_name"),
                row.getObject("holds_from", LocalDate.class),
                decision == null ? null : Ids.of(decision),
                UnitImportState.valueOf(row.getString("state")),
                row.getString("started_by"),
                requireNonNull(Times.moment(row, "started_at")),
                row.getString("finished_by"),
                Times.moment(row, "finished_at"),
                row.getInt("units_new"),
                row.getInt("units_renamed"),
                row.getInt("units_moved"),
                row.getInt("version"));
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
