package vn.motcua.procedure.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProcedureStamp;

/** Hands lists in, and takes them over, in Lạng Sơn only; puts its procedures back afterwards. */
@DatabaseTest
abstract class ImportTest {

    static final String ADMIN = "lang-son-admin";

    @Autowired
    ProcedureImportService imports;

    @Autowired
    ImportReviewService review;

    @Autowired
    ProcedureService procedures;

    @Autowired
    ProvinceClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @TempDir
    Path folder;

    @AfterEach
    void putBack() {
        as.person(ADMIN, () -> {
            jdbc.sql("delete from procedure_import_row").update();
            jdbc.sql("delete from procedure_import_file").update();
            jdbc.sql("delete from procedure_import").update();
            jdbc.sql("delete from procedure_column_mapping").update();
            jdbc.sql("delete from procedure_version where valid_from > '2015-01-01'")
                    .update();
            jdbc.sql("update procedure_version set valid_to = null, open_marker = 1 where valid_to is not null")
                    .update();
            ProcedureStamp.renew(jdbc);
        });
    }

    /** As the person who is signed in. */
    final UUID read(Path file, String name) {
        return imports.read(file, name).id();
    }

    /** Reads a list of code, name and field. */
    final UUID csv(String rows) {
        return read(list(rows), "list.csv");
    }

    final Path list(String rows) {
        return file("list.csv", "Mã số;Tên;Lĩnh vực\n" + rows);
    }

    final Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    final long rows() {
        return count("select count(*) from procedure_version");
    }

    final long openRows() {
        return count("select count(*) from procedure_version where open_marker = 1");
    }

    final long acts() {
        return count("select count(*) from audit_entry where action = 'procedures.imported'");
    }

    final long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
