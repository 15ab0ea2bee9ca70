package vn.motcua.transfer.blocker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** Reads blockers as of a day. Whoever asks says of which units. */
@Component
class BlockerQueries {

    /** Each blocker once, with its unit and its last step by the day. */
    private static final String STANDING = """
            from blocker b
                join blocker_step s on s.blocker_id = b.id and s.position = (
                    select max(l.position) from blocker_step l where l.blocker_id = b.id and l.happened_on <= :asOf)
                join blocker_step f on f.blocker_id = b.id and f.position = 0
                join %1$s u on u.id = b.unit_id
                left join %1$s p on p.id = u.parent_id
            """.formatted(UnitScope.AT);

    private static final String STEP = """
            s.position, s.act, s.happened_on, s.what, s.owner, s.due_on, s.directive_id, d.number as directive_number,
            s.recorded_by
            """;

    private static final String SELECT = "select b.id, b.unit_id, u.code, u.name, p.name as parent_name, b.kind,"
            + " b.problem, f.happened_on as opened_on, b.version, " + STEP + STANDING
            + " left join decision d on d.id = s.directive_id where %s ";

    /** What is late first, closed ones last. */
    private static final String ORDER =
            "order by case when s.act = 'CLOSED' then 1 else 0 end, s.due_on, u.search_key, b.id";

    private final JdbcClient jdbc;

    BlockerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some units that a filter lets through. */
    static SqlPart narrowed(SqlPart units, BlockerFilter filter) {
        SqlPart where = units;
        if (filter.kind() != null) {
            where = where.and(
                    "b.kind = :blockerKind", Map.of("blockerKind", filter.kind().name()));
        }
        if (filter.unitId() != null) {
            where = where.and("b.unit_id = :blockedUnit", Map.of("blockedUnit", Ids.bytes(filter.unitId())));
        }
        where = switch (filter.status()) {
            case null -> where;
            case UNSOLVED -> where.and("s.act <> 'CLOSED'", Map.of());
            case OVERDUE -> where.and("s.act <> 'CLOSED' and s.due_on < :asOf", Map.of());
            case CLOSED -> where.and("s.act = 'CLOSED'", Map.of());
        };
        for (String word : SearchKey.words(filter.query())) {
            String name = "blockerWord" + where.parameters().size();
            where = where.and(
                    "concat(u.search_key, ' ', b.search_key, ' ', s.search_key) like :" + name + " escape '!'",
                    Map.of(name, SearchKey.likePattern(word)));
        }
        return where;
    }

    List<BlockerRow> find(SqlPart where, LocalDate asOf, long offset, int limit) {
        return jdbc.sql(SELECT.formatted(where.sql()) + ORDER + " limit :limit offset :offset")
                .params(where.parameters())
                .param("asOf", asOf)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> blocker(row, asOf))
                .list();
    }

    Optional<BlockerRow> find(UUID id, SqlPart where, LocalDate asOf) {
        return find(where.and("b.id = :blocker", Map.of("blocker", Ids.bytes(id))), asOf, 0, 1).stream()
                .findFirst();
    }

    long count(SqlPart where, LocalDate asOf) {
        return jdbc.sql("select count(*) " + STANDING + " where " + where.sql())
                .params(where.parameters())
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }

    boolean anyUnit(SqlPart where) {
        return jdbc.sql("select count(*) from %s u where %s".formatted(UnitScope.AT, where.sql()))
                        .params(where.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    BlockerFigures figures(SqlPart where, LocalDate asOf) {
        return jdbc.sql("""
                        select count(case when s.act <> 'CLOSED' then 1 end) as unsolved,
                               count(case when s.act <> 'CLOSED' and s.due_on < :asOf then 1 end) as overdue,
                               count(case when s.act = 'CLOSED' then 1 end) as closed,
                               count(distinct case when s.act <> 'CLOSED' then b.unit_id end) as units
                        """ + STANDING + " where " + where.sql())
                .params(where.parameters())
                .param("asOf", asOf)
                .query((row, number) -> new BlockerFigures(
                        row.getLong("unsolved"), row.getLong("overdue"), row.getLong("closed"), row.getLong("units")))
                .single();
    }

    List<BlockerPlace> places(SqlPart where, LocalDate asOf) {
        return jdbc.sql("""
                        select coalesce(p.name, u.name) as area, b.kind, count(*) as unsolved,
                               count(case when s.due_on < :asOf then 1 end) as overdue
                        """ + STANDING + " where s.act <> 'CLOSED' and " + where.sql()
                        + " group by coalesce(p.name, u.name), b.kind order by area, b.kind")
                .params(where.parameters())
                .param("asOf", asOf)
                .query((row, number) -> new BlockerPlace(
                        row.getString("area"),
                        BlockerKind.valueOf(row.getString("kind")),
                        row.getLong("unsolved"),
                        row.getLong("overdue")))
                .list();
    }

    /** A blocker apart from its unit. */
    record Unsolved(UUID id, BlockerKind kind, String problem, BlockerStep last) {}

    /** Those that are unsolved by their last step until a day, whatever became of their units. */
    List<Unsolved> unsolved(SqlPart where, LocalDate until) {
        return jdbc.sql("select b.id, b.kind, b.problem, " + STEP + """
                        from blocker b
                            join blocker_step s on s.blocker_id = b.id and s.position = (
                                select max(l.position) from blocker_step l
                                where l.blocker_id = b.id and l.happened_on <= :until)
                            left join decision d on d.id = s.directive_id
                        where s.act <> 'CLOSED' and %s order by s.due_on, b.id
                        """.formatted(where.sql()))
                .params(where.parameters())
                .param("until", until)
                .query((row, number) -> new Unsolved(
                        Ids.of(row.getBytes("id")),
                        BlockerKind.valueOf(row.getString("kind")),
                        row.getString("problem"),
                        step(row)))
                .list();
    }

    /** Its steps until a day, the oldest first. */
    List<BlockerStep> steps(UUID id, LocalDate asOf) {
        return jdbc.sql("select " + STEP + """
                        from blocker_step s left join decision d on d.id = s.directive_id
                        where s.blocker_id = ? and s.happened_on <= ? order by s.position
                        """)
                .params(Ids.bytes(id), asOf)
                .query((row, number) -> step(row))
                .list();
    }

    private static BlockerRow blocker(ResultSet row, LocalDate asOf) throws SQLException {
        BlockerStep last = step(row);
        return new BlockerRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("unit_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("parent_name"),
                BlockerKind.valueOf(row.getString("kind")),
                row.getString("problem"),
                row.getObject("opened_on", LocalDate.class),
                last,
                last.state(asOf),
                row.getInt("version"));
    }

    private static BlockerStep step(ResultSet row) throws SQLException {
        return new BlockerStep(
                row.getInt("position"),
                BlockerAct.valueOf(row.getString("act")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("what"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                Ids.ofOrNull(row.getBytes("directive_id")),
                row.getString("directive_number"),
                row.getString("recorded_by"));
    }
}
