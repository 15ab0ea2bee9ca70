package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/** Puts the procedures that all provinces share into an empty province. */
@Component
class ProcedureFirstLoad implements FirstLoad {

    private static final int ORDER = 200;

    /** Earlier than any day that the portal is asked about. */
    private static final LocalDate SINCE_ALWAYS = LocalDate.of(2015, 1, 1);

    private final ProcedureStore store;

    ProcedureFirstLoad(ProcedureStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(TenantFiles files) {
        List<CsvRow> rows = files.sharedRows("procedures.csv");
        store.add(rows.stream().map(ProcedureFirstLoad::version).toList());
    }

    private static ProcedureVersion version(CsvRow row) {
        return ProcedureVersion.first(code(row), content(row), row.someOf(Level.class, "levels"), SINCE_ALWAYS);
    }

    private static ProcedureCode code(CsvRow row) {
        String text = row.required("code");
        return switch (ProcedureCode.parse(text)) {
            case ProcedureCode.Valid valid -> valid.code();
            case ProcedureCode.Refused refused -> throw row.fault("\"" + text + "\" không phải mã thủ tục hành chính");
        };
    }

    private static ProcedureContent content(CsvRow row) {
        return new ProcedureContent(
                row.required("name"),
                row.required("field"),
                row.text("issuing_agency"),
                String.join("; ", row.list("executing_agencies")));
    }
}
