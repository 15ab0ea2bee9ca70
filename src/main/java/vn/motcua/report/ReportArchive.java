package vn.motcua.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Ids;

/** The steps of a report in the current province, each a transaction of its own. Knows nothing of who may take them. */
@Component
@Transactional
class ReportArchive {

    private final ReportRepository reports;
    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    ReportArchive(ReportRepository reports, JdbcClient jdbc) {
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes a report up; empty when it is finished or there is none. */
    Optional<ReportRow> begin(UUID id) {
        return reports.findById(id).filter(Report::begin).map(Report::row);
    }

    void reach(UUID id, int progress) {
        reports.findById(id).ifPresent(report -> report.reach(progress));
    }

    /** Keeps the file and says so, both or neither. */
    void complete(UUID id, ReportFile file) {
        reports.findById(id)
                .filter(report -> report.complete(file.name(), now()))
                .ifPresent(report -> jdbc.sql("insert into report_file (report_id, content) values (?, ?)")
                        .params(Ids.bytes(id), file.content())
                        .update());
    }

    void fail(UUID id, String reason) {
        reports.findById(id).ifPresent(report -> report.fail(reason, now()));
    }

    /** Those that somebody still waits for. */
    List<UUID> unfinished() {
        return jdbc.sql("select id from report where state in ('QUEUED', 'RUNNING') order by requested_at, id")
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }
}
