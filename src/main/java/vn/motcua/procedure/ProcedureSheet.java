package vn.motcua.procedure;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.importing.SheetWriter;
import vn.motcua.procedure.content.Presence;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.Messages;

/** A list of procedures as a spreadsheet, with headers and words that an import understands. */
final class ProcedureSheet implements AutoCloseable {

    private static final int NARROW = 18;
    private static final int WIDE = 60;

    private final Messages messages;
    private final SheetWriter sheet;

    ProcedureSheet(OutputStream out, Messages messages, Locale locale) {
        this.messages = messages;
        List<String> headers = new ArrayList<>(List.of("Mã số"));
        List<Integer> widths = new ArrayList<>(List.of(NARROW));
        for (ProcedureField field : ProcedureField.values()) {
            headers.add(vietnamese("procedures.field." + field));
            widths.add(field.maxLength() > ProcedureField.FIELD.maxLength() ? WIDE : NARROW);
        }
        sheet = new SheetWriter(out, messages.text(locale, "procedures.export.sheet"), headers, widths);
    }

    void add(ProcedureRow row) {
        List<String> cells = new ArrayList<>(List.of(row.code()));
        for (ProcedureField field : ProcedureField.values()) {
            cells.add(shown(field, row.content().text(field)));
        }
        sheet.add(cells);
    }

    private String shown(ProcedureField field, String value) {
        if (value.isEmpty() || (field == ProcedureField.PRESENCE && value.equals(Presence.UNKNOWN.name()))) {
            return "";
        }
        return switch (field) {
            case LEVELS -> words("procedures.level.", value);
            case CHANNELS -> words("procedures.channel.", value);
            case ONLINE_SERVICE -> vietnamese("procedures.online." + value);
            case PRESENCE -> vietnamese("procedures.presence." + value);
            case STATUS -> vietnamese("procedures.status." + value);
            default -> value;
        };
    }

    private String words(String keys, String values) {
        return Arrays.stream(values.split(";"))
                .map(each -> vietnamese(keys + each))
                .collect(Collectors.joining(", "));
    }

    /** The words of a list are Vietnamese in every language of the screen: what goes out comes in again. */
    private String vietnamese(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }

    @Override
    public void close() {
        sheet.close();
    }
}
