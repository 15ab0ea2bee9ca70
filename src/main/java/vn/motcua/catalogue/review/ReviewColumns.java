package vn.motcua.catalogue.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** The compared fields of versions of procedures, in and out of columns. */
final class ReviewColumns {

    private ReviewColumns() {}

    /** {@code a.name as a_name, a.field as a_field, …}, with the key as {@code a_id}. */
    static String of(String alias) {
        return Stream.concat(
                        Stream.of("id"), Arrays.stream(ReviewField.values()).map(ReviewField::column))
                .map(column -> "%1$s.%2$s as %1$s_%2$s".formatted(alias, column))
                .collect(Collectors.joining(", "));
    }

    /** Null where the query found no such version. */
    static @Nullable Stated stated(ResultSet row, String alias) throws SQLException {
        if (id(row, alias + "_id") == null) {
            return null;
        }
        Map<ReviewField, String> values = new EnumMap<>(ReviewField.class);
        for (ReviewField field : ReviewField.values()) {
            String value = row.getString(alias + "_" + field.column());
            values.put(field, value == null ? "" : value);
        }
        return new Stated(values);
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.of(bytes);
    }

    static String join(Set<ReviewField> fields) {
        return fields.stream().sorted().map(Enum::name).collect(Collectors.joining(";"));
    }

    static Set<ReviewField> fields(String joined) {
        return parts(joined)
                .map(ReviewField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewField.class)));
    }

    static List<Level> levels(String joined) {
        return parts(joined).map(Level::valueOf).toList();
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(";")).filter(part -> !part.isEmpty());
    }
}
