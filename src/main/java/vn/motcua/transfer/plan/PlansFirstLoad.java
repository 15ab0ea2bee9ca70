package vn.motcua.transfer.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.Codes;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.UnitCodes;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** What is agreed for the units of an empty province. */
@Component
class PlansFirstLoad implements FirstLoad {

    private static final int AFTER_TASKS = 306;

    private final JdbcTemplate jdbc;
    private final UnitCodes unitCodes;

    PlansFirstLoad(JdbcTemplate jdbc, UnitCodes unitCodes) {
        this.jdbc = jdbc;
        this.unitCodes = unitCodes;
    }

    @Override
    public int order() {
        return AFTER_TASKS;
    }

    @Override
    public void load(TenantFiles files) {
        List<CsvRow> rows = files.rows("transfer-plans.csv");
        if (rows.isEmpty()) {
            return;
        }
        Codes units = unitCodes.all();
        Map<String, byte[]> offices = keys("select code, id from post_office");
        Map<String, byte[]> decisions = keys("select number, id from decision order by issued_on");
        jdbc.batchUpdate(
                """
                insert into transfer (unit_id, post_office_id, premises, people_asked, people_committed, cost_mode,
                    cost_decision_id, lead_unit_id, support_unit_id, note, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                rows.stream().map(row -> plan(row, units, offices, decisions)).toList());
    }

    private Map<String, byte[]> keys(String query) {
        Map<String, byte[]> keys = new HashMap<>();
        jdbc.query(query, row -> {
            keys.put(row.getString(1), row.getBytes(2));
        });
        return keys;
    }

    private static @Nullable Object[] plan(
            CsvRow row, Codes units, Map<String, byte[]> offices, Map<String, byte[]> decisions) {
        Optional<String> mode = row.optional("cost_mode");
        if (mode.isPresent() != row.optional("cost_decision_number").isPresent()) {
            throw row.fault("cột \"cost_mode\" và \"cost_decision_number\" phải cùng có hoặc cùng trống");
        }
        return new @Nullable Object[] {
            units.required(row, "unit_code"),
            key(row, "post_office_code", offices, "bưu cục mã"),
            row.oneOf(PremisesKind.class, "premises").name(),
            people(row, "people_asked"),
            people(row, "people_committed"),
            mode.isPresent() ? row.oneOf(CostMode.class, "cost_mode").name() : null,
            key(row, "cost_decision_number", decisions, "văn bản số"),
            units.optional(row, "lead_unit_code"),
            units.optional(row, "support_unit_code"),
            row.text("note")
        };
    }

    private static byte @Nullable [] key(CsvRow row, String column, Map<String, byte[]> keys, String what) {
        String code = row.text(column);
        byte[] key = keys.get(code);
        if (key == null && !code.isEmpty()) {
            throw row.fault("cột \"" + column + "\": không có " + what + " \"" + code + "\"");
        }
        return key;
    }

    private static @Nullable Long people(CsvRow row, String column) {
        return row.optional(column).isPresent() ? row.number(column) : null;
    }
}
