package vn.motcua.tenancy.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.control.ProvinceRecord;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;

/** Clears what a restore left behind whose process was killed: the half-made schema, and the shut door. */
@Component
class RestoreTraces {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreTraces.class);

    private final Databases databases;
    private final ProvinceTable table;
    private final Instant started;

    RestoreTraces(Databases databases, ProvinceTable table) {
        this.databases = databases;
        this.table = table;
        this.started = table.now();
    }

    /** Whether it did. */
    boolean clearIfAbandoned(ProvinceRecord row, @Nullable Province province) {
        String half = row.restoring();
        if (half == null || province == null || !abandoned(row)) {
            return false;
        }
        LOG.warn("A restore of province {} was cut off; what it had made is cleared away", row.slug());
        try {
            databases.server(province).dropSchema(half);
        } catch (RuntimeException e) {
            // Its server is off: at the next look.
            LOG.warn("Schema {} cannot be dropped yet", half);
            return false;
        }
        table.endRestore(row.slug(), half);
        return true;
    }

    /** Embedded, a lease from before this start can only be a dead process's; on a server it has to run out. */
    private boolean abandoned(ProvinceRecord row) {
        Instant until = row.restoringUntil();
        if (until == null) {
            return true;
        }
        return until.isBefore(table.now())
                || (!databases.main().isMySql()
                        && until.minus(ProvinceRestore.LEASE).isBefore(started));
    }
}
