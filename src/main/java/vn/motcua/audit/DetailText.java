package vn.motcua.audit;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes what stands in the trail readable: days the Vietnamese way, words of the code in the reader's language, keys of
 * rows left out.
 */
public final class DetailText {

    private static final Pattern KEY =
            Pattern.compile("\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b[;,:]?\\s*");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d/_-])[A-Z][A-Z_]{2,}(?![\\p{L}\\d/_-])");
    private static final Pattern LOOSE_END = Pattern.compile("\\s*[–;,]?\\s*$");

    private DetailText() {}

    /** @param word answers what a word of the code is called, and every other word as it is */
    public static String of(String details, UnaryOperator<String> word) {
        String text = KEY.matcher(details).replaceAll("");
        text = DAY.matcher(text).replaceAll("$3/$2/$1");
        text = WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word.apply(found.group())));
        text = text.replaceAll("\\[([^\\]]*)\\]", "$1;");
        return LOOSE_END.matcher(text).replaceAll("").strip();
    }
}
