package vn.motcua.transfer.blocker;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.Codes;
import vn.motcua.orgunit.UnitCodes;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** What stands in the way in an empty province. */
@Component
class BlockersFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;
    private final UnitCodes unitCodes;

    BlockersFirstLoad(JdbcTemplate jdbc, UnitCodes unitCodes) {
        this.jdbc = jdbc;
        this.unitCodes = unitCodes;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public void load(TenantFiles files) {
        Codes units = unitCodes.all();
        List<Object[]> blockers = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (CsvRow row : files.rows("blockers.csv")) {
            UUID id = Ids.next();
            BlockerKind kind = row.oneOf(BlockerKind.class, "kind");
            blockers.add(BlockerStore.row(id, units.required(row, "unit_code"), kind, row.required("problem")));
            steps(row).forEach(step -> steps.add(BlockerStore.step(id, step)));
        }
        jdbc.batchUpdate(BlockerStore.INSERT, blockers);
        jdbc.batchUpdate(BlockerStore.INSERT_STEP, steps);
    }

    private static List<BlockerStep> steps(CsvRow row) {
        BlockerStep opening = new BlockerStep(
                0,
                BlockerAct.OPENED,
                row.day("opened_on"),
                "",
                row.required("owner"),
                row.day("due_on"),
                null,
                null,
                "");
        if (row.dayOrNull("closed_on") == null) {
            return List.of(opening);
        }
        StepDraft closing =
                new StepDraft(BlockerAct.CLOSED, row.day("closed_on"), row.required("outcome"), "", null, null);
        try {
            return List.of(opening, BlockerRule.next(opening, closing, closing.happenedOn(), ""));
        } catch (PortalException e) {
            throw row.fault("cột \"closed_on\": vướng mắc được tháo gỡ trước ngày phát sinh");
        }
    }
}
