package vn.motcua.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.transfer.UnitStanding;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** The columns of the list of units; on a phone their essentials stand below the name. */
class StandingGrid extends Grid<UnitStanding> {

    private final List<Column<UnitStanding>> wideOnly = new ArrayList<>();

    StandingGrid() {
        addClassName("grid-tall");
        setAriaLabel(getTranslation("nav.units"));
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::unit)
                .setHeader(getTranslation("transfer.column.unit"))
                .setFlexGrow(4);
        wideOnly.add(addComponentColumn(this::stage)
                .setHeader(getTranslation("transfer.stage"))
                .setWidth("11rem")
                .setFlexGrow(0));
        wideOnly.add(addColumn(row -> Formats.day(row.since()))
                .setHeader(getTranslation("transfer.column.since"))
                .setWidth("8rem")
                .setFlexGrow(0));
        wideOnly.add(addColumn(UnitStanding::decisionNumber)
                .setHeader(getTranslation("transfer.column.decision"))
                .setWidth("10rem")
                .setFlexGrow(0));
        wideOnly.add(addComponentColumn(this::agreement)
                .setHeader(getTranslation("transfer.column.agreement"))
                .setWidth("8rem")
                .setFlexGrow(0));
        wideOnly.add(addComponentColumn(row -> Cells.twoLines("", row.note()))
                .setHeader(getTranslation("transfer.column.note"))
                .setFlexGrow(3));
        Narrow.adapt(this, narrow -> {
            wideOnly.forEach(column -> column.setVisible(!narrow));
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component unit(UnitStanding row) {
        Anchor name = UnitAddress.link(row.unitId(), row.name());
        name.addClassName("cell-main");
        Div where = new Div(row.parentName() == null ? row.code() : row.code() + " · " + row.parentName());
        where.addClassName("cell-sub");
        Div cell = new Div(name, where);
        cell.addClassName("cell-wrap");
        Div onPhone = new Div(stage(row), new Span(dated(row)));
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        if (!row.note().isEmpty()) {
            Div note = new Div();
            note.setText(row.note());
            note.addClassNames("cell-sub", "narrow-only");
            cell.add(note);
        }
        return cell;
    }

    private String dated(UnitStanding row) {
        return Stream.of(
                        Formats.day(row.since()),
                        row.decisionNumber(),
                        row.agreement() ? getTranslation("transfer.agreement.yes") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ", " ", ""));
    }

    private Pill stage(UnitStanding row) {
        String tone = switch (row.stage()) {
            case TRANSFERRED -> "good";
            case PILOT -> "info";
            case PLANNED -> "warn";
            case ENDED, NOT_PLANNED -> "quiet";
        };
        return new Pill(getTranslation("transfer.stage." + row.stage()), tone);
    }

    private Component agreement(UnitStanding row) {
        Span text = new Span(getTranslation(row.agreement() ? "transfer.agreed" : "transfer.not-agreed"));
        if (!row.agreement()) {
            text.addClassName("cell-sub");
        }
        return text;
    }
}
