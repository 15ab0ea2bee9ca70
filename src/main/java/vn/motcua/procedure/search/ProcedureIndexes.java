package vn.motcua.procedure.search;

import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.CurrentProvince;

/**
 * Keeps the {@link ProcedureIndex} of each province in memory as long as the province's stamp stays what it was when
 * the index was read. Every transaction that changes procedures leaves a new, random stamp, so all nodes notice, and
 * what was rolled back is never taken for what is.
 */
@Component
public class ProcedureIndexes {

    private final JdbcTemplate jdbc;
    private final CurrentProvince province;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    ProcedureIndexes(JdbcTemplate jdbc, CurrentProvince province) {
        this.jdbc = jdbc;
        this.province = province;
    }

    /** The index of the province that the thread works for; to be called in a transaction. */
    public ProcedureIndex current() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            // Who writes may see what nobody else does yet, and perhaps never will.
            return read();
        }
        Place place = places.computeIfAbsent(province.require().slug(), slug -> new Place());
        UUID stamp = stamp();
        ProcedureIndex kept = place.at(stamp);
        if (kept != null) {
            return kept;
        }
        synchronized (place) {
            ProcedureIndex meanwhile = place.at(stamp);
            return meanwhile == null ? place.keep(stamp, read()) : meanwhile;
        }
    }

    /** To be called in every transaction that changes procedures; the stamp is left at its end, so nobody waits. */
    public void changed() {
        Stamping stamping = new Stamping(jdbc);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            stamping.beforeCommit(false);
        } else if (!TransactionSynchronizationManager.getSynchronizations().contains(stamping)) {
            TransactionSynchronizationManager.registerSynchronization(stamping);
        }
    }

    private UUID stamp() {
        byte[] stamp = jdbc.queryForObject("select stamp from procedure_stamp where id = 1", byte[].class);
        return Ids.of(java.util.Objects.requireNonNull(stamp));
    }

    private ProcedureIndex read() {
        return new ProcedureIndex(jdbc.query("""
                select id, search_key, valid_from, valid_to, field, levels, issuing_agency, executing_agencies,
                    deciding_agency, online_service, status
                from procedure_version
                order by code, id
                """, (row, number) -> row(row)));
    }

    private static ProcedureIndex.Row row(ResultSet row) throws SQLException {
        return new ProcedureIndex.Row(
                Ids.of(row.getBytes("id")),
                row.getString("search_key"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("field"),
                row.getString("levels"),
                String.join(
                        "; ",
                        List.of(
                                row.getString("issuing_agency"),
                                row.getString("executing_agencies"),
                                row.getString("deciding_agency"))),
                row.getString("online_service"),
                row.getString("status"));
    }

    /** Where one province's index is kept; let go when memory is short. */
    private static final class Place {

        private volatile @Nullable Kept kept;

        @Nullable
        ProcedureIndex at(UUID stamp) {
            Kept now = kept;
            return now != null && now.stamp.equals(stamp) ? now.index.get() : null;
        }

        ProcedureIndex keep(UUID stamp, ProcedureIndex index) {
            kept = new Kept(stamp, new SoftReference<>(index));
            return index;
        }

        private record Kept(UUID stamp, SoftReference<ProcedureIndex> index) {}
    }

    private record Stamping(JdbcTemplate jdbc) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.update("update procedure_stamp set stamp = ? where id = 1", (Object) Ids.bytes(UUID.randomUUID()));
        }
    }
}
