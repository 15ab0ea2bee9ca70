package vn.motcua.procedure.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** The files of lists that were not read to their end yet; none is larger than an upload may be. */
@Component
class ImportFiles {

    private final JdbcTemplate jdbc;

    ImportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID importId, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int size = Math.toIntExact(Files.size(file));
            jdbc.update("insert into procedure_import_file (import_id, content) values (?, ?)", insert -> {
                insert.setBytes(1, Ids.bytes(importId));
                insert.setBinaryStream(2, content, size);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(UUID importId) {
        jdbc.update("delete from procedure_import_file where import_id = ?", (Object) Ids.bytes(importId));
    }

    /** @throws PortalException ({@code procedures.import-file-gone}) when the file is not kept any more */
    <T> T with(UUID importId, Function<Path, T> work) {
        Path file = copy(importId);
        try {
            return work.apply(file);
        } finally {
            delete(file);
        }
    }

    /** A copy that belongs to the caller. */
    Path copy(UUID importId) {
        try {
            Path file = Files.createTempFile("motcua-import", ".tmp");
            boolean found = jdbc.query(
                    "select content from procedure_import_file where import_id = ?",
                    row -> {
                        boolean any = row.next();
                        if (any) {
                            try (InputStream content = row.getBinaryStream(1)) {
                                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }
                        return any;
                    },
                    (Object) Ids.bytes(importId));
            if (!Boolean.TRUE.equals(found)) {
                delete(file);
                throw PortalException.conflict("procedures.import-file-gone");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
