package vn.motcua.orgunit.index;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Ids;

/**
 * Every transaction that changes units, or what is kept in memory about them, leaves a new, random stamp: all nodes
 * notice, and what was rolled back is never taken for what is.
 */
@Component
public class UnitStamps {

    private final JdbcTemplate jdbc;

    UnitStamps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be called in every transaction that changes such things; the stamp is left at its end, so nobody waits.
     *
     * @param name of what has changed
     */
    public void changed(String name) {
        Stamping stamping = new Stamping(jdbc, name);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            stamping.beforeCommit(false);
        } else if (!TransactionSynchronizationManager.getSynchronizations().contains(stamping)) {
            TransactionSynchronizationManager.registerSynchronization(stamping);
        }
    }

    private record Stamping(JdbcTemplate jdbc, String name) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.update("update unit_stamp set stamp = ? where name = ?", Ids.bytes(UUID.randomUUID()), name);
        }
    }
}
