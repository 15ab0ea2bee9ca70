package vn.motcua.orgunit.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.place.PlaceLives;
import vn.motcua.shared.Ids;

/** Writes post offices and what they were before. */
@Component
class OfficeStore {

    private final JdbcTemplate jdbc;

    OfficeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param draft tidied, as is {@code code} */
    void insert(UUID id, OfficeFounding office, OfficeDraft draft, String code) {
        jdbc.update(
                """
                insert into post_office (id, code, name, kind, unit_id, address, public_service, search_key, valid_from,
                    decision_id, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                Ids.bytes(id),
                code,
                draft.name(),
                draft.kind().name(),
                Ids.bytesOrNull(office.unitId()),
                draft.address(),
                draft.publicService(),
                PlaceLives.searchKey(draft.name(), code),
                office.from(),
                Ids.bytesOrNull(office.decisionId()));
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
                        PlaceLives.searchKey(after.name(), before.code()),
                        Ids.bytes(before.id()),
                        version)
                == 1;
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
}
