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
        return BLANKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
