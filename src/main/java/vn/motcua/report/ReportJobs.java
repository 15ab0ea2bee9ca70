package vn.motcua.report;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.shared.JobQueue;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceListener;
import vn.motcua.tenancy.Provinces;

/**
 * The queue of reports, which all nodes of the deployment share. Starts last, when provinces are up and requests can
 * come, and stops first.
 */
@Component
class ReportJobs implements SmartLifecycle, ProvinceListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);

    private final JobQueue queue;
    private final Provinces provinces;
    private final CurrentProvince current;
    private final ReportArchive archive;
    private final ReportPrinter printer;
    private final OneTimeTask<Void> task;

    ReportJobs(
            @Qualifier("control") DataSource control,
            Provinces provinces,
            CurrentProvince current,
            ReportArchive archive,
            ReportPrinter printer) {
        this.queue = new JobQueue(control, "scheduled_tasks");
        this.provinces = provinces;
        this.current = current;
        this.archive = archive;
        this.printer = printer;
        this.task = Tasks.oneTime("report").execute((instance, context) -> run(instance));
    }

    /** Has a report printed soon. While this node is stopping, the next start does it. */
    void schedule(Province province, UUID report) {
        queue.push(task, province.slug() + "/" + report);
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
        queue.start(List.of(task), List.of());
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
        queue.stop();
    }

    @Override
    public boolean isRunning() {
        return queue.isRunning();
    }
}
