package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.PortalException;

/** The seven tasks of a unit, each with its own start. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class TaskService {

    private final TaskStore store;
    private final PlanAccess access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    TaskService(TaskStore store, PlanAccess access, AuditTrail trail, ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.events = events;
    }

    /** In the order of the official form, past and coming ones, too. */
    public List<TaskRow> of(UUID unit) {
        access.seen(unit);
        return store.of(unit);
    }

    /**
     * Begins tasks on a day.
     *
     * @throws PortalException {@code transfer.plan.outside-life}, {@code transfer.plan.task-there}; {@code
     *     transfer.plan.no-task} when none is given
     */
    @ForProvinceAdmin
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void start(UUID unit, Set<TransferTask> tasks, LocalDate from) {
        if (tasks.isEmpty()) {
            throw PortalException.invalid("transfer.plan.no-task");
        }
        PlanAccess.Unit locked = access.locked(unit);
        List<TaskRow> there = store.of(unit);
        tasks.forEach(task -> TaskRule.checkStart(task, from, locked.life(), there));
        store.start(unit, tasks, from);
        trail.record(PlanAct.of("transfer.tasks-started", locked)
                .change("tasks", null, names(tasks))
                .change("from", null, from));
        events.publishEvent(new PlanChanged(unit));
    }

    /**
     * Ends a task; one that ends on its first day never was.
     *
     * @param on first day on which it is done no more
     * @throws PortalException not found; {@code transfer.plan.task-ended}, {@code transfer.plan.task-end}
     */
    @ForProvinceAdmin
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(UUID unit, UUID task, LocalDate on) {
        PlanAccess.Unit locked = access.locked(unit);
        TaskRow row = store.of(unit).stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(PortalException::notFound);
        TaskRule.checkEnd(row, on);
        store.end(task, on);
        trail.record(PlanAct.of("transfer.task-ended", locked)
                .change("tasks", row.task(), null)
                .change("until", row.endsOn(), on));
        events.publishEvent(new PlanChanged(unit));
    }

    private static String names(Collection<TransferTask> tasks) {
        return tasks.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
