package vn.motcua.transfer.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.plan.PlanRow.Paper;
import vn.motcua.transfer.plan.PlanRow.Place;

/** Plans in the database. */
@Component
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanRow> find(UUID unit) {
        return jdbc.sql("""
                        select t.premises, t.people_asked, t.people_committed, t.cost_mode, t.note, t.version,
                               o.id office_id, o.code office_code, o.name office_name,
                               d.id paper_id, d.number paper_number, d.issued_on paper_issued,
                               l.id lead_id, l.code lead_code, l.name lead_name,
                               s.id support_id, s.code support_code, s.name support_name
                        from transfer t
                            left join post_office o on o.id = t.post_office_id
                            left join decision d on d.id = t.cost_decision_id
                            left join org_unit l on l.id = t.lead_unit_id
                            left join org_unit s on s.id = t.support_unit_id
                        where t.unit_id = ?
                        """)
                .param(Ids.bytes(unit))
                .query((row, number) -> plan(unit, row))
                .optional();
    }

    private static PlanRow plan(UUID unit, ResultSet row) throws SQLException {
        String mode = row.getString("cost_mode");
        return new PlanRow(
                unit,
                place(row, "office"),
                PremisesKind.valueOf(row.getString("premises")),
                row.getObject("people_asked", Integer.class),
                row.getObject("people_committed", Integer.class),
                mode == null ? null : CostMode.valueOf(mode),
                paper(row),
                place(row, "lead"),
                place(row, "support"),
                row.getString("note"),
                row.getInt("version"));
    }

    private static @Nullable Place place(ResultSet row, String prefix) throws SQLException {
        byte @Nullable [] id = row.getBytes(prefix + "_id");
        return id == null
                ? null
                : new Place(Ids.of(id), row.getString(prefix + "_code"), row.getString(prefix + "_name"));
    }

    private static @Nullable Paper paper(ResultSet row) throws SQLException {
        byte @Nullable [] id = row.getBytes("paper_id");
        return id == null
                ? null
                : new Paper(
                        Ids.of(id),
                        row.getString("paper_number"),
                        Objects.requireNonNull(Times.day(row, "paper_issued")));
    }

    /** A plan for a unit that has none, as empty as can be. The unit is locked. */
    void begin(UUID unit) {
        jdbc.sql("insert into transfer (unit_id, premises, note, version) values (?, 'STAYS', '', 1)")
                .param(Ids.bytes(unit))
                .update();
    }

    void update(UUID unit, PlanDraft draft) {
        CostMode mode = draft.costMode();
        jdbc.sql("""
                        update transfer set post_office_id = :office, cost_mode = :mode, cost_decision_id = :paper,
                            lead_unit_id = :lead, support_unit_id = :support, note = :note, version = version + 1
                        where unit_id = :unit
                        """)
                .param("office", bytes(draft.postOffice()))
                .param("mode", mode == null ? null : mode.name())
                .param("paper", bytes(draft.costDecision()))
                .param("lead", bytes(draft.lead()))
                .param("support", bytes(draft.support()))
                .param("note", draft.note())
                .param("unit", Ids.bytes(unit))
                .update();
    }

    /** @param column {@code people_asked} or {@code people_committed} */
    void people(UUID unit, String column, int people) {
        jdbc.sql("update transfer set " + column + " = ?, version = version + 1 where unit_id = ?")
                .params(people, Ids.bytes(unit))
                .update();
    }

    void premises(UUID unit, PremisesKind premises) {
        jdbc.sql("update transfer set premises = ?, version = version + 1 where unit_id = ?")
                .params(premises.name(), Ids.bytes(unit))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    boolean exists(String table, @Nullable UUID id) {
        return id == null
                || jdbc.sql("select count(*) from " + table + " where id = ?")
                                .param(Ids.bytes(id))
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
