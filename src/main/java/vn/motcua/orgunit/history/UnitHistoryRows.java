package vn.motcua.orgunit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.act.ActKind;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.Times;

/** The rows about one unit. */
@Component
class UnitHistoryRows {

    /** The state of a unit on the day in a column, or else the one nearest to it. */
    private static final String NEAREST = """
            %1$s.valid_from = coalesce(
                (select max(n.valid_from) from unit_state n where n.unit_id = %1$s.unit_id and n.valid_from <= %2$s),
                (select min(n.valid_from) from unit_state n where n.unit_id = %1$s.unit_id))
            """;

    private final JdbcClient jdbc;

    UnitHistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Unit(UnitKind kind, int version) {}

    /** @param later whether it came after */
    record Line(boolean later, Relative relative) {}

    Optional<Unit> unit(UUID id, SqlPart seen) {
        return jdbc.sql("select u.kind, u.version from org_unit u where u.id = :id and " + seen.sql())
                .params(seen.parameters())
                .param("id", Ids.bytes(id))
                .query((row, number) -> new Unit(UnitKind.valueOf(row.getString("kind")), row.getInt("version")))
                .optional();
    }

    String code(UUID unit, LocalDate day) {
        return jdbc.sql("select s.code from unit_state s where s.unit_id = :unit and " + NEAREST.formatted("s", ":day"))
                .param("unit", Ids.bytes(unit))
                .param("day", day)
                .query(String.class)
                .single();
    }

    /** The latest first. */
    List<StateRow> states(UUID unit) {
        return jdbc.sql("""
                        select s.code, s.name, s.parent_id, s.valid_from, s.valid_to, p.name as parent_name
                        from unit_state s
                        left join unit_state p on p.unit_id = s.parent_id and %s
                        where s.unit_id = :unit
                        order by s.valid_from desc
                        """.formatted(NEAREST.formatted("p", "s.valid_from")))
                .param("unit", Ids.bytes(unit))
                .query((row, number) -> state(row))
                .list();
    }

    private static StateRow state(ResultSet row) throws SQLException {
        byte @Nullable [] parent = row.getBytes("parent_id");
        return new StateRow(
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : Ids.of(parent),
                row.getString("parent_name"),
                new Period(row.getObject("valid_from", LocalDate.class), Times.day(row, "valid_to")));
    }

    /** The latest first. */
    List<ActRow> acts(UUID unit) {
        return jdbc.sql("""
                        select a.id, a.kind, a.effective_on, a.decision_id, a.reason, a.person_name, a.recorded_at,
                               d.number, d.issued_on
                        from unit_act a left join decision d on d.id = a.decision_id
                        where a.unit_id = :unit
                        order by a.effective_on desc, a.recorded_at desc, a.id desc
                        """)
                .param("unit", Ids.bytes(unit))
                .query((row, number) -> act(row))
                .list();
    }

    private static ActRow act(ResultSet row) throws SQLException {
        byte @Nullable [] decision = row.getBytes("decision_id");
        return new ActRow(
                Ids.of(row.getBytes("id")),
                ActKind.valueOf(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class),
                decision == null ? null : Ids.of(decision),
                row.getString("number"),
                Times.day(row, "issued_on"),
                row.getString("reason"),
                row.getString("person_name"),
                Objects.requireNonNull(Times.moment(row, "recorded_at")));
    }

    /** Successors and predecessors. */
    List<Line> relatives(UUID unit) {
        return jdbc.sql("""
                        select case when r.unit_id = :unit then 1 else 0 end as later, a.effective_on,
                               s.unit_id, s.code, s.name
                        from unit_succession r
                        join unit_act a on a.id = r.act_id
                        join unit_state s on s.unit_id = case when r.unit_id = :unit then r.successor_id else r.unit_id end
                            and %s
                        where r.unit_id = :unit or r.successor_id = :unit
                        order by a.effective_on, s.search_key, s.unit_id
                        """.formatted(NEAREST.formatted("s", "a.effective_on")))
                .param("unit", Ids.bytes(unit))
                .query((row, number) -> new Line(row.getInt("later") == 1, relative(row, "unit_id")))
                .list();
    }

    private static Relative relative(ResultSet row, String id) throws SQLException {
        return new Relative(
                Ids.of(row.getBytes(id)),
                row.getString("code"),
                row.getString("name"),
                row.getObject("effective_on", LocalDate.class));
    }

    Map<UUID, List<Relative>> successors(List<UUID> ids, SqlPart seen) {
        Map<UUID, List<Relative>> successors = new HashMap<>();
        if (ids.isEmpty()) {
            return successors;
        }
        jdbc.sql("""
                        select r.unit_id as ended, a.effective_on, s.unit_id, s.code, s.name
                        from unit_succession r
                        join unit_act a on a.id = r.act_id
                        join unit_state s on s.unit_id = r.successor_id and %s
                        where r.unit_id in (:ids) and %s
                        order by s.search_key, s.unit_id
                        """.formatted(NEAREST.formatted("s", "a.effective_on"), seen.sql()))
                .params(seen.parameters())
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query(row -> {
                    successors
                            .computeIfAbsent(Ids.of(row.getBytes("ended")), id -> new ArrayList<>())
                            .add(relative(row, "unit_id"));
                });
        return successors;
    }
}
