package vn.motcua.report.situation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the paper: a paragraph, the picture, or a row of a table. The headings above it are printed where they change.
 *
 * @param section heading with a roman numeral; "" above all sections
 * @param part heading within it; "" for none
 * @param group heading within a table; "" for none
 * @param cells from the left
 */
record Row(String section, String part, Table table, String group, List<String> cells) {

    /** What the template knows, each with columns of its own. */
    enum Table {
        /** No table: one paragraph. */
        NONE,
        /** The picture of coverage over time, and its caption. */
        PICTURE,
        COVERAGE,
        CURVE,
        STAGES,
        UNITS,
        AREAS,
        TASKS,
        OVERRIDES,
        BLOCKERS,
        RENEWALS
    }

    static final Map<String, Function<? super Row, ? extends @Nullable Object>> FIELDS = Map.ofEntries(
            Map.entry("section", Row::section),
            Map.entry("part", Row::part),
            Map.entry(
                    "table", row -> row.table() == Table.NONE ? "" : row.table().name()),
            Map.entry("group", Row::group),
            Map.entry("one", row -> row.cell(0)),
            Map.entry("two", row -> row.cell(1)),
            Map.entry("three", row -> row.cell(2)),
            Map.entry("four", row -> row.cell(3)),
            Map.entry("five", row -> row.cell(4)),
            Map.entry("six", row -> row.cell(5)),
            Map.entry("seven", row -> row.cell(6)));

    private String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
