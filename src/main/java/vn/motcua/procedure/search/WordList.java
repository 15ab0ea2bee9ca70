package vn.motcua.procedure.search;

import java.util.BitSet;
import java.util.Map;

/** Different words, and which rows have each. */
final class WordList {

    private static final char END = ' ';

    /** One word after another, each with an {@link #END}: one search through one text finds all that have a part. */
    private final String text;

    private final int[] starts;
    private final Object[] rows;

    private WordList(String text, int[] starts, Object[] rows) {
        this.text = text;
        this.starts = starts;
        this.rows = rows;
    }

    static WordList of(Map<String, RowNumbers> found, int ofAll) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[found.size()];
        Object[] rows = new Object[found.size()];
        int word = 0;
        for (Map.Entry<String, RowNumbers> entry : found.entrySet()) {
            starts[word] = text.length();
            rows[word] = entry.getValue().packed(ofAll);
            text.append(entry.getKey()).append(END);
            word++;
        }
        return new WordList(text.toString(), starts, rows);
    }

    /** Adds the rows that have a word with this part. */
    void addRows(String part, BitSet having) {
        int word = 0;
        int at = text.indexOf(part);
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
            at = text.indexOf(part, text.indexOf(END, at));
        }
    }
}
