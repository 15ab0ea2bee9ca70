package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Text reduced to what a person types when they search: lower case, no marks, đ as d, single blanks. So
 * "dang ky khai sinh" finds "Đăng ký khai sinh", and "Hòa" equals "Hoà".
 */
public final class SearchKey {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private SearchKey() {}

    /** One pass without regular expressions: an import makes a key for every row. */
    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (letter == NO_BREAK_SPACE || Character.isWhitespace(letter)) {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else if (!isMark(letter)) {
                char lower = Character.toLowerCase(letter);
                key.append(lower == 'đ' ? 'd' : lower);
            }
        }
        int length = key.length();
        return length > 0 && key.charAt(length - 1) == ' ' ? key.substring(0, length - 1) : key.toString();
    }

    private static boolean isMark(char letter) {
        if (letter < '\u0300') {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The words of a query, each to be found somewhere in a key, in any order. */
    public static List<String> words(String query) {
        String key = of(query);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    /** A LIKE pattern (escape character {@code !}) that finds the word anywhere. */
    public static String likePattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
