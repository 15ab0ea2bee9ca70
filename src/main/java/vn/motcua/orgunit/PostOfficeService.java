package vn.motcua.orgunit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.Ids;

/**
 * Places of the post and the one-stop points they serve. A manager sees those in their charge, a unit officer those
 * in their own unit and below.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class PostOfficeService {

    private static final String IN_FORCE = "o.valid_from <= :asOf and (o.valid_to is null or o.valid_to > :asOf) and ";

    /** What an office was on the day, where it is something else today. */
    private static final String BEFORE = "left join post_office_before b on b.post_office_id = o.id"
            + " and b.valid_from <= :asOf and b.valid_to > :asOf";

    private final JdbcClient jdbc;
    private final PostOfficeScope scope;

    PostOfficeService(JdbcClient jdbc, PostOfficeScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<PostOfficeRow> find(LocalDate asOf, long offset, int limit) {
        SqlPart seen = scope.mayBeSeen("o.id", PlaceUnit.officeNow("o"));
        return jdbc.sql("""
                        select o.id, o.code, coalesce(b.name, o.name) as name, coalesce(b.kind, o.kind) as kind,
                               coalesce(b.address, o.address) as address,
                               coalesce(b.public_service, o.public_service) as public_service,
                               o.valid_from, o.valid_to, u.name as unit_name
                        from post_office o %s left join %s u on u.id = %s
                        where %s
                        order by o.code, o.id
                        limit :limit offset :offset
                        """.formatted(BEFORE, UnitScope.AT, PlaceUnit.ofOffice("o"), IN_FORCE + seen.sql()))
                .params(seen.parameters())
                .param("asOf", asOf)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> postOffice(row))
                .list();
    }

    public long count(LocalDate asOf) {
        return count(asOf, "");
    }

    /** How many places take in dossiers and hand out results. */
    public long servicePoints(LocalDate asOf) {
        return count(asOf, " and coalesce(b.public_service, o.public_service) = true");
    }

    private long count(LocalDate asOf, String also) {
        SqlPart seen = scope.mayBeSeen("o.id", PlaceUnit.officeNow("o"));
        return jdbc.sql("select count(*) from post_office o " + BEFORE + " where " + IN_FORCE + seen.sql() + also)
                .params(seen.parameters())
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }

    /** The one-stop points with these keys that the person may see; by code. */
    @ForStaffingReaders
    public List<OneStopPointRow> points(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        SqlPart seen = scope.mayBeSeen("s.post_office_id", PlaceUnit.pointNow("s"));
        return jdbc.sql("""
                        select s.id, s.code, s.name, s.post_office_id, s.premises, s.valid_from, s.valid_to,
                               u.name as unit_name, o.name as post_office_name
                        from one_stop_point s
                            left join org_unit u on u.id = s.unit_id
                            left join post_office o on o.id = s.post_office_id
                        where s.id in (:ids) and %s
                        order by s.code, s.id
                        """.formatted(seen.sql()))
                .params(seen.parameters())
                .param("ids", ids.stream().map(Ids::bytes).toList())
                .query((row, number) -> point(row))
                .list();
    }

    private static PostOfficeRow postOffice(ResultSet row) throws SQLException {
        return new PostOfficeRow(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                row.getString("name"),
                PostOfficeKind.valueOf(row.getString("kind")),
                row.getString("unit_name"),
                row.getString("address"),
                row.getBoolean("public_service"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static OneStopPointRow point(ResultSet row) throws SQLException {
        byte @Nullable [] postOffice = row.getBytes("post_office_id");
        return new OneStopPointRow(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit_name"),
                postOffice == null ? null : Ids.of(postOffice),
                row.getString("post_office_name"),
                PremisesKind.valueOf(row.getString("premises")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
