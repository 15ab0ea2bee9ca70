package vn.motcua.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.catalogue.touch.TouchedBy;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;

/** The units that let the post take over, and so carry out a changed procedure together with it. */
@Component
class TouchedUnits implements TouchedBy {

    private final JdbcClient jdbc;
    private final UnitScope scope;

    TouchedUnits(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public List<Touch> touches(Collection<Touchable> changes, LocalDate day) {
        Map<UnitKind, List<String>> units = handedOver(day);
        List<Touch> touches = new ArrayList<>();
        for (Touchable change : changes) {
            units.forEach((kind, names) -> {
                List<String> touched = TouchRule.touched(change, kind, names);
                if (!touched.isEmpty()) {
                    touches.add(Touch.of(change.key(), Touch.Kind.valueOf(kind.name()), touched));
                }
            });
        }
        return touches;
    }

    private Map<UnitKind, List<String>> handedOver(LocalDate day) {
        SqlPart where = scope.units(UnitFilter.ALL, day);
        Map<UnitKind, List<String>> names = new EnumMap<>(UnitKind.class);
        jdbc.sql("""
                        select u.kind, u.name from %s u
                        join transfer_stage s on s.unit_id = u.id and s.stage in ('PILOT', 'TRANSFERRED')
                            and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                        where %s order by %s
                        """.formatted(UnitScope.AT, where.sql(), UnitScope.order()))
                .params(where.parameters())
                .query(row -> {
                    names.computeIfAbsent(UnitKind.valueOf(row.getString(1)), kind -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return names;
    }
}
