package vn.motcua.orgunit.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/**
 * Units as of a day, level by level or in one list. A unit officer sees their own unit and those below: these are the
 * roots of their tree.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitTree {

    /** As {@link UnitScope#AT}, and those that ended before, by their last state. */
    private static final String EVER = """
            (select i.id, i.kind, s.code, s.name, s.search_key, s.parent_id, i.valid_from, i.valid_to
             from unit_state s join org_unit i on i.id = s.unit_id
             where s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf or s.valid_to = i.valid_to))
            """;

    /** What belongs to each row of a page is looked up for that page only. */
    private static final String PAGE = """
            select page.*,
                   (select count(*) from unit_state c%3$s
                    where c.parent_id = page.id and c.valid_from <= :asOf
                        and (c.valid_to is null or c.valid_to > :asOf%4$s)) as children,
                   p.code as parent_code, p.name as parent_name
            from (select u.* from %1$s u where %2$s order by %5$s limit :limit offset :offset) page
            left join unit_state p on p.unit_id = page.parent_id and p.valid_from =
                (select max(n.valid_from) from unit_state n where n.unit_id = page.parent_id and n.valid_from <= :asOf)
            order by %6$s
            """;

    private final JdbcClient jdbc;
    private final UnitScope scope;
    private final UnitHistory history;

    UnitTree(JdbcClient jdbc, UnitScope scope, UnitHistory history) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.history = history;
    }

    /**
     * The uppermost units that the person may see, or those directly below one of them.
     *
     * @param parent null for the uppermost
     * @param closed with those that are no more
     */
    public List<TreeRow> below(@Nullable UUID parent, LocalDate asOf, boolean closed, long offset, int limit) {
        return page(level(parent, asOf), asOf, closed, offset, limit);
    }

    /** How many there are at that level; {@link TreeRow#children} says it for those below one. */
    public long countBelow(@Nullable UUID parent, LocalDate asOf, boolean closed) {
        return count(level(parent, asOf), closed);
    }

    /** All that a filter leaves, in the order of lists. */
    public List<TreeRow> find(UnitFilter filter, LocalDate asOf, boolean closed, long offset, int limit) {
        return page(scope.units(filter, asOf), asOf, closed, offset, limit);
    }

    public long count(UnitFilter filter, LocalDate asOf, boolean closed) {
        return count(scope.units(filter, asOf), closed);
    }

    private SqlPart level(@Nullable UUID parent, LocalDate asOf) {
        if (parent != null) {
            return scope.units(new UnitFilter("", null, parent), asOf);
        }
        SqlPart seen = scope.units(UnitFilter.ALL, asOf);
        if (scope.wholeProvince()) {
            return seen.and("u.parent_id is null", Map.of());
        }
        SqlPart above = scope.inCharge("u.parent_id");
        return seen.and("(u.parent_id is null or not (" + above.sql() + "))", above.parameters());
    }

    private long count(SqlPart where, boolean closed) {
        return jdbc.sql("select count(*) from " + source(closed) + " u where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private List<TreeRow> page(SqlPart where, LocalDate asOf, boolean closed, long offset, int limit) {
        String order = UnitScope.order();
        List<TreeRow> rows = jdbc.sql(PAGE.formatted(
                        source(closed),
                        where.sql(),
                        closed ? " join org_unit i on i.id = c.unit_id" : "",
                        closed ? " or c.valid_to = i.valid_to" : "",
                        order,
                        order.replace("u.", "page.")))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row, asOf))
                .list();
        List<UUID> ended =
                rows.stream().filter(TreeRow::closed).map(TreeRow::id).toList();
        if (ended.isEmpty()) {
            return rows;
        }
        Map<UUID, List<Relative>> successors = history.successors(ended);
        return rows.stream()
                .map(row -> with(row, successors.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static String source(boolean closed) {
        return closed ? EVER : UnitScope.AT;
    }

    private static TreeRow row(ResultSet row, LocalDate asOf) throws SQLException {
        LocalDate to = Times.day(row, "valid_to");
        return new TreeRow(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_code"),
                row.getString("parent_name"),
                row.getObject("valid_from", LocalDate.class),
                to,
                to != null && !to.isAfter(asOf),
                row.getInt("children"),
                List.of());
    }

    private static TreeRow with(TreeRow row, List<Relative> successors) {
        return new TreeRow(
                row.id(),
                row.code(),
                row.kind(),
                row.name(),
                row.parentCode(),
                row.parentName(),
                row.validFrom(),
                row.validTo(),
                row.closed(),
                row.children(),
                successors);
    }
}
