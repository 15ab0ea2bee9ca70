package vn.motcua.catalogue.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Finds what an act has touched of a catalogue, and writes what is to be looked at: a query and batches. */
@Component
class ReviewStore {

    private static final int BATCH = 1_000;

    /** Whether the newest version {@code newest} of a procedure says that it is no longer to be done. */
    private static final String ABOLISHED =
            "case when newest.id is null or newest.status in ('ABOLISHED', 'REPLACED') then true else false end";

    private static final String TOUCHED = """
            select e.catalogue_id, c.line, e.procedure_id, r.id as review_id, %s as abolished, %s, %s, %s
            from catalogue_entry e
            join catalogue c on c.id = e.catalogue_id
            join procedure_version pinned on pinned.id = e.procedure_version_id
            left join procedure_version newest on newest.procedure_id = e.procedure_id and newest.open_marker = 1
            left join catalogue_review r on r.line = c.line and r.procedure_id = e.procedure_id and r.open_marker = 1
            """.formatted(
                    ABOLISHED, ReviewColumns.of("pinned"), ReviewColumns.of("earlier"), ReviewColumns.of("newest"));

    /**
     * The procedures of catalogues that the act gave a new version, or of which none is in force any more since that
     * day. Keys of versions grow with time: the greatest below the newest is the one that the act ended.
     */
    private static final String BY_ACT = """
            join procedure_version earlier on earlier.id = coalesce(r.version_before,
                (select max(p.id) from procedure_version p
                 where p.procedure_id = e.procedure_id and (newest.id is null or p.id < newest.id)))
            where e.catalogue_id in (:catalogues)
                and (newest.act_id = :act or newest.id is null and exists
                    (select 1 from procedure_version o where o.procedure_id = e.procedure_id and o.valid_to = :day))
            order by c.effective_from, c.number
            """;

    /** The procedures that have changed since a version took them. */
    private static final String SINCE_TAKEN = """
            join procedure_version earlier on earlier.id = e.procedure_version_id
            where e.catalogue_id = :catalogue and (newest.id is null or newest.id <> e.procedure_version_id)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock = Clock.systemUTC();

    ReviewStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * @param line of the catalogue, in which a procedure waits once at most
     * @param review key of the row that waits already; null when there is none
     * @param before key of the version before the change
     * @param after key of the newest version; null when none is in force
     */
    record Touched(
            UUID catalogue,
            String line,
            UUID procedure,
            @Nullable UUID review,
            UUID before,
            @Nullable UUID after,
            ReviewRule.Touched rule) {}

    record Judged(Touched touched, ReviewRule.Verdict verdict) {

        private byte @Nullable [] after() {
            return touched.after() == null ? null : Ids.bytes(touched.after());
        }

        private byte[] review() {
            return Ids.bytes(Objects.requireNonNull(touched.review()));
        }
    }

    /** @param catalogues approved, in the order in which they come into force: the first that has a procedure speaks */
    List<Touched> touched(List<UUID> catalogues, UUID act, LocalDate day) {
        Map<List<Object>, Touched> first = new LinkedHashMap<>();
        jdbc.sql(TOUCHED + BY_ACT)
                .param("catalogues", catalogues.stream().map(Ids::bytes).toList())
                .param("act", Ids.bytes(act))
                .param("day", day)
                .query((row, number) -> touched(row))
                .list()
                .forEach(one -> first.putIfAbsent(List.of(one.line(), one.procedure()), one));
        return List.copyOf(first.values());
    }

    List<Touched> changedSinceTaken(UUID catalogue) {
        return jdbc.sql(TOUCHED + SINCE_TAKEN)
                .param("catalogue", Ids.bytes(catalogue))
                .query((row, number) -> touched(row))
                .list();
    }

    private static Touched touched(ResultSet row) throws SQLException {
        UUID review = ReviewColumns.id(row, "review_id");
        return new Touched(
                Ids.of(row.getBytes("catalogue_id")),
                row.getString("line"),
                Ids.of(row.getBytes("procedure_id")),
                review,
                Ids.of(row.getBytes("earlier_id")),
                ReviewColumns.id(row, "newest_id"),
                new ReviewRule.Touched(
                        Objects.requireNonNull(ReviewColumns.stated(row, "pinned")),
                        Objects.requireNonNull(ReviewColumns.stated(row, "earlier")),
                        ReviewColumns.stated(row, "newest"),
                        row.getBoolean("abolished"),
                        review != null));
    }

    void raise(List<Judged> judged, UUID act) {
        batch.batchUpdate("""
                insert into catalogue_review (line, id, procedure_id, catalogue_id, version_before, version_after, fields,
                    abolished, act_id, raised_at, state, open_marker, reason, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 1, '', 0)
                """, judged, BATCH, (insert, one) -> {
            insert.setString(1, one.touched().line());
            insert.setBytes(2, Ids.bytes(Ids.next()));
            insert.setBytes(3, Ids.bytes(one.touched().procedure()));
            insert.setBytes(4, Ids.bytes(one.touched().catalogue()));
            insert.setBytes(5, Ids.bytes(one.touched().before()));
            insert.setBytes(6, one.after());
            insert.setString(7, ReviewColumns.join(one.verdict().fields()));
            insert.setBoolean(8, one.touched().rule().abolished());
            insert.setBytes(9, Ids.bytes(act));
            insert.setObject(10, Times.utc(clock.instant()));
        });
    }

    void merge(List<Judged> judged, UUID act) {
        batch.batchUpdate("""
                update catalogue_review set catalogue_id = ?, version_before = ?, version_after = ?, fields = ?,
                    abolished = ?, act_id = ?, raised_at = ?, version = version + 1
                where id = ? and open_marker = 1
                """, judged, BATCH, (update, one) -> {
            update.setBytes(1, Ids.bytes(one.touched().catalogue()));
            update.setBytes(2, Ids.bytes(one.touched().before()));
            update.setBytes(3, one.after());
            update.setString(4, ReviewColumns.join(one.verdict().fields()));
            update.setBoolean(5, one.touched().rule().abolished());
            update.setBytes(6, Ids.bytes(act));
            update.setObject(7, Times.utc(clock.instant()));
            update.setBytes(8, one.review());
        });
    }

    /** Keeps what was told, and says who took it back. */
    void undo(List<Judged> judged, UUID act, String by) {
        batch.batchUpdate("""
                update catalogue_review set state = 'UNDONE', open_marker = null, act_id = ?, closed_by = ?,
                    closed_at = ?, version = version + 1
                where id = ? and open_marker = 1
                """, judged, BATCH, (update, one) -> {
            update.setBytes(1, Ids.bytes(act));
            update.setString(2, by);
            update.setObject(3, Times.utc(clock.instant()));
            update.setBytes(4, one.review());
        });
    }

    /** Closes what the newly approved version has in its newest state, or no longer has; an abolished one it has stays. */
    void settle(UUID approved, String line, String by) {
        jdbc.sql("""
                        update catalogue_review set state = 'UPDATED', open_marker = null, draft_id = :approved,
                            closed_by = :by, closed_at = :now, version = version + 1
                        where open_marker = 1 and line = :line and not exists
                            (select 1 from catalogue_entry e
                             where e.catalogue_id = :approved and e.procedure_id = catalogue_review.procedure_id
                                and (catalogue_review.abolished = true or catalogue_review.version_after is null
                                    or e.procedure_version_id <> catalogue_review.version_after))
                        """)
                .param("approved", Ids.bytes(approved))
                .param("line", line)
                .param("by", by)
                .param("now", Times.utc(clock.instant()))
                .update();
    }
}
