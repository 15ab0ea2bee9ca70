package vn.motcua.importing;

import vn.motcua.shared.Texts;

/**
 * A cell as it stands in the file.
 *
 * @param column counted from 0
 * @param text as stored: of a formula its last result, of a number its digits, "" when empty
 */
public record SheetCell(int column, Kind kind, String text) {

    /** What the file says the cell holds; a CSV file knows only TEXT and EMPTY. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        BOOLEAN,
        ERROR,
        EMPTY
    }

    static SheetCell empty(int column) {
        return new SheetCell(column, Kind.EMPTY, "");
    }

    static SheetCell ofText(int column, String text) {
        return text.isEmpty() ? empty(column) : new SheetCell(column, Kind.TEXT, text);
    }

    /** The text in NFC without superfluous blanks and line breaks. */
    public String tidied() {
        return Texts.tidy(text);
    }

    /** Whether a person sees nothing in it. */
    public boolean blank() {
        return kind == Kind.EMPTY || (kind == Kind.TEXT && tidied().isEmpty());
    }

    /** The column as spreadsheets name it: A, B … Z, AA … */
    public String letter() {
        return letter(column);
    }

    /** The name of a column counted from 0. */
    public static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
