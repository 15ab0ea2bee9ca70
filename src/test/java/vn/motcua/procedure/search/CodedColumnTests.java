package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodedColumnTests {

    private static final List<String> FIELDS = List.of("Hộ tịch", "Đất đai", "Hộ tịch", "", "Đất đai");

    private final CodedColumn column = CodedColumn.of(FIELDS);

    @Test
    void keepsTheRowsWhoseValuePasses() {
        BitSet rows = all();
        column.keep("Đất đai"::equals, rows);
        assertThat(rows.stream()).containsExactly(1, 4);
        column.keep("Hộ tịch"::equals, rows);
        assertThat(rows.isEmpty()).isTrue();
    }

    @Test
    void asksEachValueOnce() {
        List<String> asked = new ArrayList<>();
        column.keep(
                value -> {
                    asked.add(value);
                    return true;
                },
                all());
        assertThat(asked).containsExactly("Hộ tịch", "Đất đai", "");
    }

    @Test
    void namesTheValuesOfSomeRows() {
        BitSet rows = new BitSet();
        rows.set(1);
        rows.set(4);
        assertThat(column.values(rows)).containsExactly("Đất đai");
        assertThat(column.values(new BitSet())).isEmpty();
    }

    private static BitSet all() {
        BitSet rows = new BitSet();
        rows.set(0, FIELDS.size());
        return rows;
    }
}
