package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.ui.Formats;

/** All agreements that a unit ever had, the youngest first. */
class AgreementLines extends Div {

    AgreementLines(List<AgreementRow> rows, LocalDate day) {
        addClassName("lines");
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("agreement.unit.none"));
            none.addClassName("cell-sub");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        for (AgreementRow row : rows) {
            RouterLink link = new RouterLink(row.number(), AgreementView.class, AgreementView.parameters(row.id()));
            link.addClassNames("cell-name", "code");
            Div period = new Div(period(row));
            period.addClassName("cell-sub");
            list.add(new ListItem(new Div(link, period), new AgreementPill(row, day)));
        }
        add(list);
    }

    private String period(AgreementRow row) {
        LocalDate to = row.to();
        return to == null
                ? getTranslation("agreement.since", row.from())
                : Formats.day(row.from()) + " – " + Formats.day(to.minusDays(1));
    }
}
