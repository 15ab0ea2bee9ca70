package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.procedure.ImportPlan;
import vn.motcua.procedure.ImportPreview;
import vn.motcua.procedure.ProcedureImportService;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/**
 * The 706 rows of a real export against plain batched inserts of the same rows, ready in memory, into the same table.
 * {@code import} begins with rows that were read and reviewed, as a person confirms them; {@code import-file} with the
 * spreadsheet.
 */
final class ImportBench implements Benchmark {

    private static final String ADMIN = "lang-son-admin";
    private static final LocalDate DAY = LocalDate.of(2019, 7, 30);
    private static final int WARM_UPS = 60;

    private final Path file = Path.of(
            Optional.ofNullable(System.getenv("MOTCUA_SHARED_DATA")).orElse("../shared/data"),
            "procedures",
            "finance.xlsx");

    private final boolean fromFile;

    private PortalContext portal;
    private ImportPreview preview;
    private List<Object[]> rows;

    ImportBench(boolean fromFile) {
        this.fromFile = fromFile;
    }

    @Override
    public String name() {
        return fromFile ? "import-file" : "import";
    }

    @Override
    public double aim() {
        return fromFile ? 5 : 2;
    }

    @Override
    public int pairs() {
        return 25;
    }

    @Override
    public void prepare() throws Exception {
        if (!Files.exists(file)) {
            throw new IllegalStateException("The real export is not at hand: " + file.toAbsolutePath());
        }
        portal = PortalContext.open();
        preview = portal.as(ADMIN, () -> imports().preview(file, "finance.xlsx"));
        rows = preview.plan().rows().stream().map(ImportBench::columns).toList();
        for (int i = 0; i < WARM_UPS; i++) {
            portal();
            floor();
        }
    }

    private static Object[] columns(ImportPlan.Row row) {
        var content = row.source().content();
        // A code that is not in force yet, as most of the file's are not.
        String code = "8.%06d".formatted(row.source().row());
        return new Object[] {
            null,
            null,
            code,
            code,
            content.name(),
            content.field(),
            content.issuingAgency(),
            content.executingAgencies(),
            "MINISTRY",
            SearchKey.of(code + " " + content.name() + " " + content.field()),
            DAY
        };
    }

    private ProcedureImportService imports() {
        return portal.bean(ProcedureImportService.class);
    }

    @Override
    public long portal() throws Exception {
        return portal.as(ADMIN, () -> {
            long begin = System.nanoTime();
            imports().confirm(fromFile ? imports().preview(file, "finance.xlsx") : preview);
            long took = System.nanoTime() - begin;
            reset();
            return took;
        });
    }

    @Override
    public long floor() throws Exception {
        JdbcTemplate jdbc = portal.bean(JdbcTemplate.class);
        TransactionTemplate transaction = new TransactionTemplate(portal.bean(PlatformTransactionManager.class));
        return portal.as(ADMIN, () -> {
            long begin = System.nanoTime();
            transaction.executeWithoutResult(status -> {
                rows.forEach(row -> {
                    row[0] = Ids.bytes(Ids.next());
                    row[1] = Ids.bytes(Ids.next());
                });
                jdbc.batchUpdate("""
                        insert into procedure_version (id, procedure_id, code, raw_code, name, field, issuing_agency,
                            executing_agencies, levels, search_key, valid_from, open_marker)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """, rows);
            });
            long took = System.nanoTime() - begin;
            reset();
            return took;
        });
    }

    /** Back to what the province began with. */
    private void reset() {
        JdbcTemplate jdbc = portal.bean(JdbcTemplate.class);
        jdbc.update("delete from procedure_version where valid_from >= ?", DAY);
        jdbc.update("update procedure_version set valid_to = null, open_marker = 1 where valid_to is not null");
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
    }
}
