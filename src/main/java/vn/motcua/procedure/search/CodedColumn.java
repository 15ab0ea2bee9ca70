package vn.motcua.procedure.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A column in which few values stand many times: each is kept, and asked, once. */
public final class CodedColumn {

    private final List<String> values;
    private final int[] ofRow;

    private CodedColumn(List<String> values, int[] ofRow) {
        this.values = values;
        this.ofRow = ofRow;
    }

    public static CodedColumn of(List<String> column) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> values = new ArrayList<>();
        int[] ofRow = new int[column.size()];
        for (int row = 0; row < ofRow.length; row++) {
            String value = column.get(row);
            ofRow[row] = numbers.computeIfAbsent(value, each -> {
                values.add(each);
                return values.size() - 1;
            });
        }
        return new CodedColumn(values, ofRow);
    }

    /** Leaves only those rows whose value passes. */
    public void keep(Predicate<String> test, BitSet among) {
        boolean[] passing = new boolean[values.size()];
        for (int value = 0; value < passing.length; value++) {
            passing[value] = test.test(values.get(value));
        }
        for (int row = among.nextSetBit(0); row >= 0; row = among.nextSetBit(row + 1)) {
            if (!passing[ofRow[row]]) {
                among.clear(row);
            }
        }
    }

    /** The values that some rows have, each once. */
    public List<String> values(BitSet rows) {
        BitSet used = new BitSet(values.size());
        rows.stream().forEach(row -> used.set(ofRow[row]));
        return used.stream().mapToObj(values::get).toList();
    }
}
