package vn.motcua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Ids;

/** A report that somebody asked for: queued, printed, and then done or failed for good. */
@Entity
@Table(name = "report")
class Report {

    /** Message key for what nobody foresaw; the log tells more under the report's code. */
    static final String UNEXPECTED = "report.failed";

    static final int BEGUN = 10;
    static final int COLLECTED = 30;
    private static final int COMPLETE = 100;

    @Id
    private UUID id;

    private String type;
    private LocalDate asOf;
    private String format;
    private String locale;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private int progress;

    private @Nullable String failureKey;

    private String requestedBy;
    private Instant requestedAt;

    private @Nullable Instant finishedAt;

    private @Nullable String fileName;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(String type, LocalDate asOf, String format, String requestedBy, Instant requestedAt) {
        this.id = Ids.next();
        this.type = type;
        this.asOf = asOf;
        this.format = format;
        // Official papers are in Vietnamese, whoever asks.
        this.locale = "vi";
        this.state = ReportState.QUEUED;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** Takes it up, for the first time or again; false when there is nothing left to do. */
    boolean begin() {
        if (state.finished()) {
            return false;
        }
        state = ReportState.RUNNING;
        progress = BEGUN;
        return true;
    }

    /** @param reached percentage; ignored once it is finished, and never goes back */
    void reach(int reached) {
        if (!state.finished()) {
            progress = Math.max(progress, reached);
        }
    }

    /** Its file is there; false when somebody else finished it before. */
    boolean complete(String name, Instant now) {
        if (state.finished()) {
            return false;
        }
        state = ReportState.DONE;
        progress = COMPLETE;
        fileName = name;
        finishedAt = now;
        return true;
    }

    /** @param reason message key */
    void fail(String reason, Instant now) {
        if (!state.finished()) {
            state = ReportState.FAILED;
            failureKey = reason;
            finishedAt = now;
        }
    }

    ReportRow row() {
        return new ReportRow(
                id, type, asOf, format, state, progress, failureKey, requestedBy, requestedAt, finishedAt, fileName);
    }
}
