package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.Verdict;
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
        rows = portal.as(ADMIN, this::contents);
        for (int i = 0; i < WARM_UPS; i++) {
            portal();
            floor();
        }
    }

    /** Content of the file's rows, under codes that are not in force yet, as most of the file's are not. */
    private List<Object[]> contents() {
        UUID id = read();
        ImportReviewService review = portal.bean(ImportReviewService.class);
        List<Object[]> columns = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.NEW, Verdict.CHANGED, Verdict.UNCHANGED)) {
            review.rows(id, verdict, 0, Integer.MAX_VALUE)
                    .forEach(row -> columns.add(columns(row.row(), row.content())));
        }
        reset();
        return columns;
    }

    private static Object[] columns(int row, ProcedureContent content) {
        String code = "8.%06d".formatted(row);
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
            SearchKey.of(code + " " + content.name() + " " + content.field() + " " + content.issuingAgency() + " "
                    + content.executingAgencies()),
            DAY
        };
    }

    private UUID read() {
        return imports()
                .read(file, "finance.xlsx", imports().inspect(file, "finance.xlsx"))
                .id();
    }

    private ProcedureImportService imports() {
        return portal.bean(ProcedureImportService.class);
    }

    @Override
    public long portal() throws Exception {
        return portal.as(ADMIN, () -> {
            UUID staged = fromFile ? null : read();
            long begin = System.nanoTime();
            imports().confirm(staged == null ? read() : staged);
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
        jdbc.update("delete from procedure_import_row");
        jdbc.update("delete from procedure_import");
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
