package vn.motcua.account;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.SearchKey;

/**
 * Proposes the name with which somebody signs in: their own name without marks, and the short form of their code, so
 * that two of a name differ. "Nguyễn Thị Lan" with the code BD-QN-012 becomes {@code nguyen.thi.lan.qn12}.
 */
final class UserNames {

    /** Below what the table and Keycloak keep, with room for a number. */
    private static final int LONGEST = 50;

    private static final Pattern CODE = Pattern.compile("(?:.*[^a-z0-9])?([a-z]+)[^a-z0-9]*0*([0-9]+)");
    private static final Pattern NUMBERED = Pattern.compile("(.*)-([0-9]+)");

    private UserNames() {}

    /**
     * @param code of the employee
     * @return letters a to z, digits and dots
     */
    static String propose(String name, String code) {
        List<String> words = words(name);
        String suffix = suffix(code);
        String whole = join(words, suffix);
        if (whole.length() > LONGEST && words.size() > 2) {
            // Family name and given name are what people know each other by.
            whole = join(List.of(words.getFirst(), words.getLast()), suffix);
        }
        return whole.length() > LONGEST ? join(List.of(cut(words.getLast(), LONGEST / 2)), suffix) : whole;
    }

    /** The next one to try where a name is taken: {@code …-2}, {@code …-3}. */
    static String next(String taken) {
        Matcher numbered = NUMBERED.matcher(taken);
        return numbered.matches() ? numbered.group(1) + "-" + (Integer.parseInt(numbered.group(2)) + 1) : taken + "-2";
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(SearchKey.of(name).split(" "))
                .map(UserNames::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of("nv") : words;
    }

    private static String suffix(String code) {
        String key = SearchKey.of(code);
        Matcher match = CODE.matcher(key);
        String suffix = match.matches() ? match.group(1) + match.group(2) : plain(key);
        return cut(suffix, LONGEST / 2 - 1);
    }

    private static String join(List<String> words, String suffix) {
        String name = words.stream().collect(Collectors.joining("."));
        return suffix.isEmpty() ? name : name + "." + suffix;
    }

    private static String plain(String word) {
        return word.replaceAll("[^a-z0-9]", "");
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
