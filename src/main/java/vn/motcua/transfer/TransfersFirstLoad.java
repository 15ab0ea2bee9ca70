package vn.motcua.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.Codes;
import vn.motcua.orgunit.UnitCodes;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;
import vn.motcua.transfer.agreement.AgreementDraft;
import vn.motcua.transfer.standing.StandingIndexes;

/** Stages and agreements of an empty province. */
@Component
class TransfersFirstLoad implements FirstLoad {

    private final JdbcTemplate jdbc;
    private final UnitCodes unitCodes;
    private final StandingIndexes index;

    TransfersFirstLoad(JdbcTemplate jdbc, UnitCodes unitCodes, StandingIndexes index) {
        this.jdbc = jdbc;
        this.unitCodes = unitCodes;
        this.index = index;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load(TenantFiles files) {
        index.changed();
        Codes units = unitCodes.all();
        stages(files.rows("transfers.csv"), units);
        agreements(files.rows("agreements.csv"), units);
    }

    private void stages(List<CsvRow> rows, Codes units) {
        List<CsvRow> latestFirst = rows.stream()
                .sorted(Comparator.comparing((CsvRow row) -> row.day("valid_from"))
                        .reversed())
                .toList();
        // By unit, the day on which the stage after this one begins.
        Map<String, LocalDate> next = new HashMap<>();
        List<Object[]> stages = new ArrayList<>();
        for (CsvRow row : latestFirst) {
            LocalDate end = next.put(row.required("unit_code"), row.day("valid_from"));
            stages.add(stage(row, end, units));
        }
        jdbc.batchUpdate("""
                insert into transfer_stage (id, unit_id, stage, valid_from, valid_to, decision_number, note)
                values (?, ?, ?, ?, ?, ?, ?)
                """, stages);
        // The files cite numbers; the document is named where exactly one bears it.
        jdbc.update("""
                update transfer_stage
                set decision_id = (select d.id from decision d where d.number = transfer_stage.decision_number)
                where (select count(*) from decision d where d.number = transfer_stage.decision_number) = 1
                """);
    }

    private static Object[] stage(CsvRow row, @Nullable LocalDate end, Codes units) {
        TransferStage stage = row.oneOf(TransferStage.class, "stage");
        if (stage == TransferStage.NOT_PLANNED) {
            throw row.fault("cột \"stage\": đơn vị chưa có kế hoạch thì không ghi dòng nào");
        }
        LocalDate from = row.day("valid_from");
        if (from.equals(end)) {
            throw row.fault("đơn vị có hai giai đoạn bắt đầu cùng ngày " + from);
        }
        return new Object[] {
            Ids.bytes(Ids.next()),
            units.required(row, "unit_code"),
            stage.name(),
            from,
            end,
            row.text("decision_number"),
            row.text("note")
        };
    }

    private void agreements(List<CsvRow> rows, Codes units) {
        jdbc.batchUpdate("""
                insert into agreement
                    (id, unit_id, number, signed_on, valid_from, agreed_to, valid_to, remind_on, scope)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(row -> agreement(row, units)).toList());
    }

    private static Object[] agreement(CsvRow row, Codes units) {
        LocalDate to = row.dayOrNull("valid_to");
        return new Object[] {
            Ids.bytes(Ids.next()),
            units.required(row, "unit_code"),
            row.required("number"),
            row.day("signed_on"),
            row.day("signed_on"),
            to,
            to,
            to == null ? null : to.minusDays(AgreementDraft.REMIND_DAYS),
            row.has("scope") ? row.text("scope") : ""
        };
    }
}
