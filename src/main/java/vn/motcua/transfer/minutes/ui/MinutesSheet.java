package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import vn.motcua.transfer.minutes.HandoverRow;
import vn.motcua.transfer.minutes.HandoverState;

/** The minutes of a unit's hand-over, with their signatures. */
public class MinutesSheet extends Section {

    /** @param mayDraw whether the person draws minutes up */
    public MinutesSheet(List<HandoverRow> rows, UUID unit, boolean mayDraw) {
        addClassName("sheet");
        setId("minutes");
        add(new H2(getTranslation("handover.title")));
        if (rows.isEmpty()) {
            Span none = new Span(getTranslation("handover.none"));
            none.addClassName("cell-sub");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        rows.forEach(row -> list.add(line(row)));
        add(list);
        if (mayDraw && rows.stream().noneMatch(row -> row.state() == HandoverState.OPEN)) {
            Button draw = new Button(
                    getTranslation("handover.draw"),
                    VaadinIcon.FILE_ADD.create(),
                    click -> UI.getCurrent().navigate(HandoverEditView.class, UnitPlace.parameters(unit)));
            draw.setId("draw-minutes");
            Div buttons = new Div(draw);
            buttons.addClassName("form-buttons");
            add(buttons);
        }
    }

    private ListItem line(HandoverRow row) {
        RouterLink link = new RouterLink(
                getTranslation("handover.cited", row.cited(), row.heldOn()),
                HandoverView.class,
                HandoverView.parameters(row.id()));
        Div head = new Div(link, new HandoverPill(row));
        head.addClassName("line-time");
        return new ListItem(head);
    }
}
