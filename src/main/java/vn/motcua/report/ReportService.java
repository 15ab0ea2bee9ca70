package vn.motcua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;

/**
 * The archive of reports. They are made for the leadership; everybody who works in the province may ask for one and read
 * them, but for those of which {@link ReportType#readers} says otherwise.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class ReportService {

    /** The only format so far. */
    public static final String PDF = "pdf";

    /** Beyond these a day is a slip of the pen, and not every database can keep it. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private static final String ROWS = """
            select id, type, as_of, format, state, progress, failure_key, requested_by, requested_at, finished_at,
                   file_name
            from report
            """;

    private final ReportRepository reports;
    private final ReportArchive archive;
    private final ReportTypes types;
    private final ReportJobs jobs;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final CurrentProvince current;
    private final JdbcClient jdbc;

    ReportService(
            ReportRepository reports,
            ReportArchive archive,
            ReportTypes types,
            ReportJobs jobs,
            AuditTrail trail,
            CurrentPerson person,
            CurrentProvince current,
            JdbcClient jdbc) {
        this.reports = reports;
        this.archive = archive;
        this.types = types;
        this.jobs = jobs;
        this.trail = trail;
        this.person = person;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Names of the reports that the person can ask for. */
    public Set<String> types() {
        return types.of(person.require());
    }

    /**
     * Asks for a report, which is then printed in the background.
     *
     * @param type one of {@link #types()}
     * @param asOf the day it speaks for
     * @param format {@link #PDF}
     * @throws PortalException {@code report.unknown-type}, {@code report.unknown-format}, {@code
     *     report.day-out-of-range}; {@code report.no-catalogue}
     *     when no catalogue was in force on that day
     * @throws AccessDeniedException when it is for others to read
     */
    @Transactional
    public ReportRow request(String type, LocalDate asOf, String format) {
        ReportType known = types.find(type).orElseThrow(() -> PortalException.invalid("report.unknown-type", type));
        if (!ReportTypes.readable(known, person.require())) {
            throw new AccessDeniedException("This report is for others to read");
        }
        if (!PDF.equals(format)) {
            throw PortalException.invalid("report.unknown-format", format);
        }
        if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            throw PortalException.invalid("report.day-out-of-range", EARLIEST, LATEST);
        }
        known.requireContent(asOf);
        ReportRow report = reports.save(
                        new Report(type, asOf, format, person.require().username(), archive.now()))
                .row();
        trail.record("report.requested", "report", report.id(), type + " " + asOf);
        scheduleOnceKept(current.require(), report.id());
        return report;
    }

    private void scheduleOnceKept(Province province, UUID report) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.schedule(province, report);
            }
        });
    }

    /** @throws PortalException (not found) when this province has no such report, or it is for others to read */
    public ReportRow get(UUID id) {
        return jdbc.sql(ROWS + "where id = :id and type not in (:hidden)")
                .param("id", Ids.bytes(id))
                .param("hidden", hidden())
                .query(ReportService::row)
                .optional()
                .orElseThrow(PortalException::notFound);
    }

    /** The youngest first. */
    public List<ReportRow> list(int offset, int limit) {
        return jdbc.sql(ROWS
                        + "where type not in (:hidden) order by requested_at desc, id desc limit :limit offset :offset")
                .param("hidden", hidden())
                .param("limit", limit)
                .param("offset", offset)
                .query(ReportService::row)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from report where type not in (:hidden)")
                .param("hidden", hidden())
                .query(Long.class)
                .single();
    }

    /** What is for others to read; never empty, as databases want it. */
    private Set<String> hidden() {
        Set<String> hidden = new TreeSet<>(types.hiddenFrom(person.require()));
        hidden.add("");
        return hidden;
    }

    /**
     * The file of a report that is done.
     *
     * @throws PortalException (not found) when this province has no such report; {@code report.not-done} while it is
     *     being printed; the reason when it failed
     */
    public ReportFile file(UUID id) {
        ReportRow report = get(id);
        String name = report.fileName();
        if (name == null) {
            throw report.failure().orElseGet(() -> PortalException.conflict("report.not-done"));
        }
        return jdbc.sql("select content from report_file where report_id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> new ReportFile(name, row.getBytes(1)))
                .single();
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        return new ReportRow(
                Ids.of(row.getBytes("id")),
                row.getString("type"),
                row.getObject("as_of", LocalDate.class),
                row.getString("format"),
                ReportState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("failure_key"),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                row.getString("file_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
