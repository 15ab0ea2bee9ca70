package vn.motcua.tenancy.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.database.Databases;

/** The provinces' rows in the control schema, and what operators did to them. Times are kept in UTC. */
@Component
public class ProvinceTable {

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    ProvinceTable(Databases databases) {
        this.jdbc = JdbcClient.create(databases.control());
    }

    public List<ProvinceRecord> all() {
        return jdbc.sql("select * from province").query(ProvinceTable::read).list();
    }

    private static ProvinceRecord read(ResultSet row, int number) throws SQLException {
        return new ProvinceRecord(
                row.getString("slug"),
                row.getString("schema_name"),
                row.getString("restoring_schema"),
                Times.moment(row, "restoring_until"),
                Times.moment(row, "disabled_at"),
                row.getString("disabled_by"),
                row.getString("disabled_reason"),
                Times.moment(row, "last_backup_at"),
                row.getString("last_backup_by"),
                row.getLong("last_backup_size"));
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Makes the province known; changes nothing when it is. */
    public void ensure(String slug, String schema) {
        try {
            if (find(slug).isEmpty()) {
                jdbc.sql("insert into province (slug, schema_name) values (?, ?)")
                        .params(slug, schema)
                        .update();
            }
        } catch (DuplicateKeyException e) {
            // Another node was faster.
        }
    }

    public Optional<ProvinceRecord> find(String slug) {
        return jdbc.sql("select * from province where slug = ?")
                .param(slug)
                .query(ProvinceTable::read)
                .optional();
    }

    /** False when it was disabled already. */
    public boolean disable(String slug, String by, String reason) {
        return jdbc.sql("update province set disabled_at = ?, disabled_by = ?, disabled_reason = ?"
                                + " where slug = ? and disabled_at is null")
                        .params(Times.utc(now()), by, reason, slug)
                        .update()
                == 1;
    }

    /** False when it was not disabled. */
    public boolean enable(String slug) {
        return jdbc.sql("update province set disabled_at = null, disabled_by = null, disabled_reason = null"
                                + " where slug = ? and disabled_at is not null")
                        .param(slug)
                        .update()
                == 1;
    }

    public void backedUp(String slug, String by, long size) {
        jdbc.sql("update province set last_backup_at = ?, last_backup_by = ?, last_backup_size = ? where slug = ?")
                .params(Times.utc(now()), by, size, slug)
                .update();
    }

    /** Takes the province for a restore; false when another restore has it. */
    public boolean beginRestore(String slug, String schema, Duration lease) {
        return jdbc.sql("update province set restoring_schema = ?, restoring_until = ?"
                                + " where slug = ? and restoring_schema is null")
                        .params(schema, Times.utc(now().plus(lease)), slug)
                        .update()
                == 1;
    }

    public void renewRestore(String slug, String schema, Duration lease) {
        jdbc.sql("update province set restoring_until = ? where slug = ? and restoring_schema = ?")
                .params(Times.utc(now().plus(lease)), slug, schema)
                .update();
    }

    /**
     * The one update that puts the restored schema in force; false when the restore no longer has the province. The
     * order of the assignments matters to MySQL, which makes them one after the other.
     */
    public boolean flip(String slug, String schema) {
        return jdbc.sql("update province set previous_schema = schema_name, schema_name = restoring_schema,"
                                + " restoring_schema = null, restoring_until = null"
                                + " where slug = ? and restoring_schema = ?")
                        .params(slug, schema)
                        .update()
                == 1;
    }

    public void endRestore(String slug, String schema) {
        jdbc.sql("update province set restoring_schema = null, restoring_until = null"
                        + " where slug = ? and restoring_schema = ?")
                .params(slug, schema)
                .update();
    }

    public Optional<String> previous(String slug) {
        return jdbc.sql("select previous_schema from province where slug = ? and previous_schema is not null")
                .param(slug)
                .query(String.class)
                .optional();
    }

    public void record(String username, String action, String slug, String reason) {
        jdbc.sql("insert into operator_act (id, happened_at, username, action, slug, reason) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.bytes(Ids.next()), Times.utc(now()), username, action, slug, reason)
                .update();
    }

    public List<OperatorAct> acts(int limit) {
        return jdbc.sql("select * from operator_act order by happened_at desc, id desc limit " + limit)
                .query((row, number) -> new OperatorAct(
                        Objects.requireNonNull(Times.moment(row, "happened_at")),
                        row.getString("username"),
                        row.getString("action"),
                        row.getString("slug"),
                        row.getString("reason")))
                .list();
    }
}
