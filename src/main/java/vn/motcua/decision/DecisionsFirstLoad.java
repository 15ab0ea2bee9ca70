package vn.motcua.decision;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Decisions of an empty province. */
@Component
class DecisionsFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;

    DecisionsFirstLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void load(TenantFiles files) {
        Set<String> known = new HashSet<>();
        jdbc.batchUpdate(
                DecisionStore.INSERT,
                files.rows("decisions.csv").stream()
                        .map(row -> decision(row, known))
                        .toList());
    }

    private static Object[] decision(CsvRow row, Set<String> known) {
        String number = number(row);
        if (!known.add(number + " " + row.day("issued_on") + " " + row.required("issuer"))) {
            throw row.fault("văn bản " + number + " cùng ngày, cùng cơ quan ban hành đã có ở dòng trước");
        }
        return DecisionStore.row(
                Ids.next(),
                new DecisionDraft(number, row.day("issued_on"), row.required("issuer"), "", row.required("subject")));
    }

    private static String number(CsvRow row) {
        try {
            return new DecisionNumber(row.required("number")).text();
        } catch (PortalException e) {
            throw row.fault("cột \"number\": \"" + row.text("number") + "\" không phải số văn bản");
        }
    }
}
