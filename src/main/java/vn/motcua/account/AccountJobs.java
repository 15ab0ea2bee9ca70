package vn.motcua.account;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.account.directory.Directory;
import vn.motcua.shared.Ids;
import vn.motcua.shared.JobQueue;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceListener;
import vn.motcua.tenancy.Provinces;

/**
 * The queue of what the portal does in the sign-in server, in a table that all nodes share. What is to be done stands
 * in each province's own rows; here is only the push to do it soon, and a sweep that misses nothing. The start never
 * waits for the sign-in server.
 */
@Component
class AccountJobs implements SmartLifecycle, ProvinceListener {

    private static final Logger LOG = LoggerFactory.getLogger(AccountJobs.class);

    private static final Duration SWEEP = Duration.ofSeconds(30);

    private static final String DISABLED = "tenancy.reason.disabled";

    private final JobQueue queue;
    private final Provinces provinces;
    private final AccountWork work;
    private final Directory directory;
    private final OneTimeTask<Void> account;
    private final OneTimeTask<Void> organisation;
    private final RecurringTask<Void> sweep;

    AccountJobs(@Qualifier("control") DataSource control, Provinces provinces, AccountWork work, Directory directory) {
        this.queue = new JobQueue(control, "account_jobs");
        this.provinces = provinces;
        this.work = work;
        this.directory = directory;
        this.account = Tasks.oneTime("account").execute((instance, context) -> run(instance));
        this.organisation = Tasks.oneTime("organisation")
                .onFailure(AccountJobs::later)
                .execute((instance, context) -> organisation(instance.getId().split("/")[0]));
        this.sweep = Tasks.recurring("accounts", FixedDelay.of(SWEEP)).execute((instance, context) -> sweep());
    }

    /** Has an account seen to soon. While this node is stopping, the next sweep does it. */
    void schedule(Province province, UUID id) {
        queue.push(account, province.slug() + "/" + id);
    }

    /** Its organisation is to be there and open. */
    @Override
    public void opened(Province province) {
        scheduleOrganisation(province);
    }

    /** Its organisation is to be shut: the sign-in server then no longer says that anybody belongs to it. */
    @Override
    public void disabled(Province province) {
        scheduleOrganisation(province);
    }

    private void scheduleOrganisation(Province province) {
        if (directory.present()) {
            // Each under a name of its own: one that is under way may have looked at the province just before.
            queue.push(organisation, province.slug() + "/" + Ids.next());
        }
    }

    private void run(TaskInstance<Void> instance) {
        String[] parts = instance.getId().split("/");
        // A province that is down now is swept once it is up.
        provinces
                .find(parts[0])
                .ifPresent(province -> unchecked(() -> {
                    work.run(province, UUID.fromString(parts[1]));
                    return true;
                }));
    }

    /**
     * As the province is now, not as it was when somebody asked; and once more if it has changed meanwhile, so that of
     * two that are under way at once the slower one does not have the last word. One that is down by a fault keeps its
     * organisation.
     */
    private void organisation(String slug) {
        Optional<Wanted> done = Optional.empty();
        Optional<Wanted> wanted = wanted(slug);
        while (wanted.isPresent() && !wanted.equals(done)) {
            directory.ensureOrganisation(wanted.get().province(), wanted.get().open());
            done = wanted;
            wanted = wanted(slug);
        }
    }

    private Optional<Wanted> wanted(String slug) {
        return provinces.states().stream()
                .filter(state -> state.slug().equals(slug))
                .flatMap(state -> {
                    Province province = state.province();
                    DownReason reason = state.reason();
                    return province != null && (reason == null || reason.key().equals(DISABLED))
                            ? Stream.of(new Wanted(province, reason == null))
                            : Stream.empty();
                })
                .findFirst();
    }

    private record Wanted(Province province, boolean open) {}

    private static void later(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        LOG.warn(
                "The organisation of {} could not be seen to: {}",
                failed.getExecution().taskInstance.getId(),
                failed.getCause().map(Throwable::getMessage).orElse(""));
        operations.reschedule(failed, failed.getTimeDone().plus(RetryPauses.after(failures)));
    }

    private void sweep() {
        for (Province province : provinces.up()) {
            try {
                work.sweep(province);
            } catch (Exception e) {
                LOG.error("The accounts of {} could not be looked after", province.slug(), e);
            }
        }
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void start() {
        queue.start(List.of(account, organisation), List.of(sweep));
        provinces.up().forEach(this::scheduleOrganisation);
    }

    @Override
    public void stop() {
        queue.stop();
    }

    @Override
    public boolean isRunning() {
        return queue.isRunning();
    }
}
