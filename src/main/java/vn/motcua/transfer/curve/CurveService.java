package vn.motcua.transfer.curve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.transfer.curve.CoverageCurve.Change;

/** Coverage over time. A unit officer sees that of their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class CurveService {

    /** What a unit begins with and a hand-over begins or ends with, summed up by kind and day in one statement. */
    private static final String CHANGES = """
            select c.kind, c.happened_on, sum(c.done) as done, sum(c.total) as total
            from (
                select u.kind, u.valid_from as happened_on, 0 as done, 1 as total
                from org_unit u where %1$s
                union all
                select u.kind, u.valid_to, 0, -1
                from org_unit u where u.valid_to is not null and %1$s
                union all
                select u.kind, greatest(s.valid_from, u.valid_from), 1, 0
                from transfer_stage s join org_unit u on u.id = s.unit_id where %2$s and %1$s
                union all
                select u.kind, least(coalesce(s.valid_to, u.valid_to), coalesce(u.valid_to, s.valid_to)), -1, 0
                from transfer_stage s join org_unit u on u.id = s.unit_id
                where %2$s and coalesce(s.valid_to, u.valid_to) is not null and %1$s) c
            where c.happened_on <= :until
            group by c.kind, c.happened_on
            """;

    /** Handed over while the unit was there. */
    private static final String HANDED_OVER = """
            s.stage = 'TRANSFERRED' and (s.valid_to is null or (s.valid_to > s.valid_from and s.valid_to > u.valid_from))
                and (u.valid_to is null or u.valid_to > s.valid_from)
            """;

    private final JdbcClient jdbc;
    private final UnitScope scope;

    CurveService(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** One for each kind of which the person sees units, in the order of {@link UnitKind}; days up to that one. */
    public List<CoverageCurve> curves(LocalDate until) {
        SqlPart seen = scope.mayBeSeen("u.id");
        Map<UnitKind, List<Change>> changes = new EnumMap<>(UnitKind.class);
        jdbc.sql(CHANGES.formatted(seen.sql(), HANDED_OVER))
                .params(seen.parameters())
                .param("until", until)
                .query(row -> {
                    changes.computeIfAbsent(UnitKind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                            .add(new Change(
                                    row.getObject("happened_on", LocalDate.class),
                                    row.getLong("done"),
                                    row.getLong("total")));
                });
        return changes.entrySet().stream()
                .map(kind -> CoverageCurve.of(kind.getKey(), kind.getValue()))
                .toList();
    }
}
