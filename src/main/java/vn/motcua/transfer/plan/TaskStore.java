package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** The tasks of units in the database. */
@Component
class TaskStore {

    private final JdbcTemplate jdbc;

    TaskStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the official form, of each task the first period first. */
    List<TaskRow> of(UUID unit) {
        return jdbc
                .query(
                        "select id, task, starts_on, ends_on from transfer_task where unit_id = ? order by starts_on, id",
                        (row, number) -> new TaskRow(
                                Ids.of(row.getBytes("id")),
                                TransferTask.valueOf(row.getString("task")),
                                Objects.requireNonNull(Times.day(row, "starts_on")),
                                Times.day(row, "ends_on")),
                        Ids.bytes(unit))
                .stream()
                .sorted(Comparator.comparing(TaskRow::task))
                .toList();
    }

    void start(UUID unit, Collection<TransferTask> tasks, LocalDate from) {
        jdbc.batchUpdate(
                "insert into transfer_task (id, unit_id, task, starts_on) values (?, ?, ?, ?)",
                tasks.stream()
                        .map(task -> new Object[] {Ids.bytes(Ids.next()), Ids.bytes(unit), task.name(), from})
                        .toList());
    }

    void end(UUID task, LocalDate on) {
        jdbc.update("update transfer_task set ends_on = ? where id = ?", on, Ids.bytes(task));
    }
}
