package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.board.AbsenceService;
import vn.motcua.staffing.board.BoardDays;
import vn.motcua.staffing.board.BoardRow;
import vn.motcua.staffing.board.DutyBoardService;
import vn.motcua.staffing.board.StandInProposal;
import vn.motcua.staffing.board.StandInService;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.duty.StandInRule.Person;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** A counter in one morning or afternoon: who is there, who is away, and for its manager who could stand in. */
class CellDialog extends Dialog {

    /** What the dialog works with; stand-ins and absences only for who may write. */
    record Work(DutyBoardService boards, StandInService standIns, AbsenceService absences, boolean mayWrite) {}

    private final transient Work work;
    private final transient Runnable changed;
    private final transient DutyTexts texts = new DutyTexts(this);
    private final UUID counter;
    private final transient Shift shift;
    private final Checkbox whole = new Checkbox();
    private final Div content = new Div();

    /** @param changed called when somebody was put, taken back or reported away */
    CellDialog(Work work, BoardRow row, Shift shift, Runnable changed) {
        this.work = work;
        this.counter = row.counterId();
        this.shift = shift;
        this.changed = changed;
        setHeaderTitle(row.name() + ", " + row.pointName());
        setWidth("min(34rem, 100vw)");
        content.addClassName("duty-dialog");
        add(content);
        Button close = new Button(getTranslation("ui.close"), click -> close());
        getFooter().add(close);
        whole.setId("whole-week");
        whole.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        show();
    }

    private void show() {
        BoardRow row = work.boards().row(counter, BoardDays.weekOf(shift.day()));
        Cell cell = row.cells().stream()
                .filter(each -> each.shift().equals(shift))
                .findFirst()
                .orElseThrow();
        content.removeAll();
        Span when = new Span(texts.shift(shift));
        when.addClassName("duty-when");
        content.add(new Div(when, new Pill(texts.state(cell.state()), tone(cell.state()))));
        if (cell.shutBy() != null) {
            content.add(new Paragraph(cell.shutBy()));
        }
        if (!cell.there().isEmpty()) {
            UnorderedList there = list();
            cell.there().forEach(one -> there.add(there(one)));
            content.add(new H3(getTranslation("duty.there")), there);
        }
        if (!cell.away().isEmpty()) {
            UnorderedList away = list();
            cell.away().forEach(one -> away.add(away(one)));
            content.add(new H3(getTranslation("duty.away")), away);
        }
        if (!row.reserves().isEmpty()) {
            content.add(new Paragraph(getTranslation("staffing.reserves", String.join(", ", row.reserves()))));
        }
        if (work.mayWrite() && cell.state() == CellState.GAP) {
            proposals(row);
        }
    }

    private ListItem there(Cell.Here one) {
        ListItem line = line(one.name(), one.standIn() == null ? "" : getTranslation("duty.stands-in"));
        if (work.mayWrite()) {
            UUID standIn = one.standIn();
            line.add(
                    standIn == null
                            ? small("duty.report-away", () -> reportAway(one))
                            : small("duty.take-back", () -> takeBack(standIn, one.name())));
        }
        return line;
    }

    private ListItem away(Cell.Away one) {
        ListItem line = line(one.name(), one.kind() == null ? "" : getTranslation("duty.absence.kind." + one.kind()));
        if (work.mayWrite()) {
            line.add(small("duty.comes-after-all", () -> comesAfterAll(one)));
        }
        return line;
    }

    private void reportAway(Cell.Here one) {
        close();
        new AbsenceDialog(work.absences(), one.employeeId(), one.name(), shift, changed).open();
    }

    private void comesAfterAll(Cell.Away one) {
        int version = work.absences().ofEmployee(one.employeeId()).stream()
                .filter(row -> row.id().equals(one.absence()))
                .findFirst()
                .orElseThrow(PortalException::notFound)
                .version();
        attempt(() -> {
            int sentHome = work.absences().takeBack(one.absence(), version);
            return sentHome == 0
                    ? getTranslation("duty.absence.taken-back", one.name())
                    : getTranslation("duty.absence.taken-back.home", one.name(), sentHome);
        });
    }

    private void takeBack(UUID standIn, String name) {
        attempt(() -> {
            work.standIns().takeBack(standIn);
            return getTranslation("duty.taken-back", name);
        });
    }

    private void proposals(BoardRow row) {
        Set<Shift> gaps = row.cells().stream()
                .filter(cell -> cell.state() == CellState.GAP)
                .map(Cell::shift)
                .collect(Collectors.toCollection(TreeSet::new));
        if (gaps.size() > 1) {
            whole.setLabel(getTranslation("duty.whole-week", gaps.size()));
            content.add(whole);
        }
        Set<Shift> wanted = whole.getValue() && gaps.size() > 1 ? gaps : Set.of(shift);
        StandInProposal proposal = work.standIns().propose(counter, wanted);
        content.add(new H3(getTranslation("duty.proposals")));
        if (proposal.best().isEmpty()) {
            content.add(new Paragraph(getTranslation("duty.proposals.none")));
        }
        UnorderedList best = list();
        best.setId("proposals");
        proposal.best().stream().limit(8).forEach(person -> best.add(proposal(person, wanted)));
        content.add(best);
        if (!proposal.refused().isEmpty()) {
            content.add(new Details(
                    getTranslation("duty.refused", proposal.refused().size()), refused(proposal.refused())));
        }
    }

    private ListItem proposal(Person person, Set<Shift> wanted) {
        ListItem line = line(
                person.name(),
                getTranslation("duty.near." + person.nearness()) + " · "
                        + getTranslation("duty.sessions", person.sessions()));
        Button put = small(
                "duty.put",
                () -> attempt(() -> {
                    work.standIns().put(counter, wanted, person.id());
                    return getTranslation("duty.put.done", person.name());
                }));
        put.setAriaLabel(getTranslation("duty.put.who", person.name()));
        line.add(put);
        return line;
    }

    private Component refused(List<Person> people) {
        UnorderedList list = list();
        people.forEach(person -> list.add(line(
                person.name(),
                getTranslation("duty.refusal." + person.refusal(), person.busyAt() == null ? "" : person.busyAt()))));
        return list;
    }

    /** Something that somebody else may have done meanwhile: then it is shown as it is now, and told. */
    private void attempt(Supplier<String> act) {
        try {
            Notices.success(act.get());
        } catch (PortalException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        } catch (OptimisticLockingFailureException stale) {
            close();
            changed.run();
            throw stale;
        }
        show();
        changed.run();
    }

    private Button small(String caption, Runnable act) {
        Button button = new Button(getTranslation(caption), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("duty-people");
        return list;
    }

    private static ListItem line(String name, String note) {
        Span who = new Span(name);
        who.addClassName("cell-main");
        Div words = new Div(who);
        if (!note.isEmpty()) {
            Div sub = new Div(note);
            sub.addClassName("cell-sub");
            words.add(sub);
        }
        return new ListItem(words);
    }

    static String tone(CellState state) {
        return switch (state) {
            case FILLED -> "good";
            case COVERED -> "info";
            case GAP -> "bad";
            case SHUT -> "quiet";
        };
    }
}
