package vn.motcua.orgunit.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import vn.motcua.importing.Fault;
import vn.motcua.orgunit.intake.UnitLine;
import vn.motcua.orgunit.intake.UnitVerdict;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** One unit a row: what the list says of it, what the portal says, and what is wrong. */
class UnitLineGrid extends Grid<UnitLine> {

    private final transient Messages messages;

    UnitLineGrid(Messages messages) {
        this.messages = messages;
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("unitlist.lines"));
        var number = addColumn(line -> line.row() == 0 ? "" : String.valueOf(line.row()))
                .setHeader(getTranslation("unitlist.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        var code = addComponentColumn(line -> Cells.code(line.code()))
                .setHeader(getTranslation("unitlist.sheet.code"))
                .setWidth("7rem")
                .setFlexGrow(0);
        var name = addComponentColumn(line -> Cells.twoLines(line.name(), line.parent()))
                .setHeader(getTranslation("unitlist.sheet.name"))
                .setFlexGrow(2);
        addComponentColumn(this::verdict)
                .setHeader(getTranslation("unitlist.verdict"))
                .setFlexGrow(3);
        Narrow.adapt(this, narrow -> {
            number.setVisible(!narrow);
            code.setVisible(!narrow);
            name.setVisible(!narrow);
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    void show(UnitVerdict verdict, List<UnitLine> lines) {
        setItems(lines);
        setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK, getTranslation("unitlist.none." + verdict)));
    }

    private Component verdict(UnitLine line) {
        Div onPhone = new Div((line.row() == 0 ? "" : line.row() + " · ") + line.code() + " " + line.name());
        onPhone.addClassNames("cell-main", "narrow-only");
        Div head = new Div();
        head.addClassName("verdict-head");
        line.verdicts().stream()
                .sorted()
                .forEach(verdict -> head.add(new Pill(
                        getTranslation("unitlist.kind." + verdict), ListWords.TONES.getOrDefault(verdict, "quiet"))));
        Div cell = new Div(onPhone, head);
        cell.addClassName("cell-wrap");
        if (line.is(UnitVerdict.RENAMED)) {
            cell.add(change(line.before(), line.name()));
        }
        if (line.is(UnitVerdict.MOVED)) {
            cell.add(change(above(line.parentBefore()), above(line.parent())));
        }
        if (!line.twin().isEmpty()) {
            cell.add(sub(getTranslation("unitlist.twin", line.twin()), "fault"));
        }
        line.faults().forEach(fault -> cell.add(sub(text(fault), "fault")));
        UUID unit = line.unitId();
        if (line.is(UnitVerdict.MISSING) && unit != null) {
            Div way = new Div(UnitAddress.link(unit, getTranslation("unitlist.end-it")));
            way.addClassName("cell-sub");
            cell.add(way);
        }
        return cell;
    }

    private String above(String parent) {
        return parent.isEmpty() ? getTranslation("unitlist.below-province") : parent;
    }

    private String text(Fault fault) {
        String place = fault.column().isEmpty()
                ? getTranslation("unitlist.at-row", fault.row())
                : getTranslation("unitlist.at", fault.row(), fault.column(), fault.header());
        return place + " " + fault.text(messages, getLocale());
    }

    private static Div sub(String text, String also) {
        Div line = new Div();
        line.setText(text);
        line.addClassNames("cell-sub", also);
        return line;
    }

    private static Div change(String from, String to) {
        Span before = new Span(from);
        before.addClassName("was");
        Div line = new Div(before, new Span(" → "), new Span(to));
        line.addClassName("cell-sub");
        return line;
    }
}
