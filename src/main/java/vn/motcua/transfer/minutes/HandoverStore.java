package vn.motcua.transfer.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** Minutes in the database. */
@Component
class HandoverStore {

    /** Each with the name that its unit had on the day of the hand-over. */
    private static final String ROWS = """
            from handover h
                join org_unit i on i.id = h.unit_id
                left join unit_state u on u.unit_id = h.unit_id and u.valid_from <= h.held_on
                    and (u.valid_to is null or u.valid_to > h.held_on)
                join post_office o on o.id = h.post_office_id
                left join handover_signature su on su.handover_id = h.id and su.side = 'UNIT' and su.valid_marker = 1
                left join handover_signature sp on sp.handover_id = h.id and sp.side = 'POST' and sp.valid_marker = 1
            where\s""";

    private static final String LAPSED = """
            case when h.state = 'OPEN' and exists (
                select 1 from handover_signature sv
                where sv.handover_id = h.id and sv.valid_marker is null and not exists (
                    select 1 from handover_signature sn
                    where sn.handover_id = h.id and sn.side = sv.side and sn.valid_marker = 1)) then 1 else 0 end""";

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those to be signed first, then the latest. */
    List<HandoverRow> find(SqlPart where, long offset, int limit) {
        return jdbc.sql("""
                        select h.*, coalesce(u.code, i.code) unit_code, coalesce(u.name, i.name) unit_name,
                               o.name office_name, su.id unit_signature, sp.id post_signature, %s as lapsed
                        """.formatted(LAPSED) + ROWS + where.sql() + """

                        order by case h.state when 'OPEN' then 0 else 1 end, h.held_on desc, h.id desc
                        limit :limit offset :offset
                        """)
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    long count(SqlPart where) {
        return jdbc.sql("select count(*) " + ROWS + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static HandoverRow row(ResultSet row) throws SQLException {
        return new HandoverRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("unit_id")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Ids.of(row.getBytes("post_office_id")),
                row.getString("office_name"),
                row.getInt("number"),
                HandoverState.valueOf(row.getString("state")),
                Objects.requireNonNull(Times.day(row, "held_on")),
                row.getBytes("unit_signature") != null,
                row.getBytes("post_signature") != null,
                row.getBoolean("lapsed"),
                Times.day(row, "signed_on"));
    }

    /** What else is kept of minutes. */
    record Kept(
            UUID unit,
            MinutesDraft said,
            MinutesText text,
            UUID decision,
            HandoverState state,
            int number,
            int version) {

        Kept with(MinutesText other) {
            return new Kept(unit, said, other, decision, state, number, version);
        }
    }

    /** @param lock whether others who want to change them wait until the transaction ends */
    Optional<Kept> kept(UUID id, boolean lock) {
        return jdbc.sql("select * from handover where id = ?" + (lock ? " for update" : ""))
                .param(Ids.bytes(id))
                .query((row, number) -> new Kept(
                        Ids.of(row.getBytes("unit_id")),
                        new MinutesDraft(
                                Objects.requireNonNull(Times.day(row, "held_on")),
                                row.getString("place"),
                                row.getString("unit_people"),
                                row.getString("post_people"),
                                row.getString("papers"),
                                row.getString("remarks")),
                        MinutesText.parse(row.getString("content")),
                        Ids.of(row.getBytes("decision_id")),
                        HandoverState.valueOf(row.getString("state")),
                        row.getInt("number"),
                        row.getInt("version")))
                .optional();
    }

    /** The minutes of a unit that are still to be signed. */
    Optional<UUID> open(UUID unit) {
        return jdbc.sql("select id from handover where unit_id = ? and open_marker = 1")
                .param(Ids.bytes(unit))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional();
    }

    int nextNumber(UUID unit) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from handover where unit_id = ?")
                .param(Ids.bytes(unit))
                .query(Integer.class)
                .single();
    }

    /** @throws PortalException {@code handover.one-open} when there are some already that are still to be signed */
    void insert(UUID id, UUID unit, int number, MinutesDraft said, MinutesSource.Drawn drawn, String by, Instant at) {
        try {
            jdbc.sql("""
                            insert into handover (id, unit_id, number, state, open_marker, drawn_by, drawn_at, version,
                                post_office_id, decision_id, content, digest,
                                held_on, place, unit_people, post_people, papers, remarks)
                            values (:id, :unit, :number, 'OPEN', 1, :by, :at, 1,
                                :office, :decision, :content, :digest,
                                :held, :place, :unitPeople, :postPeople, :papers, :remarks)
                            """)
                    .param("id", Ids.bytes(id))
                    .param("unit", Ids.bytes(unit))
                    .param("number", number)
                    .param("by", by)
                    .param("at", Times.utc(at))
                    .params(parameters(said, drawn))
                    .update();
        } catch (DuplicateKeyException e) {
            throw PortalException.conflict("handover.one-open");
        }
    }

    void update(UUID id, MinutesDraft said, MinutesSource.Drawn drawn) {
        jdbc.sql("""
                        update handover set version = version + 1,
                            post_office_id = :office, decision_id = :decision, content = :content, digest = :digest,
                            held_on = :held, place = :place, unit_people = :unitPeople, post_people = :postPeople,
                            papers = :papers, remarks = :remarks
                        where id = :id
                        """).param("id", Ids.bytes(id)).params(parameters(said, drawn)).update();
    }

    private static Map<String, Object> parameters(MinutesDraft said, MinutesSource.Drawn drawn) {
        return Map.of(
                "office", Ids.bytes(drawn.postOffice()),
                "decision", Ids.bytes(drawn.decision()),
                "content", drawn.text().text(),
                "digest", drawn.text().digest(),
                "held", said.heldOn(),
                "place", said.place(),
                "unitPeople", said.unitPeople(),
                "postPeople", said.postPeople(),
                "papers", said.papers(),
                "remarks", said.remarks());
    }

    void close(UUID id, HandoverState state, @Nullable LocalDate signedOn) {
        jdbc.sql("update handover set state = ?, open_marker = null, signed_on = ?, version = version + 1 where id = ?")
                .params(Arrays.asList(state.name(), signedOn, Ids.bytes(id)))
                .update();
    }
}
