package vn.motcua.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How text from files and forms is tidied before it is kept. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    private Texts() {}

    /** Unicode NFC, outer blanks gone, inner blanks, tabs and line breaks folded into one blank; null becomes "". */
    public static String tidy(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        // Most cells of a list of thousands are tidy already, and looking is much cheaper than rewriting.
        if (isTidy(raw)) {
            return raw;
        }
        return BLANKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isTidy(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ';
            boolean unusual = letter == '\u00A0' || letter == '\u200B' || letter == '\uFEFF';
            if (unusual || (blank && blankBefore) || (!blank && Character.isWhitespace(letter))) {
                return false;
            }
            blankBefore = blank;
        }
        return (text.isEmpty() || !blankBefore) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
