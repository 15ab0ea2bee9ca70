package vn.motcua.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;

/** Where units stand with their hand-over, as of a day. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class TransferService {

    /** Each unit once, with its stage and whether it has an agreement. */
    private static final String STANDINGS = """
            from %1$s u
                left join transfer_stage s on s.unit_id = u.id
                    and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                left join (select distinct unit_id from agreement
                           where valid_from <= :asOf and (valid_to is null or valid_to > :asOf)) a
                    on a.unit_id = u.id
                left join %1$s p on p.id = u.parent_id
            where %2$s
            """;

    private final JdbcClient jdbc;
    private final UnitScope scope;

    TransferService(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    public TransferSummary summary(LocalDate asOf) {
        SqlPart where = scope.units(UnitFilter.ALL, asOf);
        Map<UnitKind, KindSummary> found = new EnumMap<>(UnitKind.class);
        jdbc.sql("""
                        select u.kind, count(*) as total, count(a.unit_id) as agreements,
                               count(case when s.stage = 'TRANSFERRED' then 1 end) as transferred,
                               count(case when s.stage = 'PILOT' then 1 end) as pilot,
                               count(case when s.stage = 'PLANNED' then 1 end) as planned
                        %s group by u.kind
                        """.formatted(STANDINGS.formatted(UnitScope.AT, where.sql())))
                .params(where.parameters())
                .query(row -> {
                    KindSummary kind = kind(row);
                    found.put(kind.kind(), kind);
                });
        return new TransferSummary(
                asOf,
                Stream.of(UnitKind.values())
                        .map(kind -> found.getOrDefault(kind, new KindSummary(kind, 0, 0, 0, 0, 0)))
                        .toList());
    }

    /**
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<UnitStanding> standings(StandingFilter filter, LocalDate asOf, long offset, int limit) {
        SqlPart where = where(filter, asOf);
        return jdbc.sql("""
                        select u.id, u.code, u.kind, u.name, p.name as parent_name, s.stage, s.valid_from,
                               s.decision_number, s.note, a.unit_id as agreement_unit
                        %s order by %s
                        limit :limit offset :offset
                        """.formatted(STANDINGS.formatted(UnitScope.AT, where.sql()), UnitScope.order()))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> standing(row))
                .list();
    }

    public long count(StandingFilter filter, LocalDate asOf) {
        SqlPart where = where(filter, asOf);
        return jdbc.sql("select count(*) " + STANDINGS.formatted(UnitScope.AT, where.sql()))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private SqlPart where(StandingFilter filter, LocalDate asOf) {
        SqlPart units = scope.units(filter.units(), asOf);
        return switch (filter.stage()) {
            case null -> units;
            case NOT_PLANNED -> units.and("s.stage is null", Map.of());
            case PLANNED, PILOT, TRANSFERRED, ENDED ->
                units.and("s.stage = :stage", Map.of("stage", filter.stage().name()));
        };
    }

    private static KindSummary kind(ResultSet row) throws SQLException {
        return new KindSummary(
                UnitKind.valueOf(row.getString("kind")),
                row.getLong("total"),
                row.getLong("transferred"),
                row.getLong("pilot"),
                row.getLong("planned"),
                row.getLong("agreements"));
    }

    private static UnitStanding standing(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new UnitStanding(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_name"),
                stage == null ? TransferStage.NOT_PLANNED : TransferStage.valueOf(stage),
                row.getObject("valid_from", LocalDate.class),
                stage == null ? "" : row.getString("decision_number"),
                stage == null ? "" : row.getString("note"),
                row.getBytes("agreement_unit") != null);
    }
}
