package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.transfer.stage.StageService;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** The stages one by one, with the document behind each, and what the gate let through for a reason. */
class StageSheet extends Section {

    private final transient StageService stages;
    private final UUID unit;
    private final SerializableRunnable changed;

    StageSheet(
            StageService stages,
            UUID unit,
            List<StageRow> all,
            LocalDate day,
            boolean mayWrite,
            SerializableRunnable changed) {
        this.stages = stages;
        this.unit = unit;
        this.changed = changed;
        addClassName("sheet");
        setId("stages");
        add(new H2(getTranslation("transfer.plan.stages")));
        if (all.isEmpty()) {
            Span none = new Span(getTranslation("transfer.plan.no-stage"));
            none.addClassName("cell-sub");
            add(none);
        } else {
            add(lines(all, day));
        }
        List<StageRow> undone = stages.undone(unit);
        if (!undone.isEmpty()) {
            H3 title = new H3(getTranslation("transfer.plan.undone"));
            Div more = new Div(title, lines(undone, day));
            more.addClassNames("lines", "undone");
            add(more);
        }
        if (mayWrite) {
            add(buttons(all));
        }
    }

    private UnorderedList lines(List<StageRow> rows, LocalDate day) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        rows.forEach(row -> list.add(line(row, day)));
        return list;
    }

    private ListItem line(StageRow row, LocalDate day) {
        Span name = new Span(getTranslation("transfer.stage." + row.stage()));
        name.addClassName("strong");
        LocalDate until = row.until();
        Span when = new Span(
                until == null
                        ? getTranslation("transfer.plan.since", row.from())
                        : getTranslation("transfer.plan.span", row.from(), until.minusDays(1)));
        Div head = new Div(name, when);
        head.addClassName("line-time");
        if (row.from().isAfter(day) && row.undone() == null) {
            head.add(new Pill(getTranslation("transfer.plan.comes"), "info"));
        }
        ListItem line = new ListItem(head);
        if (!row.decisionNumber().isEmpty()) {
            Div paper = new Div(new DocumentLink(row.decisionId(), row.decisionNumber(), row.issuedOn()));
            paper.addClassName("cell-sub");
            line.add(paper);
        }
        sub(line, row.note());
        if (row.overridden()) {
            Div override = new Div(
                    new Pill(getTranslation("golive.overridden"), "warn"),
                    new Span(getTranslation("golive.overridden.why", String.valueOf(row.overrideReason()))));
            override.addClassName("line-time");
            line.add(override);
            sub(line, getTranslation("golive.overridden.missing", String.valueOf(row.overrideMissing())));
        }
        StageRow.Undone undone = row.undone();
        if (undone != null) {
            sub(
                    line,
                    getTranslation(
                            "transfer.plan.undone.why", undone.by(), Formats.moment(undone.at()), undone.reason()));
        }
        return line;
    }

    private static void sub(ListItem line, String text) {
        if (!text.isEmpty()) {
            Div sub = new Div(text);
            sub.addClassName("cell-sub");
            line.add(sub);
        }
    }

    private Component buttons(List<StageRow> all) {
        Button next = new Button(
                getTranslation("transfer.plan.record"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate(StageView.class, UnitPlace.parameters(unit)));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setId("record-stage");
        Div buttons = new Div(next);
        if (!all.isEmpty()) {
            StageRow last = all.getLast();
            Button undo = new Button(
                    getTranslation("transfer.plan.undo"),
                    click -> ReasonDialog.ask(
                            getTranslation(
                                    "transfer.plan.undo.title", getTranslation("transfer.stage." + last.stage())),
                            getTranslation("transfer.plan.undo.hint"),
                            getTranslation("transfer.plan.undo"),
                            reason -> {
                                stages.undo(unit, last.id(), reason);
                                Notices.success(getTranslation("transfer.plan.undone.done"));
                                changed.run();
                            }));
            undo.setId("undo-stage");
            buttons.add(undo);
        }
        buttons.addClassName("form-buttons");
        return buttons;
    }
}
