package vn.motcua.procedure.search;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers of rows, ascending, each once. */
final class RowNumbers {

    private int[] numbers = new int[4];
    private int size;

    /** @param row not below the last one */
    void add(int row) {
        if (size > 0 && numbers[size - 1] == row) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = row;
    }

    /** As an array of int, or as a set of bits where that is smaller. */
    Object packed(int ofAll) {
        int[] exact = Arrays.copyOf(numbers, size);
        if (size < ofAll / Integer.SIZE) {
            return exact;
        }
        BitSet bits = new BitSet(ofAll);
        Arrays.stream(exact).forEach(bits::set);
        return bits;
    }
}
