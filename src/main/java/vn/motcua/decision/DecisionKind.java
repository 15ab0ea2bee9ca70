package vn.motcua.decision;

import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of legal documents; a document's sign mostly says which it is. */
public enum DecisionKind {
    /** Quyết định. */
    DECISION,
    /** Nghị quyết. */
    RESOLUTION,
    /** Luật. */
    LAW,
    /** Nghị định. */
    DECREE,
    /** Thông tư. */
    CIRCULAR,
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Kế hoạch. */
    PLAN,
    /** Anything else. */
    OTHER;

    private static final Pattern OF_A_YEAR = Pattern.compile("\\d+/\\d{4}/.*");

    /** What the sign says; {@link #OTHER} where it says nothing: TT is a circular only in a number with a year. */
    public static DecisionKind of(DecisionNumber number) {
        String text = number.text().toUpperCase(Locale.ROOT);
        String sign = text.substring(text.lastIndexOf('/') + 1);
        String first = sign.split("-", 2)[0];
        return switch (first) {
            case "QĐ" -> DECISION;
            case "NQ" -> RESOLUTION;
            case "NĐ" -> DECREE;
            case "CV", "UBND" -> OFFICIAL_LETTER;
            case "KH" -> PLAN;
            case "TT", "TTLT" -> OF_A_YEAR.matcher(text).matches() ? CIRCULAR : OTHER;
            default -> first.matches("QH\\d+") ? LAW : OTHER;
        };
    }
}
