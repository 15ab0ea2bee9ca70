package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.search.ProcedureIndexes;
import vn.motcua.shared.Ids;

/** Reads and writes the open versions of procedures; knows nothing of who may. */
@Component
public class ProcedureStore {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final ProcedureIndexes indexes;

    ProcedureStore(JdbcTemplate jdbc, ProcedureIndexes indexes) {
        this.jdbc = jdbc;
        this.indexes = indexes;
    }

    /** To be called by whoever writes versions past this store, so that searches see them. */
    public void changed() {
        indexes.changed();
    }

    /** The open versions of those codes that have one. */
    public List<ProcedureState> open(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        String marks = "?" + ", ?".repeat(codes.size() - 1);
        return jdbc.query(
                ProcedureColumns.selectState() + " where v.open_marker = 1 and v.code in (" + marks + ")",
                (row, number) -> ProcedureColumns.state(row),
                codes.toArray());
    }

    /** The open version of a code. */
    public Optional<ProcedureState> open(String code) {
        return open(List.of(code)).stream().findFirst();
    }

    /** @throws OptimisticLockingFailureException when it was ended meanwhile */
    void end(UUID version, LocalDate day) {
        int ended = jdbc.update("""
                update procedure_version set valid_to = ?, open_marker = null
                where id = ? and open_marker = 1
                """, day, Ids.bytes(version));
        if (ended != 1) {
            throw new OptimisticLockingFailureException("A procedure has been changed meanwhile");
        }
        changed();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one of the codes is in force already */
    void add(List<ProcedureVersion> versions) {
        jdbc.batchUpdate(ProcedureVersion.INSERT, versions, BATCH, (insert, version) -> version.fill(insert));
        changed();
    }
}
