package vn.motcua.transfer.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Targets of an empty province. */
@Component
class TargetsFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;

    TargetsFirstLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void load(TenantFiles files) {
        List<CsvRow> rows = files.rows("targets.csv");
        if (rows.isEmpty()) {
            return;
        }
        Map<String, UUID> decisions = new HashMap<>();
        jdbc.query("select number, id from decision order by issued_on", row -> {
            decisions.put(row.getString("number"), Ids.of(row.getBytes("id")));
        });
        jdbc.batchUpdate(
                TargetStore.INSERT,
                rows.stream()
                        .map(row -> TargetStore.row(Ids.next(), target(row, decisions)))
                        .toList());
    }

    private static TargetDraft target(CsvRow row, Map<String, UUID> decisions) {
        UUID decision = decisions.get(row.required("decision_number"));
        if (decision == null) {
            throw row.fault("cột \"decision_number\": không có văn bản số " + row.text("decision_number"));
        }
        try {
            return TargetRule.checked(new TargetDraft(
                    row.oneOf(UnitKind.class, "unit_kind"),
                    BigDecimal.valueOf(row.number("share")),
                    row.day("deadline"),
                    row.day("valid_from"),
                    row.text("note"),
                    decision));
        } catch (PortalException e) {
            throw row.fault("chỉ tiêu phải từ 1 đến 100 %, và hạn không trước ngày đặt ra");
        }
    }
}
