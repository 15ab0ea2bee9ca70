package vn.motcua.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.importing.SheetCell;
import vn.motcua.shared.SearchKey;

/** The columns of the national portal's export that are read, and how long their texts may be. */
enum ProcedureColumn {
    CODE(60, true, "ma so", "ma tthc", "ma thu tuc", "ma thu tuc hanh chinh"),
    NAME(2_000, true, "ten", "ten tthc", "ten thu tuc", "ten thu tuc hanh chinh"),
    ISSUING_AGENCY(300, false, "co quan ban hanh"),
    EXECUTING_AGENCIES(2_000, false, "co quan thuc hien"),
    FIELD(300, true, "linh vuc");

    private final int maxLength;
    private final boolean required;
    private final List<String> headers;

    ProcedureColumn(int maxLength, boolean required, String... headers) {
        this.maxLength = maxLength;
        this.required = required;
        this.headers = List.of(headers);
    }

    /** In characters. */
    int maxLength() {
        return maxLength;
    }

    /** Whether a list without this column is none. */
    boolean required() {
        return required;
    }

    /** The column that a cell heads, whatever its case, marks and punctuation. */
    static Optional<ProcedureColumn> headedBy(SheetCell cell) {
        String key = SearchKey.of(cell.text()).replaceAll("[^a-z ]", "").strip();
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(key))
                .findFirst();
    }
}
