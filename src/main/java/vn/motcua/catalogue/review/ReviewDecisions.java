package vn.motcua.catalogue.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** Reads and closes what somebody decides on, a set at a time. */
@Component
class ReviewDecisions {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock = Clock.systemUTC();

    ReviewDecisions(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What is handed over of a procedure. */
    record Handed(Set<TransferTask> tasks, ServiceForm form) {}

    /**
     * @param catalogue the version in force when the change was seen
     * @param unit whose supplement it is; null for the province's own
     */
    record Pending(
            UUID procedure,
            String code,
            UUID catalogue,
            @Nullable UUID unit,
            boolean abolished,
            Handed handed) {}

    /** @throws PortalException not found, when one of them is not there */
    List<Pending> pending(Collection<ReviewRow.Chosen> chosen) {
        List<Pending> pending = jdbc.sql("""
                        select r.procedure_id, v.code, r.catalogue_id, c.unit_id, r.abolished, e.tasks, e.service_form
                        from catalogue_review r
                        join catalogue c on c.id = r.catalogue_id
                        join procedure_version v on v.id = r.version_before
                        join catalogue_entry e on e.catalogue_id = r.catalogue_id and e.procedure_id = r.procedure_id
                        where r.id in (:ids)
                        """)
                .param("ids", chosen.stream().map(one -> Ids.bytes(one.id())).toList())
                .query((row, number) -> new Pending(
                        Ids.of(row.getBytes("procedure_id")),
                        row.getString("code"),
                        Ids.of(row.getBytes("catalogue_id")),
                        ReviewColumns.id(row, "unit_id"),
                        row.getBoolean("abolished"),
                        new Handed(
                                TransferTask.of(row.getInt("tasks")),
                                ServiceForm.valueOf(row.getString("service_form")))))
                .list();
        if (pending.size() != chosen.size()) {
            throw PortalException.notFound();
        }
        return pending;
    }

    /** @throws OptimisticLockingFailureException when one of them is no longer as it was seen */
    void close(Collection<ReviewRow.Chosen> chosen, ReviewState state, String reason, @Nullable UUID draft, String by) {
        int[][] counts = batch.batchUpdate("""
                update catalogue_review set state = ?, open_marker = null, reason = ?, draft_id = ?, closed_by = ?,
                    closed_at = ?, version = version + 1
                where id = ? and version = ? and open_marker = 1
                """, chosen, BATCH, (update, one) -> {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setBytes(3, draft == null ? null : Ids.bytes(draft));
            update.setString(4, by);
            update.setObject(5, Times.utc(clock.instant()));
            update.setBytes(6, Ids.bytes(one.id()));
            update.setInt(7, one.version());
        });
        if (IntStream.range(0, counts.length)
                .anyMatch(i -> IntStream.of(counts[i]).anyMatch(count -> count == 0))) {
            throw new OptimisticLockingFailureException("A change has been decided on meanwhile");
        }
    }

    /** Entries of a draft come to stand on the newest version of their procedure. */
    void takeNewest(UUID draft, Collection<UUID> procedures) {
        if (procedures.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update catalogue_entry set procedure_version_id =
                            (select v.id from procedure_version v
                             where v.procedure_id = catalogue_entry.procedure_id and v.open_marker = 1)
                        where catalogue_id = :draft and procedure_id in (:procedures) and exists
                            (select 1 from procedure_version v
                             where v.procedure_id = catalogue_entry.procedure_id and v.open_marker = 1)
                        """)
                .param("draft", Ids.bytes(draft))
                .param("procedures", procedures.stream().map(Ids::bytes).toList())
                .update();
    }

    /** Keys of the entries of some procedures. */
    List<UUID> entries(UUID draft, Collection<UUID> procedures) {
        return procedures.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select id from catalogue_entry where catalogue_id = :draft and procedure_id in (:procedures)")
                        .param("draft", Ids.bytes(draft))
                        .param("procedures", procedures.stream().map(Ids::bytes).toList())
                        .query((row, number) -> Ids.of(row.getBytes(1)))
                        .list();
    }
}
