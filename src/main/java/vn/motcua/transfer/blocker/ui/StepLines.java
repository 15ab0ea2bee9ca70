package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.transfer.blocker.BlockerAct;
import vn.motcua.transfer.blocker.BlockerStep;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What was done about a blocker, the youngest first. */
class StepLines extends Section {

    StepLines(List<BlockerStep> steps) {
        addClassName("sheet");
        setId("blocker-steps");
        add(new H2(getTranslation("blocker.steps")));
        OrderedList list = new OrderedList();
        list.addClassName("step-lines");
        for (int i = steps.size() - 1; i >= 0; i--) {
            list.add(line(steps.get(i), i == 0 ? null : steps.get(i - 1)));
        }
        add(list);
    }

    private ListItem line(BlockerStep step, @Nullable BlockerStep before) {
        Span when = new Span(Formats.day(step.happenedOn()));
        when.addClassName("strong");
        Div head = new Div(when, new Pill(getTranslation("blocker.act." + step.act()), tone(step.act())));
        head.addClassName("line-time");
        ListItem line = new ListItem(head);
        if (!step.what().isEmpty()) {
            line.add(new Div(step.what()));
        }
        boolean changed = before == null
                || !before.owner().equals(step.owner())
                || !before.dueOn().equals(step.dueOn());
        if (changed) {
            Div next = new Div(getTranslation("blocker.step.next", step.owner(), step.dueOn()));
            next.addClassName("cell-sub");
            line.add(next);
        }
        UUID directive = step.directiveId();
        if (directive != null) {
            Div paper = new Div(
                    new Span(getTranslation("blocker.directive") + ": "),
                    new DocumentLink(directive, String.valueOf(step.directiveNumber()), null));
            paper.addClassName("cell-sub");
            line.add(paper);
        }
        return line;
    }

    private static String tone(BlockerAct act) {
        return switch (act) {
            case OPENED -> "warn";
            case DONE -> "info";
            case CLOSED -> "good";
            case REOPENED -> "bad";
        };
    }
}
