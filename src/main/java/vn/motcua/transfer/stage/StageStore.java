package vn.motcua.transfer.stage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.decision.DecisionRow;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.standing.StandingIndexes;

/** Stages in the database; those that were set back in a table of their own, so that nobody counts them. */
@Component
class StageStore {

    private final JdbcClient jdbc;
    private final StandingIndexes index;

    StageStore(JdbcClient jdbc, StandingIndexes index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** Those that count, the first one first. */
    List<StageRow> of(UUID unit) {
        return jdbc.sql("""
                        select s.*, d.issued_on from transfer_stage s left join decision d on d.id = s.decision_id
                        where s.unit_id = ? and (s.valid_to is null or s.valid_to > s.valid_from) order by s.valid_from
                        """)
                .param(Ids.bytes(unit))
                .query((row, number) -> stage(row, Times.day(row, "valid_to"), null))
                .list();
    }

    /** Those that were set back, the first one first. */
    List<StageRow> undone(UUID unit) {
        return jdbc.sql("""
                        select s.*, d.issued_on, %s undone_name
                        from transfer_stage_undone s left join decision d on d.id = s.decision_id
                        where s.unit_id = ? order by s.undone_at, s.id
                        """.formatted(PersonName.of("s.undone_by")))
                .param(Ids.bytes(unit))
                .query((row, number) -> stage(
                        row,
                        null,
                        new StageRow.Undone(
                                row.getString("undone_name"),
                                Objects.requireNonNull(Times.moment(row, "undone_at")),
                                row.getString("reason"))))
                .list();
    }

    private static StageRow stage(ResultSet row, @Nullable LocalDate until, StageRow.@Nullable Undone undone)
            throws SQLException {
        byte @Nullable [] decision = row.getBytes("decision_id");
        return new StageRow(
                Ids.of(row.getBytes("id")),
                TransferStage.valueOf(row.getString("stage")),
                Objects.requireNonNull(Times.day(row, "valid_from")),
                until,
                decision == null ? null : Ids.of(decision),
                row.getString("decision_number"),
                Times.day(row, "issued_on"),
                row.getString("note"),
                row.getString("recorded_by"),
                Times.moment(row, "recorded_at"),
                row.getString("override_reason"),
                row.getString("override_missing"),
                undone);
    }

    /** @param override why the gate is passed, and what is missing; null where nothing is */
    UUID add(UUID unit, StageDraft draft, DecisionRow decision, @Nullable Override override, String by, Instant at) {
        index.changed();
        jdbc.sql("update transfer_stage set valid_to = ? where unit_id = ? and valid_to is null")
                .params(draft.from(), Ids.bytes(unit))
                .update();
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into transfer_stage (id, unit_id, stage, valid_from, valid_to, decision_number, note,
                            decision_id, recorded_by, recorded_at, override_reason, override_missing)
                        values (:id, :unit, :stage, :from, null, :number, :note, :decision, :by, :at, :reason, :missing)
                        """)
                .param("id", Ids.bytes(id))
                .param("unit", Ids.bytes(unit))
                .param("stage", draft.stage().name())
                .param("from", draft.from())
                .param("number", decision.number())
                .param("note", draft.note())
                .param("decision", Ids.bytes(decision.id()))
                .param("by", by)
                .param("at", Times.utc(at))
                .param("reason", override == null ? null : override.reason())
                .param("missing", override == null ? null : override.missing())
                .update();
        return id;
    }

    /** Why the gate was passed, and what was missing. */
    record Override(String reason, String missing) {}

    /** Moves a stage to those that were set back; the one before it lasts again. */
    void undo(UUID unit, StageRow last, String by, Instant at, String reason) {
        index.changed();
        jdbc.sql("""
                        insert into transfer_stage_undone (id, unit_id, stage, valid_from, decision_number, decision_id,
                            note, recorded_by, recorded_at, override_reason, override_missing, undone_by, undone_at, reason)
                        select id, unit_id, stage, valid_from, decision_number, decision_id, note, recorded_by,
                               recorded_at, override_reason, override_missing, :by, :at, :reason
                        from transfer_stage where id = :id
                        """)
                .param("id", Ids.bytes(last.id()))
                .param("by", by)
                .param("at", Times.utc(at))
                .param("reason", reason)
                .update();
        jdbc.sql("delete from transfer_stage where id = ?")
                .param(Ids.bytes(last.id()))
                .update();
        jdbc.sql("update transfer_stage set valid_to = null where unit_id = ? and valid_to = ?")
                .params(Ids.bytes(unit), last.from())
                .update();
    }
}
