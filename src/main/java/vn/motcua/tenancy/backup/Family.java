package vn.motcua.tenancy.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Families of column types, each with one form in JSON that does not depend on the database. */
public enum Family {
    BINARY,
    TIME,
    DAY,
    FLAG,
    NUMBER,
    DECIMAL,
    TEXT;

    static Family of(int type, String column) {
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BINARY;
            case Types.TIMESTAMP -> TIME;
            case Types.DATE -> DAY;
            case Types.BIT, Types.BOOLEAN -> FLAG;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("No backup of columns of type " + type + ": " + column);
        };
    }

    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case BINARY -> {
                byte[] bytes = row.getBytes(column);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
            case TIME -> text(row.getObject(column, LocalDateTime.class));
            case DAY -> text(row.getObject(column, LocalDate.class));
            case FLAG -> row.getBoolean(column);
            case NUMBER -> row.getLong(column);
            case DECIMAL -> text(row.getBigDecimal(column));
            case TEXT -> row.getString(column);
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    /** @throws RuntimeException when the value is none of this family */
    void bind(PreparedStatement statement, int parameter, JsonNode value) throws SQLException {
        if (value.isNull()) {
            statement.setNull(parameter, Types.NULL);
            return;
        }
        switch (this) {
            case BINARY -> statement.setBytes(parameter, Base64.getDecoder().decode(value.asString()));
            case TIME -> statement.setObject(parameter, LocalDateTime.parse(value.asString()));
            case DAY -> statement.setObject(parameter, LocalDate.parse(value.asString()));
            case FLAG -> statement.setBoolean(parameter, value.asBoolean());
            case NUMBER -> statement.setLong(parameter, value.asLong());
            case DECIMAL -> statement.setBigDecimal(parameter, new BigDecimal(value.asString()));
            case TEXT -> statement.setString(parameter, value.asString());
        }
    }
}
