package vn.motcua.catalogue;

import java.sql.Date;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Puts in the catalogue that a province already works by: {@code catalogue.csv}. */
@Component
class CatalogueFirstLoad implements FirstLoad {

    private static final String TITLE =
            "Danh mục thủ tục hành chính chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock = Clock.systemUTC();

    CatalogueFirstLoad(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void load(TenantFiles files) {
        List<CsvRow> rows = files.rows("catalogue.csv");
        if (rows.isEmpty()) {
            return;
        }
        String slug = files.province().slug();
        UUID catalogue = insertCatalogue(rows.getFirst(), slug);
        List<Object[]> entries = new ArrayList<>();
        for (CsvRow row : rows) {
            entries.add(new Object[] {
                Ids.bytes(Ids.next()),
                Ids.bytes(catalogue),
                TransferTask.bits(row.someOf(TransferTask.class, "tasks")),
                row.oneOf(ServiceForm.class, "form").name(),
                row.required("code")
            });
        }
        int[] counts = batch.batchUpdate("""
                insert into catalogue_entry
                    (id, catalogue_id, procedure_id, procedure_version_id, tasks, service_form)
                select ?, ?, v.procedure_id, v.id, ?, ? from procedure_version v
                where v.code = ? and v.open_marker = 1
                """, entries);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw rows.get(i).fault("không có thủ tục nào mang mã này trong procedures.csv");
            }
        }
    }

    private UUID insertCatalogue(CsvRow first, String slug) {
        UUID id = Ids.next();
        byte[] decision = jdbc.sql("select id from decision where number = ? order by issued_on desc limit 1")
                .params(first.required("decision_number"))
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> first.fault("quyết định này không có trong decisions.csv"));
        jdbc.sql("""
                        insert into catalogue (id, number, title, status, drafted_by, submitted_by, submitted_at,
                            decided_by, decided_at, decision_id, effective_from, version)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(
                        Ids.bytes(id),
                        TITLE,
                        CatalogueStatus.APPROVED.name(),
                        slug + "-admin",
                        slug + "-admin",
                        Times.utc(clock.instant()),
                        slug + "-approver",
                        Times.utc(clock.instant()),
                        decision,
                        Date.valueOf(first.day("effective_from")))
                .update();
        return id;
    }
}
