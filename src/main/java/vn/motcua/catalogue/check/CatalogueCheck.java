package vn.motcua.catalogue.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.exclusion.UnlistedQueries;
import vn.motcua.catalogue.rule.Completeness;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** Gathers what {@link Completeness} judges, in a handful of queries however large the catalogue is. */
@Component
public class CatalogueCheck {

    private final JdbcClient jdbc;
    private final UnlistedQueries unlisted;
    private final CatalogueQueries queries;

    CatalogueCheck(JdbcClient jdbc, UnlistedQueries unlisted, CatalogueQueries queries) {
        this.jdbc = jdbc;
        this.unlisted = unlisted;
        this.queries = queries;
    }

    public List<OpenPoint> openPoints(CatalogueRow row, LocalDate day) {
        // Whoever adds to the province's catalogue need not speak of everything else.
        if (row.supplement()) {
            return Completeness.check(offers(row, day), refusals(row.id()), 0, List.of(), List.of());
        }
        List<String> some = unlisted.find(row.id(), null, EntryFilter.ALL, 0, OpenPoint.EXAMPLES).stream()
                .map(one -> name(one.code(), one.name()))
                .toList();
        long neither = unlisted.count(row.id(), null, EntryFilter.ALL);
        return Completeness.check(offers(row, day), refusals(row.id()), neither, some, units(day));
    }

    private List<Completeness.Offer> offers(CatalogueRow row, LocalDate day) {
        Map<UUID, List<Completeness.Place>> places = places(row.id(), day);
        UUID province = row.supplement()
                ? queries.inForce(null, day).map(CatalogueRow::id).orElse(row.id())
                : row.id();
        return jdbc.sql("""
                        select e.id, v.code, v.name, e.tasks, e.service_form, e.levels offered, v.levels,
                            (select count(*) from procedure_version now
                             where now.procedure_id = e.procedure_id and now.open_marker = 1
                                and now.status not in ('ABOLISHED', 'REPLACED')) in_force,
                            (select count(*) from catalogue_entry p
                             where p.catalogue_id = :province and p.catalogue_id <> e.catalogue_id
                                and p.procedure_id = e.procedure_id) already_there
                        from catalogue_entry e join procedure_version v on v.id = e.procedure_version_id
                        where e.catalogue_id = :catalogue
                        order by v.code
                        """)
                .param("catalogue", Ids.bytes(row.id()))
                .param("province", Ids.bytes(province))
                .query((entry, number) -> offer(entry, places))
                .list();
    }

    private static Completeness.Offer offer(ResultSet row, Map<UUID, List<Completeness.Place>> places)
            throws SQLException {
        return new Completeness.Offer(
                name(row.getString("code"), row.getString("name")),
                TransferTask.of(row.getInt("tasks")),
                ServiceForm.valueOf(row.getString("service_form")),
                Level.split(row.getString("offered")),
                Level.split(row.getString("levels")),
                row.getInt("in_force") > 0,
                row.getInt("already_there") > 0,
                places.getOrDefault(Ids.of(row.getBytes("id")), List.of()));
    }

    private static String name(String code, String name) {
        return code + " " + name;
    }

    private Map<UUID, List<Completeness.Place>> places(UUID catalogue, LocalDate day) {
        Map<UUID, List<Completeness.Place>> places = new HashMap<>();
        jdbc.sql("""
                        select p.entry_id, coalesce(p.unit_id, s.unit_id) unit_id,
                            case when coalesce(u.valid_to, s.valid_to) <= :day then 1 else 0 end gone
                        from catalogue_entry_place p
                            join catalogue_entry e on e.id = p.entry_id
                            left join org_unit u on u.id = p.unit_id
                            left join one_stop_point s on s.id = p.one_stop_point_id
                        where e.catalogue_id = :catalogue
                        """).param("catalogue", Ids.bytes(catalogue)).param("day", day).query(row -> {
            byte @Nullable [] unit = row.getBytes("unit_id");
            places.computeIfAbsent(Ids.of(row.getBytes("entry_id")), entry -> new ArrayList<>())
                    .add(new Completeness.Place(unit == null ? null : Ids.of(unit), row.getInt("gone") > 0));
        });
        return places;
    }

    private List<Completeness.Refusal> refusals(UUID catalogue) {
        return jdbc.sql("""
                        select v.code, v.name, x.reason, x.note, x.confirmed
                        from catalogue_exclusion x join procedure_version v on v.id = x.procedure_version_id
                        where x.catalogue_id = ? and (x.confirmed = false or x.reason = 'OTHER')
                        order by v.code
                        """)
                .param(Ids.bytes(catalogue))
                .query((row, number) -> new Completeness.Refusal(
                        name(row.getString("code"), row.getString("name")),
                        ExclusionReason.valueOf(row.getString("reason")),
                        row.getString("note"),
                        row.getBoolean("confirmed")))
                .list();
    }

    /** Led from the province, so that its catalogue is theirs: the offices of ngành dọc are not. */
    private List<Completeness.Unit> units(LocalDate day) {
        return jdbc.sql("""
                        select u.id, u.name, u.kind from %s u
                        where u.kind in ('DEPARTMENT', 'DISTRICT', 'COMMUNE')
                        order by u.search_key
                        """.formatted(UnitScope.AT))
                .param("asOf", day)
                .query((row, number) -> new Completeness.Unit(
                        Ids.of(row.getBytes("id")),
                        row.getString("name"),
                        UnitLevels.of(UnitKind.valueOf(row.getString("kind")))))
                .list();
    }
}
