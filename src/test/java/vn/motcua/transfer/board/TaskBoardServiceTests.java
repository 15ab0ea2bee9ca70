package vn.motcua.transfer.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

@DatabaseTest
class TaskBoardServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final String ADMIN = "quang-nam-admin";

    @Autowired
    TaskBoardService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private TaskLine line(LocalDate day) {
        return tasks.lines(new UnitFilter("bac tra my", UnitKind.DISTRICT, null), true, day, 0, 1)
                .getFirst();
    }

    private long digitised(LocalDate day) {
        return tasks.shares(day).stream()
                .filter(share -> share.kind() == UnitKind.DISTRICT)
                .findFirst()
                .orElseThrow()
                .done()
                .getOrDefault(TransferTask.DIGITISATION, 0L);
    }

    @Test
    void aTaskCountsFromItsFirstDayUntilItEnds() {
        undone.by(ADMIN, () -> {
            TaskLine before = line(DAY);
            assertThat(before.begins()).doesNotContainKey(TransferTask.DIGITISATION);
            long then = digitised(DAY);
            jdbc.update(
                    "insert into transfer_task (id, unit_id, task, starts_on, ends_on) values (?, ?, ?, ?, ?)",
                    Ids.bytes(Ids.next()),
                    Ids.bytes(before.unitId()),
                    TransferTask.DIGITISATION.name(),
                    DAY,
                    DAY.plusDays(10));
            assertThat(line(DAY.minusDays(1)).begins())
                    .as("what will begin shows, too")
                    .containsEntry(TransferTask.DIGITISATION, DAY);
            assertThat(digitised(DAY.minusDays(1))).isEqualTo(then);
            assertThat(digitised(DAY)).isEqualTo(then + 1);
            assertThat(line(DAY.plusDays(10)).begins()).doesNotContainKey(TransferTask.DIGITISATION);
            assertThat(digitised(DAY.plusDays(10))).isEqualTo(then);
        });
    }

    @Test
    void unitsOfWhichNothingIsRecordedAreLeftOutUnlessWanted() {
        as.person("quang-nam-leader", () -> {
            long recorded = tasks.count(UnitFilter.of(UnitKind.COMMUNE), true, DAY);
            assertThat(recorded).isEqualTo(7);
            assertThat(tasks.count(UnitFilter.of(UnitKind.COMMUNE), false, DAY)).isEqualTo(241);
            List<TaskLine> lines = tasks.lines(UnitFilter.of(UnitKind.COMMUNE), true, DAY, 5, 50);
            assertThat(lines).as("a page is of units, not of tasks").hasSize(2);
            assertThat(tasks.shares(DAY))
                    .extracting(TaskShare::kind, TaskShare::units)
                    .contains(tuple(UnitKind.DISTRICT, 18L));
        });
    }

    @Test
    void anOfficerSeesTheirOwnUnitAndThoseBelow() {
        as.person(
                "quang-nam-unit",
                () -> assertThat(tasks.lines(UnitFilter.ALL, true, DAY, 0, 50))
                        .extracting(TaskLine::name)
                        .containsExactly("Huyện Bắc Trà My"));
    }
}
