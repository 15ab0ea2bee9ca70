package vn.motcua.orgunit.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Keeps the units of each province in memory for as long as nobody changes them. One statement for each request says
 * whether they still hold, and what the person is in charge of; that is never remembered.
 */
@Component
public class UnitIndexes {

    /** Name of the stamp of units. */
    public static final String UNITS = "UNITS";

    private static final String READ = """
            select i.id, i.kind, i.valid_from as begins, i.valid_to as ends,
                   s.code, s.name, s.search_key, s.parent_id, s.valid_from, s.valid_to
            from org_unit i join unit_state s on s.unit_id = i.id
            order by s.valid_from
            """;

    private final JdbcClient jdbc;
    private final UnitScope scope;
    private final CurrentPerson person;
    private final ProvinceClock clock;
    private final Kept<UnitIndex> kept;

    UnitIndexes(JdbcClient jdbc, UnitScope scope, CurrentPerson person, ProvinceClock clock, CurrentProvince province) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.person = person;
        this.clock = clock;
        kept = new Kept<>(province);
    }

    /** What the current person may see of the province; to be called in a transaction. */
    public SeenUnits current() {
        boolean whole = scope.wholeProvince();
        Map<String, UUID> stamps = new HashMap<>();
        Set<UUID> own = new HashSet<>();
        LocalDate today = clock.today();
        if (whole) {
            jdbc.sql("select name, stamp from unit_stamp").query(row -> {
                stamps.put(row.getString(1), Ids.of(row.getBytes(2)));
            });
        } else {
            jdbc.sql("""
                            select s.name, s.stamp, c.unit_id from unit_stamp s
                            left join unit_charge c on c.username = ? and (c.since is null or c.since <= ?)
                            """).params(person.require().username(), today).query(row -> {
                stamps.put(row.getString(1), Ids.of(row.getBytes(2)));
                byte @Nullable [] unit = row.getBytes(3);
                if (unit != null) {
                    own.add(Ids.of(unit));
                }
            });
        }
        // Who writes may see what nobody else does yet, and perhaps never will.
        boolean fresh = !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        UnitIndex index = fresh ? read() : kept.at(Objects.requireNonNull(stamps.get(UNITS)), this::read);
        return new SeenUnits(index, whole ? null : index.withThoseBelow(own, today), stamps, fresh);
    }

    private UnitIndex read() {
        Map<UUID, IndexedUnit> units = new LinkedHashMap<>();
        jdbc.sql(READ).query(row -> {
            UUID id = Ids.of(row.getBytes("id"));
            IndexedUnit unit = units.get(id);
            if (unit == null) {
                unit = new IndexedUnit(
                        id,
                        UnitKind.valueOf(row.getString("kind")),
                        row.getObject("begins", LocalDate.class),
                        Times.day(row, "ends"),
                        new ArrayList<>(1));
                units.put(id, unit);
            }
            byte @Nullable [] parent = row.getBytes("parent_id");
            unit.states()
                    .add(new IndexedUnit.State(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("search_key"),
                            parent == null ? null : Ids.of(parent),
                            row.getObject("valid_from", LocalDate.class),
                            Times.day(row, "valid_to")));
        });
        return new UnitIndex(List.copyOf(units.values()));
    }
}
