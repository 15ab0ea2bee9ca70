package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.place.PlaceLives;
import vn.motcua.shared.Ids;

/** Writes points, what they were before, and looks at their equipment. */
@Component
class PointStore {

    private final JdbcTemplate jdbc;

    PointStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param draft tidied, as is {@code code} */
    void insert(UUID id, PointFounding point, PointDraft draft, String code) {
        jdbc.update(
                """
                insert into one_stop_point (id, code, name, unit_id, post_office_id, premises, address, phone,
                    opening_hours, delivery_zone, search_key, valid_from, decision_id, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                Ids.bytes(id),
                code,
                draft.name(),
                Ids.bytesOrNull(point.unitId()),
                Ids.bytesOrNull(draft.postOfficeId()),
                draft.premises().name(),
                draft.address(),
                draft.phone(),
                draft.hours().encoded(),
                draft.deliveryZone(),
                PlaceLives.searchKey(draft.name(), code),
                point.from(),
                Ids.bytesOrNull(point.decisionId()));
    }

    /** Keeps what was true until a day. */
    void keep(PointRow before, LocalDate until) {
        jdbc.update(
                """
                insert into one_stop_point_before (one_stop_point_id, valid_from, valid_to, name, post_office_id,
                    premises, address, phone, opening_hours, delivery_zone)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.bytes(before.id()),
                before.since(),
                until,
                before.name(),
                Ids.bytesOrNull(before.postOfficeId()),
                before.premises().name(),
                before.address(),
                before.phone(),
                before.hours().encoded(),
                before.deliveryZone());
    }

    /** @return false when somebody else changed it meanwhile */
    boolean update(PointRow before, int version, PointDraft after) {
        return jdbc.update(
                        """
                        update one_stop_point set name = ?, post_office_id = ?, premises = ?, address = ?, phone = ?,
                            opening_hours = ?, delivery_zone = ?, search_key = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        after.name(),
                        Ids.bytesOrNull(after.postOfficeId()),
                        after.premises().name(),
                        after.address(),
                        after.phone(),
                        after.hours().encoded(),
                        after.deliveryZone(),
                        PlaceLives.searchKey(after.name(), before.code()),
                        Ids.bytes(before.id()),
                        version)
                == 1;
    }

    /** @return false when somebody else changed it meanwhile */
    boolean touch(UUID id, int version) {
        return jdbc.update(
                        "update one_stop_point set version = version + 1 where id = ? and version = ?",
                        Ids.bytes(id),
                        version)
                == 1;
    }

    void insert(UUID point, List<EquipmentCheck> checks, String username) {
        jdbc.batchUpdate(
                """
                insert into point_equipment
                    (id, point_id, item, needed, present, note, checked_on, checked_by, person_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                checks.stream()
                        .map(check -> new Object[] {
                            Ids.bytes(Ids.next()),
                            Ids.bytes(point),
                            check.item().name(),
                            check.needed(),
                            check.present(),
                            check.note(),
                            check.checkedOn(),
                            username,
                            check.checkedBy()
                        })
                        .toList());
    }

    /** "" for one that is none. */
    String officeName(UUID office) {
        return jdbc
                .query("select name from post_office where id = ?", (row, number) -> row.getString(1), (Object)
                        Ids.bytes(office))
                .stream()
                .findFirst()
                .orElse("");
    }
}
