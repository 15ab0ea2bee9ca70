package vn.motcua.orgunit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;

/** Units as of a day. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "unit";

    private final JdbcClient jdbc;
    private final UnitScope scope;

    UnitService(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<UnitRow> find(UnitFilter filter, LocalDate asOf, long offset, int limit) {
        SqlPart where = scope.units(filter, asOf);
        return jdbc.sql("""
                        select u.id, u.code, u.kind, u.name, u.valid_from, u.valid_to,
                               p.code as parent_code, p.name as parent_name
                        from %1$s u left join %1$s p on p.id = u.parent_id
                        where %2$s
                        order by %3$s
                        limit :limit offset :offset
                        """.formatted(UnitScope.AT, where.sql(), UnitScope.order()))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> unit(row))
                .list();
    }

    public long count(UnitFilter filter, LocalDate asOf) {
        SqlPart where = scope.units(filter, asOf);
        return jdbc.sql("select count(*) from " + UnitScope.AT + " u where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** All kinds, with 0 for those of which there is no unit. */
    public Map<UnitKind, Long> countByKind(LocalDate asOf) {
        SqlPart where = scope.units(UnitFilter.ALL, asOf);
        Map<UnitKind, Long> counts = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            counts.put(kind, 0L);
        }
        jdbc.sql("select u.kind, count(*) as units from " + UnitScope.AT + " u where " + where.sql()
                        + " group by u.kind")
                .params(where.parameters())
                .query((ResultSet row) -> {
                    counts.put(UnitKind.valueOf(row.getString("kind")), row.getLong("units"));
                });
        return counts;
    }

    private static UnitRow unit(ResultSet row) throws SQLException {
        return new UnitRow(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_code"),
                row.getString("parent_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
