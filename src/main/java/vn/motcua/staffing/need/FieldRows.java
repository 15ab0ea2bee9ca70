package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.shared.Ids;

/** Writes numbers by field below what they belong to, in their order. */
final class FieldRows {

    private FieldRows() {}

    /** @param insert takes owner, position, field and number */
    static void insert(JdbcTemplate jdbc, String insert, UUID owner, Map<String, BigDecimal> numbers) {
        List<Object[]> rows = new ArrayList<>();
        numbers.forEach((field, number) -> rows.add(new Object[] {Ids.bytes(owner), rows.size(), field, number}));
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(insert, rows);
        }
    }
}
