package vn.motcua.orgunit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.ChargeRow.Place;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * Who is in charge of which units and post offices. The sign-in server says who somebody is and in which role; in charge
 * of what, the province says here, by user name. A change counts from the next click on.
 */
@Service
@ForProvinceAdmin
@Transactional(readOnly = true)
public class ChargeService {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    ChargeService(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Everybody who is in charge of anything, by user name. */
    public List<ChargeRow> list() {
        Map<String, List<Place>> units = places("""
                select c.username, p.id, p.code, p.name from unit_charge c join org_unit p on p.id = c.unit_id
                order by c.username, p.code, p.id
                """);
        Map<String, List<Place>> offices = places("""
                select c.username, p.id, p.code, p.name
                from post_office_charge c join post_office p on p.id = c.post_office_id
                order by c.username, p.code, p.id
                """);
        Map<String, ChargeRow> rows = new TreeMap<>();
        units.keySet().forEach(name -> rows.put(name, row(name, units, offices)));
        offices.keySet().forEach(name -> rows.put(name, row(name, units, offices)));
        return List.copyOf(rows.values());
    }

    private static ChargeRow row(String name, Map<String, List<Place>> units, Map<String, List<Place>> offices) {
        return new ChargeRow(name, units.getOrDefault(name, List.of()), offices.getOrDefault(name, List.of()));
    }

    private Map<String, List<Place>> places(String sql) {
        Map<String, List<Place>> places = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            places.computeIfAbsent(row.getString("username"), name -> new ArrayList<>())
                    .add(new Place(Ids.of(row.getBytes("id")), row.getString("code"), row.getString("name")));
        });
        return places;
    }

    /** Units that there are or were, by code. */
    public List<Place> units() {
        return offered("select id, code, name from org_unit order by code, valid_from desc, id");
    }

    /** Post offices that there are or were, by code. */
    public List<Place> postOffices() {
        return offered("select id, code, name from post_office order by code, id");
    }

    private List<Place> offered(String sql) {
        return jdbc.sql(sql)
                .query((row, number) ->
                        new Place(Ids.of(row.getBytes("id")), row.getString("code"), row.getString("name")))
                .list();
    }

    /**
     * Puts somebody in charge of exactly these, whatever it was before; of nothing, when both are empty.
     *
     * @param username with which they sign in; need not be known yet
     * @throws PortalException {@code orgunit.charge.username} when that is no user name; not found when this province has
     *     no such unit or post office
     */
    @Transactional
    public void assign(String username, Set<UUID> units, Set<UUID> postOffices) {
        String name = Texts.tidy(username).toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(name).matches()) {
            throw PortalException.invalid("orgunit.charge.username");
        }
        replace("unit_charge", "unit_id", "org_unit", name, units);
        replace("post_office_charge", "post_office_id", "post_office", name, postOffices);
        // The trail tells things by keys, and a user name has none of its own.
        UUID subject = UUID.nameUUIDFromBytes(("username:" + name).getBytes(StandardCharsets.UTF_8));
        trail.record(
                "charge.changed",
                "charge",
                subject,
                name + "; " + codes("org_unit", units) + "; " + codes("post_office", postOffices));
    }

    private void replace(String table, String column, String places, String username, Set<UUID> ids) {
        if (known(places, ids) != ids.size()) {
            throw PortalException.notFound();
        }
        // What stays is left alone: it may be in their charge from a later day on only.
        Set<UUID> there = new HashSet<>(jdbc.sql("select " + column + " from " + table + " where username = ?")
                .param(username)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list());
        there.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> jdbc.sql("delete from " + table + " where username = ? and " + column + " = ?")
                        .params(username, Ids.bytes(id))
                        .update());
        ids.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> jdbc.sql("insert into " + table + " (username, " + column + ") values (?, ?)")
                        .params(username, Ids.bytes(id))
                        .update());
    }

    private long known(String places, Collection<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from " + places + " where id in (:ids)")
                        .param("ids", ids.stream().map(Ids::bytes).toList())
                        .query(Long.class)
                        .single();
    }

    private String codes(String places, Set<UUID> ids) {
        return ids.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        jdbc.sql("select code from " + places + " where id in (:ids) order by code")
                                .param("ids", ids.stream().map(Ids::bytes).toList())
                                .query(String.class)
                                .list());
    }
}
