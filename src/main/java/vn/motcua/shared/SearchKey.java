package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text reduced to what a person types when they search: lower case, no marks, đ as d, single blanks. So
 * "dang ky khai sinh" finds "Đăng ký khai sinh", and "Hòa" equals "Hoà".
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private SearchKey() {}

    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return BLANKS.matcher(lower).replaceAll(" ").strip();
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
