package vn.motcua.dossier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.Codes;
import vn.motcua.orgunit.UnitCodes;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Volumes and incidents of an empty province. */
@Component
class VolumesFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;
    private final UnitCodes unitCodes;

    VolumesFirstLoad(JdbcTemplate jdbc, UnitCodes unitCodes) {
        this.jdbc = jdbc;
        this.unitCodes = unitCodes;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void load(TenantFiles files) {
        volumes(files.rows("volumes.csv"), unitCodes.all());
        incidents(files.rows("incidents.csv"));
    }

    private void volumes(List<CsvRow> rows, Codes units) {
        Set<List<String>> known = new HashSet<>();
        jdbc.batchUpdate(
                """
                insert into volume
                    (id, period_from, period_to, as_of, unit_id, field, form, amount, exactness)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(row -> volume(row, units, known)).toList());
    }

    private static Object[] volume(CsvRow row, Codes units, Set<List<String>> known) {
        checkPeriod(row);
        List<String> what = Arrays.asList(
                row.text("period_from"),
                row.text("period_to"),
                row.text("as_of"),
                row.text("scope"),
                row.text("field"),
                row.text("form"));
        if (!known.add(what)) {
            throw row.fault("số liệu này đã có ở dòng trước");
        }
        return new Object[] {
            Ids.bytes(Ids.next()),
            row.day("period_from"),
            row.dayOrNull("period_to"),
            row.dayOrNull("as_of"),
            units.optional(row, "scope"),
            row.text("field"),
            row.oneOf(VolumeForm.class, "form").name(),
            count(row, "value"),
            row.oneOf(Exactness.class, "exactness").name()
        };
    }

    /** A running period says up to which day was counted; a closed one has no need to. */
    private static void checkPeriod(CsvRow row) {
        if (row.optional("period_to").isPresent() == row.optional("as_of").isPresent()) {
            throw row.fault("cần một trong hai cột \"period_to\" (kỳ đã khép) hoặc \"as_of\" (kỳ còn mở)");
        }
    }

    private void incidents(List<CsvRow> rows) {
        jdbc.batchUpdate(
                """
                insert into incident_count (id, period_from, period_to, lost, damaged, compensated)
                values (?, ?, ?, ?, ?, ?)
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            Ids.bytes(Ids.next()),
                            row.day("period_from"),
                            row.day("period_to"),
                            count(row, "lost"),
                            count(row, "damaged"),
                            count(row, "compensated")
                        })
                        .toList());
    }

    private static long count(CsvRow row, String column) {
        long count = row.number(column);
        if (count < 0) {
            throw row.fault("cột \"" + column + "\": không thể là số âm");
        }
        return count;
    }
}
