package vn.motcua.transfer.board.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.transfer.board.TaskShare;
import vn.motcua.transfer.ui.HeatTable;
import vn.motcua.ui.Formats;

/** At how many units of each kind the post does each task, the darker the more. */
class ShareTable extends HeatTable {

    ShareTable(List<TaskShare> shares) {
        super("board.tasks.shares");
        columns(
                getTranslation("transfer.kind"),
                Stream.of(TransferTask.values())
                        .map(task -> getTranslation("catalogue.task." + task))
                        .toList());
        shares.forEach(share -> row(
                getTranslation("orgunit.kind." + share.kind()),
                Stream.of(TransferTask.values()).map(task -> cell(share, task)).toList()));
    }

    private NativeTableCell cell(TaskShare share, TransferTask task) {
        long done = share.done().getOrDefault(task, 0L);
        String text = Formats.number(getLocale(), done) + "/" + Formats.number(getLocale(), share.units());
        return heated(text, (double) done / share.units(), done == 0 ? "quiet" : "good");
    }
}
