package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.orgunit.golive.PointEquipment;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Messages;

/**
 * The checklists of a unit's one-stop points for its hand-over, in the Vietnamese of official papers: the same whoever
 * asks, since minutes that two sides sign speak of them.
 */
@Component
class PointKit implements PointEquipment {

    private final JdbcClient jdbc;
    private final Messages messages;

    PointKit(JdbcClient jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public Kit of(UUID unit, LocalDate day) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (List<EquipmentCheck> looks : looks(unit, day).values()) {
            EquipmentChecklist list = new EquipmentChecklist(looks);
            for (EquipmentItem item : EquipmentItem.values()) {
                list.of(item)
                        .filter(check -> check.present() > 0)
                        .ifPresent(check -> there.add(name(item) + ": " + check.present()));
            }
            list.lacking()
                    .forEach(check -> missing.add(messages.text(
                            Messages.VIETNAMESE, "golive.equipment.lacking", name(check.item()), check.lacking())));
            list.unchecked()
                    .forEach(item ->
                            missing.add(messages.text(Messages.VIETNAMESE, "golive.equipment.unchecked", name(item))));
        }
        return new Kit(there, missing);
    }

    private String name(EquipmentItem item) {
        return messages.text(Messages.VIETNAMESE, "point.equipment." + item);
    }

    /** What was found by a day, by point; an empty list for a point at which nobody looked. */
    private Map<UUID, List<EquipmentCheck>> looks(UUID unit, LocalDate day) {
        Map<UUID, List<EquipmentCheck>> looks = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.id, e.item, e.needed, e.present, e.note, e.checked_on, e.person_name
                        from one_stop_point p
                        left join point_equipment e on e.point_id = p.id and e.checked_on <= :day
                        where %s = :unit and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                        order by p.code, p.id, e.checked_on, e.id
                        """.formatted(PlaceUnit.ofPoint("p").replace(":asOf", ":day")))
                .param("unit", Ids.bytes(unit))
                .param("day", day)
                .query(row -> {
                    List<EquipmentCheck> own =
                            looks.computeIfAbsent(Ids.of(row.getBytes("id")), key -> new ArrayList<>());
                    String item = row.getString("item");
                    if (item != null) {
                        own.add(new EquipmentCheck(
                                EquipmentItem.valueOf(item),
                                row.getInt("needed"),
                                row.getInt("present"),
                                row.getString("note"),
                                row.getObject("checked_on", LocalDate.class),
                                row.getString("person_name")));
                    }
                });
        return looks;
    }
}
