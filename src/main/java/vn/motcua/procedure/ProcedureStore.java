package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;

/** Reads and writes the open versions of all procedures at once, as imports do. */
@Component
class ProcedureStore {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    ProcedureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The procedures in force, by the key of their code. */
    Map<String, ProcedureState> inForce() {
        Map<String, ProcedureState> states = new HashMap<>();
        jdbc.query("""
                select id, procedure_id, code, name, field, issuing_agency, executing_agencies, levels
                from procedure_version
                where open_marker = 1
                """, row -> {
            ProcedureState state = new ProcedureState(
                    Ids.of(row.getBytes(1)),
                    Ids.of(row.getBytes(2)),
                    row.getString(3),
                    new ProcedureContent(row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                    Level.split(row.getString(8)));
            states.put(state.code(), state);
        });
        return states;
    }

    /** @throws OptimisticLockingFailureException when one of them was ended meanwhile */
    void end(List<ProcedureState> states, LocalDate day) {
        int[][] counts = jdbc.batchUpdate("""
                update procedure_version set valid_to = ?, open_marker = null
                where id = ? and open_marker = 1
                """, states, BATCH, (update, state) -> {
            update.setObject(1, day);
            update.setBytes(2, Ids.bytes(state.versionId()));
        });
        if (IntStream.range(0, counts.length)
                .anyMatch(i -> IntStream.of(counts[i]).anyMatch(count -> count == 0))) {
            throw new OptimisticLockingFailureException("A procedure has been ended meanwhile");
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one of the codes is in force already */
    void add(List<ProcedureVersion> versions) {
        jdbc.batchUpdate(ProcedureVersion.INSERT, versions, BATCH, (insert, version) -> version.fill(insert));
    }
}
