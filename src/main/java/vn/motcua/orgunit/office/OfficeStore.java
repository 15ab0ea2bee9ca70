package vn.motcua.orgunit.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** Writes post offices and what they were before. */
@Component
class OfficeStore {

    private static final int KEY = 400;

    private final JdbcTemplate jdbc;

    OfficeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, OfficeFounding office, String code) {
        OfficeDraft draft = office.draft();
        jdbc.update(
                """
                insert into post_office (id, code, name, kind, unit_id, address, public_service, search_key, valid_from,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                Ids.bytes(id),
                code,
                draft.name(),
                draft.kind().name(),
                bytes(office.unitId()),
                draft.address(),
                draft.publicService(),
                key(draft.name(), code),
                office.from());
    }

    /** Keeps what was true until a day. */
    void keep(OfficeRow before, LocalDate until) {
        jdbc.update(
                """
                insert into post_office_before
                    (post_office_id, valid_from, valid_to, name, kind, address, public_service)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.bytes(before.id()),
                before.since(),
                until,
                before.name(),
                before.kind().name(),
                before.address(),
                before.publicService());
    }

    /** @return false when somebody else changed it meanwhile */
    boolean update(OfficeRow before, int version, OfficeDraft after) {
        return jdbc.update(
                        """
                        update post_office set name = ?, kind = ?, address = ?, public_service = ?, search_key = ?,
                            version = version + 1
                        where id = ? and version = ?
                        """,
                        after.name(),
                        after.kind().name(),
                        after.address(),
                        after.publicService(),
                        key(after.name(), before.code()),
                        Ids.bytes(before.id()),
                        version)
                == 1;
    }

    /** @return false when somebody else changed it meanwhile */
    boolean end(UUID id, int version, LocalDate on) {
        return jdbc.update(
                        "update post_office set valid_to = ?, version = version + 1"
                                + " where id = ? and version = ? and valid_to is null",
                        on,
                        Ids.bytes(id),
                        version)
                == 1;
    }

    /** Whether another office bears a code on a day or later. */
    boolean taken(String code, LocalDate from) {
        return count(
                        "select count(*) from post_office where code = ? and (valid_to is null or valid_to > ?)",
                        code,
                        from)
                > 0;
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

    /** Names of the one-stop points that an office staffs on a day or later. */
    List<String> points(UUID office, LocalDate from) {
        return jdbc.query(
                "select name from one_stop_point where post_office_id = ? and (valid_to is null or valid_to > ?)"
                        + " order by code, id",
                (row, number) -> row.getString(1),
                Ids.bytes(office),
                from);
    }

    /** User names of those who are in charge. */
    List<String> inCharge(UUID office) {
        return jdbc.query(
                "select username from post_office_charge where post_office_id = ? order by username",
                (row, number) -> row.getString(1),
                (Object) Ids.bytes(office));
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
