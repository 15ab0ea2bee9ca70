package vn.motcua.procedure;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.TimeLimit;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** How the content of a procedure lies in a table: in the columns that versions and staged rows have in common. */
public final class ProcedureColumns {

    /** Of the content, and what follows from it: working days and search key. */
    public static final String CONTENT =
            Arrays.stream(ProcedureField.values()).map(ProcedureField::column).collect(Collectors.joining(", "))
                    + ", time_limit_days, search_key";

    /** One mark for each column of {@link #CONTENT}. */
    public static final String MARKS = "?" + ", ?".repeat(ProcedureField.values().length + 1);

    private static final int SEARCH_KEY_LENGTH = 3_200;

    private static final String STATE = "select v.id, v.procedure_id, v.code, v.raw_code, v.valid_from, "
            + Arrays.stream(ProcedureField.values())
                    .map(field -> "v." + field.column())
                    .collect(Collectors.joining(", "))
            + " from procedure_version v";

    private ProcedureColumns() {}

    /** Reads states from {@code procedure_version v}; to be followed by a condition. */
    public static String selectState() {
        return STATE;
    }

    public static ProcedureState state(ResultSet row) throws SQLException {
        return new ProcedureState(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("procedure_id")),
                row.getString("code"),
                row.getString("raw_code"),
                content(row),
                row.getObject("valid_from", LocalDate.class));
    }

    public static ProcedureContent content(ResultSet row) throws SQLException {
        Map<ProcedureField, String> values = new EnumMap<>(ProcedureField.class);
        for (ProcedureField field : ProcedureField.values()) {
            String value = row.getString(field.column());
            values.put(field, value == null ? "" : value);
        }
        return new ProcedureContent(values);
    }

    /** Fills the marks from {@code first} on; answers the number of the next mark. */
    public static int fill(PreparedStatement statement, int first, String code, ProcedureContent content)
            throws SQLException {
        int mark = first;
        for (ProcedureField field : ProcedureField.values()) {
            String value = content.text(field);
            statement.setString(mark++, field == ProcedureField.REPLACED_BY && value.isEmpty() ? null : value);
        }
        Integer days = TimeLimit.days(content.text(ProcedureField.TIME_LIMIT));
        if (days == null) {
            statement.setNull(mark++, Types.INTEGER);
        } else {
            statement.setInt(mark++, days);
        }
        statement.setString(mark++, searchKey(code, content));
        return mark;
    }

    private static String searchKey(String code, ProcedureContent content) {
        String key = SearchKey.of(String.join(
                " ",
                code,
                content.name(),
                content.field(),
                content.issuingAgency(),
                content.executingAgencies(),
                content.text(ProcedureField.DECIDING_AGENCY)));
        return key.substring(0, Math.min(key.length(), SEARCH_KEY_LENGTH));
    }
}
