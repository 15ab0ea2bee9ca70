package vn.motcua.procedure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.shared.Ids;

/**
 * A version about to be written, in force from a day on and without an end.
 *
 * @param act that begins it; null for what a province starts with
 */
record ProcedureVersion(
        UUID id,
        UUID procedureId,
        ProcedureCode code,
        ProcedureContent content,
        LocalDate validFrom,
        @Nullable UUID act) {

    static final String INSERT = """
            insert into procedure_version
                (id, procedure_id, code, raw_code, valid_from, act_id, open_marker, %s)
            values (?, ?, ?, ?, ?, ?, 1, %s)""".formatted(ProcedureColumns.CONTENT, ProcedureColumns.MARKS);

    private static final int FIRST_OF_CONTENT = 7;

    /** A procedure that was not there before. */
    static ProcedureVersion first(
            ProcedureCode code, ProcedureContent content, LocalDate validFrom, @Nullable UUID act) {
        return new ProcedureVersion(Ids.next(), Ids.next(), code, content, validFrom, act);
    }

    ProcedureVersion by(UUID beginningAct) {
        return new ProcedureVersion(id, procedureId, code, content, validFrom, beginningAct);
    }

    void fill(PreparedStatement insert) throws SQLException {
        insert.setBytes(1, Ids.bytes(id));
        insert.setBytes(2, Ids.bytes(procedureId));
        insert.setString(3, code.key());
        insert.setString(4, code.raw());
        insert.setObject(5, validFrom);
        insert.setBytes(6, act == null ? null : Ids.bytes(act));
        ProcedureColumns.fill(insert, FIRST_OF_CONTENT, code.key(), content);
    }
}
