package vn.motcua.orgunit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Which units the current person may see, as a condition for the query that reads them: a unit officer their own unit
 * and those below, the post and the province's offices all. An officer in charge of nothing sees nothing.
 */
@Component
public class UnitScope {

    /**
     * Units as of the day {@code :asOf}, to be selected from as {@code u}: those alive that day, by the code and name and
     * below the unit of that day. Columns: id, kind, code, name, search_key, parent_id, and the unit's life as
     * valid_from and valid_to.
     */
    public static final String AT = """
            (select i.id, i.kind, s.code, s.name, s.search_key, s.parent_id, i.valid_from, i.valid_to
             from unit_state s join org_unit i on i.id = s.unit_id
             where s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf))
            """;

    private static final List<Role> WHOLE_PROVINCE =
            List.of(Role.PROVINCE_ADMIN, Role.APPROVER, Role.LEADER, Role.POST_MANAGER);

    // Below as of today: what is to lie elsewhere one day lies where it is until then. Units that are no more count by
    // their
    // last state, those that are not yet by their first. UnitIndex reckons the same. The cast says to H2 what it cannot
    // tell from a query that refers to itself.
    private static final String IN_CHARGE = """
            %s in (
                with recursive own_unit (id) as (
                    select unit_id from unit_charge
                    where username = :scopeOfficer and (since is null or since <= :scopeToday)
                    union all
                    select s.unit_id
                    from own_unit above
                        join unit_state s on s.parent_id = cast(above.id as binary(16))
                        join org_unit i on i.id = s.unit_id
                    where s.valid_from <= :scopeToday
                            and (s.valid_to is null or s.valid_to > :scopeToday or s.valid_to = i.valid_to)
                        or i.valid_from > :scopeToday and s.valid_from = i.valid_from)
                select id from own_unit)
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final ProvinceClock clock;

    UnitScope(JdbcClient jdbc, CurrentPerson person, ProvinceClock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** Whether the current person may see what speaks for the whole province. */
    public boolean wholeProvince() {
        return WHOLE_PROVINCE.stream().anyMatch(person.require()::is);
    }

    /**
     * The condition that the unit whose key stands in a column may be seen; a row without a unit, which speaks for
     * the whole province, may be seen by those who see all of it.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException when nobody is
     *     signed in
     */
    public SqlPart mayBeSeen(String column) {
        return wholeProvince() ? new SqlPart("1 = 1", Map.of()) : inCharge(column);
    }

    /**
     * The condition that the unit whose key stands in a column is in the current person's own charge, or below, as of
     * today: {@code :scopeToday}.
     */
    public SqlPart inCharge(String column) {
        return new SqlPart(
                IN_CHARGE.formatted(column),
                Map.of("scopeOfficer", person.require().username(), "scopeToday", clock.today()));
    }

    /** Whether a unit is in the current person's own charge, or below. */
    public boolean inChargeOf(UUID unit) {
        SqlPart own = inCharge("u.id");
        return jdbc.sql("select count(*) from org_unit u where u.id = :unit and " + own.sql())
                        .param("unit", Ids.bytes(unit))
                        .params(own.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The condition on units {@linkplain #AT as of a day}: within the filter, and the person may see it. */
    public SqlPart units(UnitFilter filter, LocalDate asOf) {
        SqlPart seen = mayBeSeen("u.id");
        List<String> conditions = new ArrayList<>(List.of(seen.sql()));
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("asOf", asOf);
        if (filter.kind() != null) {
            conditions.add("u.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.parentId() != null) {
            conditions.add("u.parent_id = :parent");
            parameters.put("parent", Ids.bytes(filter.parentId()));
        }
        for (String word : SearchKey.words(filter.query())) {
            String name = "word" + parameters.size();
            conditions.add("u.search_key like :" + name + " escape '!'");
            parameters.put(name, SearchKey.likePattern(word));
        }
        return new SqlPart(String.join(" and ", conditions), parameters);
    }

    /** Orders units {@code u} as lists do: the province's own offices first, then by name. */
    public static String order() {
        List<String> kinds = Stream.of(UnitKind.values())
                .map(kind -> "when '%s' then %d".formatted(kind, kind.ordinal()))
                .toList();
        return "case u.kind " + String.join(" ", kinds) + " end, u.search_key, u.code, u.id";
    }
}
