package vn.motcua.procedure.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows whose text has some words. Vietnamese is written in syllables, of which there are few thousand: to
 * look for a part of a word in these, and to unite the rows that have them, takes far less than reading all texts.
 */
public final class WordIndex {

    private final WordList words;

    /** Of numbers and codes there may be as many as rows; who asks for a word need not look through them. */
    private final WordList numbers;

    private WordIndex(WordList words, WordList numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** @param keys texts of the rows, reduced as {@link vn.motcua.shared.SearchKey} does */
    public static WordIndex of(List<String> keys) {
        Map<String, RowNumbers> words = new HashMap<>();
        Map<String, RowNumbers> numbers = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            for (String word : keys.get(row).split(" ")) {
                if (!word.isEmpty()) {
                    Map<String, RowNumbers> found = isNumber(word) ? numbers : words;
                    found.computeIfAbsent(word, each -> new RowNumbers()).add(row);
                }
            }
        }
        return new WordIndex(WordList.of(words, keys.size()), WordList.of(numbers, keys.size()));
    }

    /**
     * Leaves only those rows that have each of the wanted words somewhere, be it as part of a word.
     *
     * @param wanted reduced as the texts are
     */
    public void keep(List<String> wanted, BitSet among) {
        for (String part : wanted) {
            BitSet having = new BitSet();
            words.addRows(part, having);
            if (isNumber(part)) {
                numbers.addRows(part, having);
            }
            among.and(having);
        }
    }

    /** Made of digits and what stands between them. */
    private static boolean isNumber(String text) {
        return text.chars().allMatch(letter -> letter < 'a');
    }
}
