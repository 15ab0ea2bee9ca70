package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.Codes;
import vn.motcua.orgunit.UnitCodes;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** The tasks of the units of an empty province. */
@Component
class TasksFirstLoad implements FirstLoad {

    private static final int AFTER_STAGES = 305;

    private final JdbcTemplate jdbc;
    private final UnitCodes unitCodes;

    TasksFirstLoad(JdbcTemplate jdbc, UnitCodes unitCodes) {
        this.jdbc = jdbc;
        this.unitCodes = unitCodes;
    }

    @Override
    public int order() {
        return AFTER_STAGES;
    }

    @Override
    public void load(TenantFiles files) {
        List<CsvRow> rows = files.rows("transfer-tasks.csv");
        if (rows.isEmpty()) {
            return;
        }
        Codes units = unitCodes.all();
        List<Object[]> tasks = new ArrayList<>();
        for (CsvRow row : rows) {
            LocalDate from = row.day("starts_on");
            @Nullable LocalDate until = row.dayOrNull("ends_on");
            if (until != null && until.isBefore(from)) {
                throw row.fault("cột \"ends_on\": kết thúc trước ngày bắt đầu");
            }
            for (TransferTask task : row.someOf(TransferTask.class, "tasks")) {
                tasks.add(
                        new Object[] {Ids.bytes(Ids.next()), units.required(row, "unit_code"), task.name(), from, until
                        });
            }
        }
        jdbc.batchUpdate(
                "insert into transfer_task (id, unit_id, task, starts_on, ends_on) values (?, ?, ?, ?, ?)", tasks);
    }
}
