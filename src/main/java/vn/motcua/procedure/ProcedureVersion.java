package vn.motcua.procedure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** A version about to be written, in force from a day on and without an end. */
record ProcedureVersion(
        UUID id,
        UUID procedureId,
        ProcedureCode code,
        ProcedureContent content,
        List<Level> levels,
        LocalDate validFrom) {

    private static final int SEARCH_KEY_LENGTH = 2_400;

    static final String INSERT = """
            insert into procedure_version
                (id, procedure_id, code, raw_code, name, field, issuing_agency, executing_agencies, levels,
                 search_key, valid_from, open_marker)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    /** A procedure that was not there before. */
    static ProcedureVersion first(
            ProcedureCode code, ProcedureContent content, List<Level> levels, LocalDate validFrom) {
        return new ProcedureVersion(Ids.next(), Ids.next(), code, content, levels, validFrom);
    }

    void fill(PreparedStatement insert) throws SQLException {
        insert.setBytes(1, Ids.bytes(id));
        insert.setBytes(2, Ids.bytes(procedureId));
        insert.setString(3, code.key());
        insert.setString(4, code.raw());
        insert.setString(5, content.name());
        insert.setString(6, content.field());
        insert.setString(7, content.issuingAgency());
        insert.setString(8, content.executingAgencies());
        insert.setString(9, Level.join(levels));
        insert.setString(10, searchKey());
        insert.setObject(11, validFrom);
    }

    private String searchKey() {
        String key = SearchKey.of(code.key() + " " + content.name() + " " + content.field());
        return key.substring(0, Math.min(key.length(), SEARCH_KEY_LENGTH));
    }
}
