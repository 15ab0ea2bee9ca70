package vn.motcua.report.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.printing.OfficialWords;
import vn.motcua.report.situation.Row.Table;
import vn.motcua.transfer.situation.Situation;

/** At how many units the post does each of the seven tasks. */
final class TaskRows {

    private final String section;
    private final Situation situation;

    TaskRows(String section, Situation situation) {
        this.section = section;
        this.situation = situation;
    }

    Stream<Row> rows() {
        return Stream.of(TransferTask.values()).map(task -> new Row(section, "", Table.TASKS, "", cells(task)));
    }

    private List<String> cells(TransferTask task) {
        List<String> cells = new ArrayList<>();
        cells.add(OfficialWords.number(task.ordinal() + 1L));
        cells.add(Words.task(task));
        for (UnitKind kind : UnitKind.values()) {
            long units = situation.count(kind);
            cells.add(units == 0 ? Words.NONE : Words.ratio(situation.count(kind, task), units));
        }
        return cells;
    }
}
