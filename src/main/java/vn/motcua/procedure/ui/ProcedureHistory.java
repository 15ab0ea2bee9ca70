package vn.motcua.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureAct;
import vn.motcua.procedure.ProcedureDetails;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.tenancy.ProvinceClock;

/** The states that a procedure was in, the latest first: since when, by whom and why, and what changed field by field. */
class ProcedureHistory extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ProvinceClock.VIETNAM);

    ProcedureHistory(ProcedureDetails details, Map<UUID, ProcedureAct> acts) {
        addClassName("panel");
        List<ProcedureDetails.Past> history = details.history();
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (int i = 0; i < history.size(); i++) {
            ProcedureDetails.Past before = i + 1 < history.size() ? history.get(i + 1) : null;
            UUID act = history.get(i).act();
            list.add(new com.vaadin.flow.component.html.ListItem(
                    entry(history.get(i), before, act == null ? null : acts.get(act))));
        }
        add(list);
    }

    private Div entry(ProcedureDetails.Past past, ProcedureDetails.@Nullable Past before, @Nullable ProcedureAct act) {
        Div entry = new Div();
        entry.addClassName("sheet");
        Span when = new Span(
                past.period().to() == null
                        ? getTranslation(
                                "procedures.history.from", past.period().from())
                        : getTranslation(
                                "procedures.history.between",
                                past.period().from(),
                                past.period().to()));
        when.addClassName("strong");
        Div head = new Div(when, ProcedureFacts.statusPill(past.state().status(), this));
        head.addClassName("verdict-head");
        entry.add(head);
        Div who = new Div();
        who.addClassName("cell-sub");
        if (act == null) {
            who.setText(getTranslation("procedures.history.first"));
        } else {
            who.setText(getTranslation("procedures.act." + act.action()) + " · " + act.username() + " · "
                    + MOMENT.format(act.when()));
            Div why = new Div(act.details());
            entry.add(why);
        }
        entry.add(who);
        if (before != null) {
            changes(entry, before.state().content().changesTo(past.state().content()));
        }
        return entry;
    }

    private void changes(Div entry, List<FieldChange> changes) {
        if (changes.isEmpty()) {
            entry.add(new Div(getTranslation("procedures.history.none")));
        }
        changes.forEach(change -> {
            Span was = new Span(FieldTexts.of(this, change.field(), change.before()));
            was.setClassName("was", !change.before().isEmpty());
            Div line = new Div(
                    new Span(FieldTexts.name(this, change.field()) + ": "),
                    was,
                    new Span(" → "),
                    new Span(FieldTexts.of(this, change.field(), change.after())));
            line.addClassName("history-change");
            entry.add(line);
        });
    }
}
