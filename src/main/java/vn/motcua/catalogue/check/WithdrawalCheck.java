package vn.motcua.catalogue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.entry.EntryCondition;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.catalogue.touch.Touches;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.shared.Ids;

/** Finds the counters that serve what is withdrawn: as many queries for a thousand procedures as for one. */
@Component
public class WithdrawalCheck {

    private static final UUID TOGETHER = new UUID(0, 0);
    private static final Set<Touch.Kind> TOLD = Set.of(Touch.Kind.COUNTER, Touch.Kind.PERSON, Touch.Kind.TRAINED);

    private final JdbcClient jdbc;
    private final CatalogueQueries queries;
    private final Touches touches;

    WithdrawalCheck(JdbcClient jdbc, CatalogueQueries queries, Touches touches) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.touches = touches;
    }

    private record Procedure(String name, String field) {}

    /** What a version no longer has of the one in force in its line that day. */
    public Withdrawal of(CatalogueRow row, LocalDate day) {
        return queries.inForce(row.unitId(), day)
                .filter(inForce -> !inForce.id().equals(row.id()))
                .map(inForce -> told(procedures(inForce.id(), """
                        not exists (select 1 from catalogue_entry kept
                            where kept.catalogue_id = :later and kept.procedure_id = e.procedure_id)
                        """, Map.of("later", Ids.bytes(row.id()))), day))
                .orElse(Withdrawal.NONE);
    }

    /** What is chosen of a first list. */
    public Withdrawal of(UUID catalogue, EntrySelection selection, LocalDate day) {
        EntryCondition where = EntryCondition.of(selection, "e.id");
        return told(procedures(catalogue, where.sql(), where.parameters()), day);
    }

    private List<Procedure> procedures(UUID catalogue, String condition, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select v.code, v.name, v.field
                        from catalogue_entry e join procedure_version v on v.id = e.procedure_version_id
                        where e.catalogue_id = :catalogue and %s
                        order by v.code
                        """.formatted(condition))
                .param("catalogue", Ids.bytes(catalogue))
                .params(parameters)
                .query((row, number) ->
                        new Procedure(row.getString("code") + " " + row.getString("name"), row.getString("field")))
                .list();
    }

    private Withdrawal told(List<Procedure> procedures, LocalDate day) {
        if (procedures.isEmpty()) {
            return Withdrawal.NONE;
        }
        Map<String, UUID> fields = new HashMap<>();
        procedures.forEach(one -> fields.computeIfAbsent(one.field(), field -> Ids.next()));
        List<Touchable> asked = new ArrayList<>();
        fields.forEach((field, key) -> asked.add(new Touchable(key, Set.of(field), Set.of(), "")));
        // A counter may serve several of the fields, and is told once.
        asked.add(new Touchable(TOGETHER, fields.keySet(), Set.of(), ""));
        Map<UUID, List<Touch>> touched = touches.of(asked, day);
        List<Procedure> served = procedures.stream()
                .filter(one -> touched.containsKey(fields.get(one.field())))
                .toList();
        return new Withdrawal(
                served.size(),
                served.stream().map(Procedure::name).limit(OpenPoint.EXAMPLES).toList(),
                touched.getOrDefault(TOGETHER, List.of()).stream()
                        .filter(touch -> TOLD.contains(touch.kind()))
                        .toList());
    }
}
