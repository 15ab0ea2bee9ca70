package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.Collection;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/** When one of the seven tasks may begin and end. */
final class TaskRule {

    private TaskRule() {}

    /**
     * Asserts that a task may begin on a day, with no end known yet.
     *
     * @param life of the unit
     * @throws PortalException {@code transfer.plan.outside-life}, {@code transfer.plan.task-there}
     */
    static void checkStart(TransferTask task, LocalDate from, Period life, Collection<TaskRow> there) {
        if (!life.contains(from)) {
            throw PortalException.invalid("transfer.plan.outside-life", from);
        }
        Period wanted = Period.since(from);
        there.stream()
                .filter(row -> row.task() == task)
                .filter(row -> new Period(row.startsOn(), row.endsOn()).overlaps(wanted)
                        || row.startsOn().equals(from))
                .findFirst()
                .ifPresent(row -> {
                    throw PortalException.conflict("transfer.plan.task-there", row.startsOn());
                });
    }

    /**
     * Asserts that a task may end on a day.
     *
     * @throws PortalException {@code transfer.plan.task-ended}, {@code transfer.plan.task-end}
     */
    static void checkEnd(TaskRow row, LocalDate on) {
        if (row.endsOn() != null && !on.isBefore(row.endsOn())) {
            throw PortalException.conflict("transfer.plan.task-ended", row.endsOn());
        }
        if (on.isBefore(row.startsOn())) {
            throw PortalException.invalid("transfer.plan.task-end", on, row.startsOn());
        }
    }
}
