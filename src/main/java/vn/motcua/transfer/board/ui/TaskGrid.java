package vn.motcua.transfer.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.transfer.board.TaskLine;
import vn.motcua.transfer.ui.StagePill;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;

/** One unit a row, with a cell for each of the seven tasks. */
class TaskGrid extends Grid<TaskLine> {

    private final LocalDate day;

    TaskGrid(LocalDate day) {
        this.day = day;
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("board.tasks.title"));
        addComponentColumn(this::unit)
                .setHeader(getTranslation("transfer.column.unit"))
                .setFlexGrow(3);
        var columns = Stream.of(TransferTask.values()).map(this::column).toList();
        Narrow.adapt(this, narrow -> {
            columns.forEach(column -> column.setVisible(!narrow));
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Column<TaskLine> column(TransferTask task) {
        Span header = new Span(getTranslation("catalogue.task." + task));
        header.addClassName("task-header");
        return addComponentColumn(line -> cell(line.begins().get(task)))
                .setHeader(header)
                .setWidth("7rem")
                .setFlexGrow(1);
    }

    private Component cell(@Nullable LocalDate begins) {
        Span cell = new Span(begins == null ? "–" : Formats.day(begins));
        cell.addClassName("task-cell");
        cell.addClassName(tone(begins));
        return cell;
    }

    private String tone(@Nullable LocalDate begins) {
        if (begins == null) {
            return "heat-none";
        }
        return begins.isAfter(day) ? "heat-info" : "heat-good";
    }

    private Component unit(TaskLine line) {
        Anchor name = new Anchor("unit/" + line.unitId(), line.name());
        name.setRouterIgnore(false);
        name.addClassName("cell-name");
        Div sub = new Div(new StagePill(line.stage()));
        sub.addClassNames("cell-sub", "line-time");
        if (line.parentName() != null) {
            sub.add(new Span(line.parentName()));
        }
        Div onPhone = new Div(tasks(line));
        onPhone.addClassNames("cell-sub", "narrow-only");
        Div cell = new Div(name, sub, onPhone);
        cell.addClassName("cell-wrap");
        return cell;
    }

    private String tasks(TaskLine line) {
        return line.begins().isEmpty()
                ? getTranslation("board.tasks.none")
                : String.join(
                        "; ",
                        line.begins().entrySet().stream()
                                .map(task -> getTranslation("catalogue.task." + task.getKey()) + " "
                                        + Formats.day(task.getValue()))
                                .toList());
    }
}
