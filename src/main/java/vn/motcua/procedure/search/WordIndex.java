package vn.motcua.procedure.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows whose text has some words. Vietnamese is written in syllables, of which there are few thousand: to
 * look for a part of a word in these, and to unite the rows that have them, takes far less than reading all texts.
 */
public final class WordIndex {

    private static final char END = ' ';

    /** All words one after another, each with an {@link #END}; those that have a letter first. */
    private final String words;

    /** Where words without any letter begin, numbers and codes: of these there may be as many as rows. */
    private final int withoutLetters;

    private final int[] starts;
    private final Object[] rows;

    private WordIndex(List<Map.Entry<String, Rows>> found, int size) {
        StringBuilder all = new StringBuilder();
        starts = new int[found.size()];
        rows = new Object[found.size()];
        int lettersEnd = 0;
        for (int word = 0; word < starts.length; word++) {
            String text = found.get(word).getKey();
            starts[word] = all.length();
            rows[word] = found.get(word).getValue().packed(size);
            all.append(text).append(END);
            lettersEnd = hasLetter(text) ? all.length() : lettersEnd;
        }
        words = all.toString();
        withoutLetters = lettersEnd;
    }

    /** @param keys texts of the rows, reduced as {@link vn.motcua.shared.SearchKey} does */
    public static WordIndex of(List<String> keys) {
        Map<String, Rows> found = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            for (String word : keys.get(row).split(" ")) {
                if (!word.isEmpty()) {
                    found.computeIfAbsent(word, each -> new Rows()).add(row);
                }
            }
        }
        Comparator<Map.Entry<String, Rows>> order = Comparator.comparing(entry -> !hasLetter(entry.getKey()));
        return new WordIndex(found.entrySet().stream().sorted(order).toList(), keys.size());
    }

    /**
     * Leaves only those rows that have each of the wanted words somewhere, be it as part of a word.
     *
     * @param wanted reduced as the texts are
     */
    public void keep(List<String> wanted, BitSet among) {
        for (String part : wanted) {
            among.and(having(part));
        }
    }

    private BitSet having(String part) {
        BitSet having = new BitSet();
        int end = hasLetter(part) ? withoutLetters : words.length();
        int word = 0;
        int at = words.indexOf(part, 0, end);
        while (at >= 0) {
            while (word + 1 < starts.length && starts[word + 1] <= at) {
                word++;
            }
            if (rows[word] instanceof BitSet many) {
                having.or(many);
            } else {
                for (int row : (int[]) rows[word]) {
                    having.set(row);
                }
            }
            at = words.indexOf(part, Math.min(words.indexOf(END, at), end), end);
        }
        return having;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Numbers of rows, ascending, each once. */
    private static final class Rows {

        private int[] numbers = new int[4];
        private int size;

        void add(int row) {
            if (size > 0 && numbers[size - 1] == row) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = row;
        }

        /** As a set of bits where this is smaller. */
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
}
