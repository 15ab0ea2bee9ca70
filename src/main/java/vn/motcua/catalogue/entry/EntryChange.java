package vn.motcua.catalogue.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;

/**
 * What is changed in many rows at once; what is null stays as it is in each of them.
 *
 * @param tick tasks that are added
 * @param untick tasks that are taken away; a task that is in both is taken away
 * @param levels empty for every level of the procedure
 * @param start null to leave each row's start
 */
public record EntryChange(
        Set<TransferTask> tick,
        Set<TransferTask> untick,
        @Nullable ServiceForm form,
        @Nullable List<Level> levels,
        @Nullable Start start) {

    /** @param day null for the day from which the catalogue is in force */
    public record Start(@Nullable LocalDate day) {}

    public boolean isEmpty() {
        return tick.isEmpty() && untick.isEmpty() && form == null && levels == null && start == null;
    }

    /** In a line, for the trail: words of the code, which screens translate. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        if (!tick.isEmpty()) {
            parts.add("+ " + EntryWords.tasks(tick));
        }
        if (!untick.isEmpty()) {
            parts.add("− " + EntryWords.tasks(untick));
        }
        if (form != null) {
            parts.add("→ " + form);
        }
        if (levels != null) {
            parts.add("→ " + EntryWords.levels(levels));
        }
        if (start != null) {
            parts.add("→ " + (start.day() == null ? "" : start.day()));
        }
        return String.join("; ", parts);
    }

    /** The tasks of a row after the change. */
    public Set<TransferTask> applied(Set<TransferTask> before) {
        Set<TransferTask> after = EnumSet.noneOf(TransferTask.class);
        after.addAll(before);
        after.addAll(tick);
        after.removeAll(untick);
        return after;
    }
}
