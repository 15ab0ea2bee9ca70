package vn.motcua.procedure.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.Texts;

/**
 * Code of a procedure. Three forms are in use, sometimes in one file: {@code 1.004227},
 * {@code 1.002835.000.00.00.H56}, {@code 2.002621.H56}.
 *
 * @param key the first two groups, {@code 1.002835}: what makes two procedures the same
 * @param raw as written, without outer blanks
 */
public record ProcedureCode(String key, String raw) {

    private static final Pattern FORM =
            Pattern.compile("^(\\d)\\.(\\d{6})(?:\\.(\\d{3}\\.\\d{2}\\.\\d{2}))?(?:\\.(H\\d{2}))?$");

    /** What a text turned out to be. */
    public sealed interface Reading {}

    /** @param code what the text says */
    public record Valid(ProcedureCode code) implements Reading {}

    /** @param reason key of the message that says why it is no code */
    public record Refused(String reason) implements Reading {}

    /** Reads a text; nothing is mended but blanks around it, since a mended code is a guess. */
    public static Reading parse(String text) {
        String raw = Texts.tidy(text);
        if (raw.isEmpty()) {
            return new Refused("procedures.code-empty");
        }
        Matcher form = FORM.matcher(raw);
        return form.matches()
                ? new Valid(new ProcedureCode(form.group(1) + "." + form.group(2), raw))
                : new Refused("procedures.code-pattern");
    }
}
