package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.transfer.standing.StandingIndexes;

/** Writes the rows of agreements. Knows nothing of who may. */
@Component
class AgreementStore {

    private final JdbcClient jdbc;
    private final StandingIndexes index;

    AgreementStore(JdbcClient jdbc, StandingIndexes index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    void insert(UUID id, AgreementDraft draft, @Nullable UUID renews) {
        index.changed();
        Object[] values = {
            Ids.bytes(id),
            Ids.bytes(draft.unitId()),
            draft.number(),
            draft.signedOn(),
            draft.from(),
            draft.to(),
            draft.to(),
            draft.remindOn(),
            draft.scope(),
            Ids.bytesOrNull(draft.decisionId()),
            Ids.bytesOrNull(renews)
        };
        jdbc.sql("""
                        insert into agreement (id, unit_id, number, signed_on, valid_from, agreed_to, valid_to, remind_on,
                            scope, decision_id, renews_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values).update();
    }

    /** Whether the version was still that one. */
    boolean end(UUID id, int version, LocalDate on, String reason, @Nullable UUID decision) {
        index.changed();
        Object[] values = {on, reason, Ids.bytesOrNull(decision), Ids.bytes(id), version};
        return jdbc.sql("""
                        update agreement set valid_to = ?, end_reason = ?, end_decision_id = ?, version = version + 1
                        where id = ? and version = ?
                        """).params(values).update() == 1;
    }

    /** Whether the version was still that one. */
    boolean correct(UUID id, int version, AgreementDraft draft) {
        index.changed();
        Object[] values = {
            draft.number(), draft.scope(), draft.remindOn(), Ids.bytesOrNull(draft.decisionId()), Ids.bytes(id), version
        };
        return jdbc.sql("""
                        update agreement set number = ?, scope = ?, remind_on = ?, decision_id = ?, version = version + 1
                        where id = ? and version = ?
                        """).params(values).update() == 1;
    }
}
