package vn.motcua.transfer.blocker;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** Writes the rows of blockers. Knows nothing of who may. */
@Component
class BlockerStore {

    static final String INSERT =
            "insert into blocker (id, unit_id, kind, problem, search_key, version) values (?, ?, ?, ?, ?, 0)";

    static final String INSERT_STEP = """
            insert into blocker_step
                (blocker_id, position, act, happened_on, what, owner, search_key, due_on, directive_id, recorded_by,
                recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final Clock CLOCK = Clock.systemUTC();

    private final JdbcClient jdbc;

    BlockerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Object[] row(UUID id, byte[] unit, BlockerKind kind, String problem) {
        return new Object[] {Ids.bytes(id), unit, kind.name(), problem, SearchKey.of(problem)};
    }

    static Object[] step(UUID blocker, BlockerStep step) {
        return new Object[] {
            Ids.bytes(blocker),
            step.position(),
            step.act().name(),
            step.happenedOn(),
            step.what(),
            step.owner(),
            SearchKey.of(step.owner()),
            step.dueOn(),
            Ids.bytesOrNull(step.directiveId()),
            step.recordedBy(),
            Times.utc(CLOCK.instant())
        };
    }

    void insert(UUID id, BlockerDraft draft, String problem, BlockerStep opening) {
        jdbc.sql(INSERT)
                .params(row(id, Ids.bytes(draft.unitId()), draft.kind(), problem))
                .update();
        insert(id, opening);
    }

    void insert(UUID blocker, BlockerStep step) {
        jdbc.sql(INSERT_STEP).params(step(blocker, step)).update();
    }

    /** Whether the version was still that one. */
    boolean touch(UUID id, int version) {
        return jdbc.sql("update blocker set version = version + 1 where id = ? and version = ?")
                        .params(Ids.bytes(id), version)
                        .update()
                == 1;
    }

    /** Whether the version was still that one. */
    boolean correct(UUID id, int version, BlockerKind kind, String problem) {
        return jdbc.sql("""
                        update blocker set kind = ?, problem = ?, search_key = ?, version = version + 1
                        where id = ? and version = ?
                        """)
                        .params(kind.name(), problem, SearchKey.of(problem), Ids.bytes(id), version)
                        .update()
                == 1;
    }
}
