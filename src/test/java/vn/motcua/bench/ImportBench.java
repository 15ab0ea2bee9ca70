package vn.motcua.bench;

import java.io.IOException;
import java.io.OutputStream;
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
import vn.motcua.importing.SheetWriter;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.Verdict;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.testing.MySqlServer;

/**
 * The 706 rows of a real export against plain batched inserts of the same rows, ready in memory, into the same table.
 * {@code import} begins with rows that were read and reviewed, as a person confirms them; {@code import-file} with the
 * spreadsheet. {@code import-file-20000} repeats the same rows under other codes, so that what an import costs once
 * counts less; {@code import-file-mysql} does so before MySQL, as in real mode, the others before the embedded database.
 */
final class ImportBench implements Benchmark {

    private static final String ADMIN = "lang-son-admin";
    private static final LocalDate DAY = LocalDate.of(2019, 7, 30);
    private static final int CODE = 2;
    private static final int RAW_CODE = 3;
    private static final int NAME = 4;
    private static final int FIELD = 5;
    private static final int ISSUER = 6;
    private static final int EXECUTING = 7;
    private static final int SMALL = 706;
    private static final int LARGE = 20_000;

    private final Path export = Path.of(
            Optional.ofNullable(System.getenv("MOTCUA_SHARED_DATA")).orElse("../shared/data"),
            "procedures",
            "finance.xlsx");

    private final String name;
    private final boolean fromFile;
    private final boolean onMySql;
    private final int size;

    private Path file = export;
    private PortalContext portal;
    private List<Object[]> rows;

    private ImportBench(String name, boolean fromFile, int size, boolean onMySql) {
        this.name = name;
        this.fromFile = fromFile;
        this.onMySql = onMySql;
        this.size = size;
    }

    static ImportBench confirmed() {
        return new ImportBench("import", false, SMALL, false);
    }

    static ImportBench fromFile() {
        return new ImportBench("import-file", true, SMALL, false);
    }

    static ImportBench fromLargeFile() {
        return new ImportBench("import-file-" + LARGE, true, LARGE, false);
    }

    static ImportBench onMySql() {
        return new ImportBench("import-file-mysql", true, LARGE, true);
    }

    @Override
    public String name() {
        return name;
    }

    /** Half the floor's rows per second. */
    @Override
    public double aim() {
        return 2;
    }

    @Override
    public int pairs() {
        return size == SMALL ? 25 : 7;
    }

    @Override
    public int rows() {
        return size;
    }

    @Override
    public void prepare() throws Exception {
        if (!Files.exists(export)) {
            throw new IllegalStateException("The real export is not at hand: " + export.toAbsolutePath());
        }
        portal = onMySql ? PortalContext.open(MySqlServer.shared(), Path.of("tenants")) : PortalContext.open();
        rows = portal.as(ADMIN, this::contents);
        if (size > SMALL) {
            rows = repeated();
            file = written();
        }
        for (int i = 0; i < (size == SMALL ? 60 : 4); i++) {
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

    /** The same content under as many codes as there are rows. */
    private List<Object[]> repeated() {
        List<Object[]> many = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object[] row = rows.get(i % rows.size()).clone();
            row[CODE] = "8.%06d".formatted(i);
            row[RAW_CODE] = row[CODE];
            many.add(row);
        }
        return many;
    }

    private Path written() throws IOException {
        Path large = Files.createTempFile(Files.createDirectories(Path.of("target", "bench")), "list", ".xlsx");
        large.toFile().deleteOnExit();
        List<String> headers = List.of("Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực");
        try (OutputStream out = Files.newOutputStream(large);
                SheetWriter sheet = new SheetWriter(out, "Danh sách TTHC", headers, List.of(20, 50, 30, 50, 30))) {
            rows.forEach(row -> sheet.add(List.of(row[CODE], row[NAME], row[ISSUER], row[EXECUTING], row[FIELD])));
        }
        return large;
    }

    private UUID read() {
        return imports().read(file, "finance.xlsx").id();
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
