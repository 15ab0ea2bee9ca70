package vn.motcua.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A module's queue of jobs, in a table that all nodes of the deployment share: each job is taken by one of them. When
 * the one that took it dies, its heartbeat stops and another takes over.
 */
public final class JobQueue {

    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int HEARTBEATS_TO_MISS = 4;
    /** Longer than the sign-in server is waited for, and below the time that the application grants to what stops. */
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final DataSource source;
    private final String table;
    private volatile @Nullable Scheduler scheduler;

    /** @param table in that data source, with the columns that the scheduler wants */
    public JobQueue(DataSource source, String table) {
        this.source = source;
        this.table = table;
    }

    /** From now on this node takes jobs. */
    public void start(List<OneTimeTask<Void>> tasks, List<RecurringTask<Void>> recurring) {
        Scheduler started = Scheduler.create(source, List.copyOf(tasks))
                .startTasks(recurring)
                .tableName(table)
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
    }

    /** Has something done soon, once however often it is asked for; nothing while this node takes no jobs. */
    public void push(OneTimeTask<Void> task, String instance) {
        Scheduler running = scheduler;
        if (running != null) {
            running.scheduleIfNotExists(task.instance(instance), Instant.now());
        }
    }

    public void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    public boolean isRunning() {
        return scheduler != null;
    }
}
