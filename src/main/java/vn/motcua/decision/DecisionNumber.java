package vn.motcua.decision;

import java.util.regex.Pattern;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * Number and sign of a legal document, such as {@code 2114/QĐ-UBND}, or {@code 45/2016/QĐ-TTg} where it is a
 * normative one, which also bears its year. Signs may bear figures, too: {@code 42/2019/QH14}, {@code
 * 01/TT-BĐT-2022}.
 *
 * @param text tidied
 */
public record DecisionNumber(String text) {

    private static final Pattern FORMAT = Pattern.compile("\\d{1,6}(/\\d{4})?/\\p{L}[\\p{L}\\d]*(-[\\p{L}\\d]+)*");
    private static final int LENGTH = 60;

    /**
     * @throws PortalException ({@code decision.number-format}) when it is not of that form, or longer than 60
     *     characters
     */
    public DecisionNumber {
        text = Texts.tidy(text);
        if (text.length() > LENGTH || !FORMAT.matcher(text).matches()) {
            throw PortalException.invalid("decision.number-format", text);
        }
    }
}
