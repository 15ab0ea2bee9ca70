package vn.motcua.importing;

import java.util.List;
import java.util.Locale;
import vn.motcua.shared.Messages;

/**
 * What is wrong with one cell of a file.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param column letter of the column
 * @param header name of the column in the file's header; "" when it has none
 * @param code key of the message
 * @param arguments of the message
 */
public record Fault(int row, String column, String header, String code, List<Object> arguments) {

    public static Fault at(int row, String column, String header, String code, Object... arguments) {
        return new Fault(row, column, header, code, List.of(arguments));
    }

    /** What is wrong and how to mend it, in the person's language. */
    public String text(Messages messages, Locale locale) {
        return messages.text(locale, code, arguments.toArray());
    }
}
