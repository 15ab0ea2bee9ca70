package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.content.Channel;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.Presence;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.tenancy.files.CsvRow;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFiles;

/**
 * Puts the procedures that all provinces share into an empty province. Beside code, name, field, levels and the two
 * kinds of agencies the file may have a column for every other {@link ProcedureField}, under its name in small letters.
 */
@Component
class ProcedureFirstLoad implements FirstLoad {

    private static final int ORDER = 200;

    /** Earlier than any day that the portal is asked about. */
    private static final LocalDate SINCE_ALWAYS = LocalDate.of(2015, 1, 1);

    private final ProcedureStore store;

    ProcedureFirstLoad(ProcedureStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(TenantFiles files) {
        List<CsvRow> rows = files.sharedRows("procedures.csv");
        store.add(rows.stream().map(ProcedureFirstLoad::version).toList());
    }

    private static ProcedureVersion version(CsvRow row) {
        return ProcedureVersion.first(code(row), content(row), SINCE_ALWAYS, null);
    }

    private static ProcedureCode code(CsvRow row) {
        String text = row.required("code");
        return switch (ProcedureCode.parse(text)) {
            case ProcedureCode.Valid valid -> valid.code();
            case ProcedureCode.Refused refused -> throw row.fault("\"" + text + "\" không phải mã thủ tục hành chính");
        };
    }

    private static ProcedureContent content(CsvRow row) {
        Map<ProcedureField, String> values = new EnumMap<>(ProcedureField.class);
        for (ProcedureField field : ProcedureField.values()) {
            String value = switch (field) {
                case NAME, FIELD -> row.required(field.column());
                case ISSUING_AGENCY -> row.text(field.column());
                case EXECUTING_AGENCIES -> String.join("; ", row.list(field.column()));
                case LEVELS -> Level.join(row.someOf(Level.class, field.column()));
                case CHANNELS -> row.has(field.column()) ? channels(row, field.column()) : "";
                case ONLINE_SERVICE -> one(row, OnlineService.class, field.column());
                case PRESENCE -> one(row, Presence.class, field.column());
                case STATUS -> one(row, ProcedureStatus.class, field.column());
                default -> row.has(field.column()) ? row.text(field.column()) : "";
            };
            if (value.length() > field.maxLength()) {
                throw row.fault("cột \"" + field.column() + "\" dài quá " + field.maxLength() + " ký tự");
            }
            values.put(field, value);
        }
        return new ProcedureContent(values);
    }

    private static String channels(CsvRow row, String column) {
        return row.someOf(Channel.class, column).stream()
                .sorted()
                .distinct()
                .map(Channel::name)
                .collect(java.util.stream.Collectors.joining(";"));
    }

    private static <E extends Enum<E>> String one(CsvRow row, Class<E> type, String column) {
        return row.has(column) && !row.text(column).isEmpty()
                ? row.oneOf(type, column).name()
                : "";
    }
}
