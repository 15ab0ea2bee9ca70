package vn.motcua.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.tenancy.control.OperatorAct;
import vn.motcua.ui.Cells;

/** What operators did lately: when, who, what, why. */
class ActList extends Composite<Div> {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceClock.VIETNAM);

    ActList(List<OperatorAct> acts) {
        Div sheet = getContent();
        sheet.addClassNames("sheet", "act-list");
        sheet.setVisible(!acts.isEmpty());
        UnorderedList list = new UnorderedList();
        acts.forEach(act -> list.add(new ListItem(Cells.twoLines(
                getTranslation("platform.act." + act.action(), act.slug()),
                TIME.format(act.happenedAt()) + " · " + act.username()
                        + (act.reason().isEmpty() ? "" : " · " + act.reason())))));
        sheet.add(new H2(getTranslation("platform.acts")), list);
    }
}
