package vn.motcua.report;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceListener;
import vn.motcua.tenancy.Provinces;

/**
 * The queue of reports, in a table that all nodes of the deployment share: each job is taken by one of them. When the
 * one that took it dies, its heartbeat stops and another takes over. Starts last, when provinces are up and requests
 * can come, and stops first.
 */
@Component
class ReportJobs implements SmartLifecycle, ProvinceListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);

    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int HEARTBEATS_TO_MISS = 4;
    /** Below the time that the application grants to what stops. */
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final DataSource control;
    private final Provinces provinces;
    private final CurrentProvince current;
    private final ReportArchive archive;
    private final ReportPrinter printer;
    private final OneTimeTask<Void> task;
    private volatile @Nullable Scheduler scheduler;

    ReportJobs(
            @Qualifier("control") DataSource control,
            Provinces provinces,
            CurrentProvince current,
            ReportArchive archive,
            ReportPrinter printer) {
        this.control = control;
        this.provinces = provinces;
        this.current = current;
        this.archive = archive;
        this.printer = printer;
        this.task = Tasks.oneTime("report").execute((instance, context) -> run(instance));
    }

    /** Has a report printed soon. While this node is stopping, the next start does it. */
    void schedule(Province province, UUID report) {
        Scheduler running = scheduler;
        if (running != null) {
            running.scheduleIfNotExists(task.instance(province.slug() + "/" + report), Instant.now());
        }
    }

    private void run(TaskInstance<Void> instance) {
        String[] parts = instance.getId().split("/");
        // A province that is down now may be up later: the exception has the job tried again.
        Province province = provinces
                .find(parts[0])
                .orElseThrow(() -> new IllegalStateException("Province " + parts[0] + " is not up"));
        try {
            printer.print(province, UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void start() {
        Scheduler started = Scheduler.create(control, task)
                .schedulerName(new SchedulerName.Fixed(
                        "motcua-" + ProcessHandle.current().pid()))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_TO_MISS)
                .shutdownMaxWait(STOPPING)
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .build();
        started.start();
        scheduler = started;
        provinces.up().forEach(this::resume);
    }

    /** A report that was kept but not queued, because the portal was killed in between, is queued now. */
    private void resume(Province province) {
        try {
            current.call(province, archive::unfinished).forEach(report -> schedule(province, report));
        } catch (Exception e) {
            LOG.error("The reports of {} that were waiting could not be queued", province.slug(), e);
        }
    }

    /** What waited while the province was down goes on. */
    @Override
    public void opened(Province province) {
        if (isRunning()) {
            resume(province);
        }
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
