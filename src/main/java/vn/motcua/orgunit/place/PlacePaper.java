package vn.motcua.orgunit.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Ids;

/** A document behind the beginning or the end of a place. */
public record PlacePaper(UUID id, String number, LocalDate issuedOn) {

    /**
     * Joins both documents to a place.
     *
     * @param place alias of its row
     */
    public static String joins(String place) {
        return """
                left join decision begun on begun.id = %1$s.decision_id
                left join decision ended on ended.id = %1$s.end_decision_id
                """.formatted(place);
    }

    /** Columns of what {@link #joins} joins. */
    public static String columns() {
        return "begun.id as begun_id, begun.number as begun_number, begun.issued_on as begun_on,"
                + " ended.id as ended_id, ended.number as ended_number, ended.issued_on as ended_on";
    }

    /** The document behind the beginning; null where there is none. */
    public static @Nullable PlacePaper begun(ResultSet row) throws SQLException {
        return of(row, "begun");
    }

    /** The document behind the end; null where there is none. */
    public static @Nullable PlacePaper ended(ResultSet row) throws SQLException {
        return of(row, "ended");
    }

    private static @Nullable PlacePaper of(ResultSet row, String which) throws SQLException {
        UUID id = Ids.ofOrNull(row.getBytes(which + "_id"));
        return id == null
                ? null
                : new PlacePaper(id, row.getString(which + "_number"), row.getObject(which + "_on", LocalDate.class));
    }
}
