package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** Writes points, what they were before, and looks at their equipment. */
@Component
class PointStore {

    private static final int KEY = 400;

    private final JdbcTemplate jdbc;

    PointStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, PointFounding point, String code) {
        PointDraft draft = point.draft();
        jdbc.update(
                """
                insert into one_stop_point (id, code, name, unit_id, post_office_id, premises, address, phone,
                    opening_hours, delivery_zone, search_key, valid_from, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                Ids.bytes(id),
                code,
                draft.name(),
                bytes(point.unitId()),
                bytes(draft.postOfficeId()),
                draft.premises().name(),
                draft.address(),
                draft.phone(),
                draft.hours().encoded(),
                draft.deliveryZone(),
                key(draft.name(), code),
                point.from());
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
                bytes(before.postOfficeId()),
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
                        bytes(after.postOfficeId()),
                        after.premises().name(),
                        after.address(),
                        after.phone(),
                        after.hours().encoded(),
                        after.deliveryZone(),
                        key(after.name(), before.code()),
                        Ids.bytes(before.id()),
                        version)
                == 1;
    }

    /** @return false when somebody else changed it meanwhile */
    boolean end(UUID id, int version, LocalDate on) {
        return jdbc.update(
                        "update one_stop_point set valid_to = ?, version = version + 1"
                                + " where id = ? and version = ? and valid_to is null",
                        on,
                        Ids.bytes(id),
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

    /** Whether another point bears a code on a day or later. */
    boolean taken(String code, LocalDate from) {
        return count(
                        "select count(*) from one_stop_point where code = ? and (valid_to is null or valid_to > ?)",
                        code,
                        from)
                > 0;
    }

    /** Whether a post office is there on a day. */
    boolean officeOn(UUID office, LocalDate day) {
        return count(
                        "select count(*) from post_office where id = ? and valid_from <= ?"
                                + " and (valid_to is null or valid_to > ?)",
                        Ids.bytes(office),
                        day,
                        day)
                > 0;
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

    /** Whether a unit is there on a day. */
    boolean unitOn(UUID unit, LocalDate day) {
        return count(
                        "select count(*) from org_unit where id = ? and valid_from <= ?"
                                + " and (valid_to is null or valid_to > ?)",
                        Ids.bytes(unit),
                        day,
                        day)
                > 0;
    }

    private long count(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    private static String key(String name, String code) {
        String key = SearchKey.of(name + " " + code);
        return key.substring(0, Math.min(key.length(), KEY));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }
}
