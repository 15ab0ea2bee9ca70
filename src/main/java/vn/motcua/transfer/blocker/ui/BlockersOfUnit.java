package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.ui.UnitPart;
import vn.motcua.transfer.blocker.BlockerFilter;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.ui.Formats;

/** What stands, or stood, in the way of one unit. */
@SpringComponent
class BlockersOfUnit implements UnitPart {

    private static final int MOST = 50;

    private final BlockerService blockers;

    BlockersOfUnit(BlockerService blockers) {
        this.blockers = blockers;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "blockers";
    }

    @Override
    public Optional<Component> of(UnitRow unit, LocalDate day, boolean mayWrite) {
        Div section = new Div();
        section.addClassNames("sheet", "part-lines");
        List<BlockerRow> rows = blockers.find(BlockerFilter.of(unit.id()), day, 0, MOST);
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(section.getTranslation("blocker.unit.none"));
            none.addClassName("cell-sub");
            section.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            rows.forEach(row -> list.add(line(row, day)));
            Div lines = new Div(list);
            lines.addClassName("lines");
            section.add(lines);
        }
        if (mayWrite && blockers.mayReport(unit.id())) {
            RouterLink report = new RouterLink(section.getTranslation("blocker.new"), BlockerEditView.class);
            report.setQueryParameters(QueryParameters.of("unit", unit.code()));
            section.add(report);
        }
        return Optional.of(section);
    }

    private static ListItem line(BlockerRow row, LocalDate day) {
        RouterLink link = new RouterLink(row.problem(), BlockerView.class, BlockerView.parameters(row.id()));
        link.addClassName("cell-name");
        Div sub = new Div(
                new Span(link.getTranslation("blocker.kind." + row.kind())),
                new Span("· " + row.last().owner()),
                new Span("· " + Formats.day(row.last().dueOn())));
        sub.addClassNames("cell-sub", "line-time");
        return new ListItem(new Div(link, sub), new BlockerPill(row, day));
    }
}
