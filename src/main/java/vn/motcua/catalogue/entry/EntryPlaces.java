package vn.motcua.catalogue.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;

/** The units and one-stop points at which alone something is offered. */
@Component
public class EntryPlaces {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    EntryPlaces(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Of these entries, in one query; entries without places are left out. */
    public Map<UUID, List<EntryPlace>> of(Collection<UUID> entries) {
        Map<UUID, List<EntryPlace>> places = new HashMap<>();
        if (entries.isEmpty()) {
            return places;
        }
        jdbc.sql("""
                        select p.entry_id, p.unit_id, p.one_stop_point_id, coalesce(u.name, s.name) as name
                        from catalogue_entry_place p
                            left join org_unit u on u.id = p.unit_id
                            left join one_stop_point s on s.id = p.one_stop_point_id
                        where p.entry_id in (:entries)
                        order by coalesce(u.search_key, s.name), p.id
                        """).param("entries", EntryStore.keys(entries)).query(row -> {
            places.computeIfAbsent(Ids.of(row.getBytes("entry_id")), entry -> new ArrayList<>())
                    .add(place(row));
        });
        return places;
    }

    private static EntryPlace place(ResultSet row) throws SQLException {
        byte @Nullable [] unit = row.getBytes("unit_id");
        return unit == null
                ? new EntryPlace(
                        EntryPlace.Kind.ONE_STOP_POINT,
                        Ids.of(row.getBytes("one_stop_point_id")),
                        row.getString("name"))
                : new EntryPlace(EntryPlace.Kind.UNIT, Ids.of(unit), row.getString("name"));
    }

    /** Units first, as lists order them, then one-stop points. */
    public List<EntryPlace> on(LocalDate day) {
        return jdbc.sql("""
                        select u.id unit_id, null one_stop_point_id, u.name, u.kind sorting, u.search_key
                        from %s u
                        union all
                        select null, s.id, s.name, 'X', s.name
                        from one_stop_point s where s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                        order by 4, 5
                        """.formatted(UnitScope.AT))
                .param("asOf", day)
                .query((row, number) -> place(row))
                .list();
    }

    public void add(Map<UUID, List<EntryPlace>> places) {
        List<Object @Nullable []> rows = new ArrayList<>();
        places.forEach((entry, at) -> at.forEach(place -> rows.add(new @Nullable Object[] {
            Ids.bytes(Ids.next()),
            Ids.bytes(entry),
            place.kind() == EntryPlace.Kind.UNIT ? Ids.bytes(place.id()) : null,
            place.kind() == EntryPlace.Kind.ONE_STOP_POINT ? Ids.bytes(place.id()) : null
        })));
        batch.batchUpdate(
                "insert into catalogue_entry_place (id, entry_id, unit_id, one_stop_point_id) values (?, ?, ?, ?)",
                rows);
    }

    public void remove(Collection<UUID> entries) {
        jdbc.sql("delete from catalogue_entry_place where entry_id in (:entries)")
                .param("entries", EntryStore.keys(entries))
                .update();
    }
}
