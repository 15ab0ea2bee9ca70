package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.ui.Formats;

/** How far the hand-over is on a day, as a line of steps; the present one says so to those who listen, too. */
class StageSteps extends OrderedList {

    private static final List<TransferStage> LINE =
            List.of(TransferStage.PLANNED, TransferStage.PILOT, TransferStage.TRANSFERRED, TransferStage.ENDED);

    StageSteps(Collection<StageRow> stages, LocalDate day) {
        addClassName("steps");
        getElement().setAttribute("aria-label", getTranslation("transfer.stage"));
        Map<TransferStage, StageRow> latest = new EnumMap<>(TransferStage.class);
        @Nullable StageRow now = null;
        for (StageRow stage : stages) {
            if (!stage.from().isAfter(day)) {
                latest.put(stage.stage(), stage);
                now = stage;
            } else {
                latest.putIfAbsent(stage.stage(), stage);
            }
        }
        for (TransferStage stage : LINE) {
            add(step(stage, latest.get(stage), now, day));
        }
    }

    private ListItem step(TransferStage stage, @Nullable StageRow row, @Nullable StageRow now, LocalDate day) {
        Span name = new Span(getTranslation("transfer.stage." + stage));
        name.addClassName("step-name");
        ListItem step = new ListItem(name);
        step.addClassName("step");
        if (row != null) {
            boolean coming = row.from().isAfter(day);
            Span since =
                    new Span(coming ? getTranslation("transfer.plan.coming", row.from()) : Formats.day(row.from()));
            since.addClassName("step-day");
            step.add(since);
            step.addClassName(coming ? "step-coming" : "step-done");
        }
        if (now != null && now.stage() == stage) {
            step.addClassName("step-now");
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
