package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.catalogue.ui.rows.WithdrawalNote;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What a version still lacks: first what keeps it from being submitted, then what is pointed out. */
class CheckPanel extends Div {

    CheckPanel(List<OpenPoint> points, Withdrawal withdrawn) {
        addClassNames("panel", "check-panel");
        if (points.isEmpty() && !withdrawn.served()) {
            add(new EmptyState(VaadinIcon.CHECK, getTranslation("catalogue.check.clean")));
        }
        part(points, true, "catalogue.check.blocking");
        part(points, false, "catalogue.check.open");
        if (withdrawn.served()) {
            Div sheet = new Div(
                    new H2(getTranslation("catalogue.withdrawal.title")),
                    new WithdrawalNote(withdrawn, "catalogue.withdrawal.version"));
            sheet.addClassNames("sheet", "sheet-warn");
            sheet.setId("withdrawal");
            add(sheet);
        }
    }

    private void part(List<OpenPoint> points, boolean blocking, String title) {
        List<OpenPoint> some = points.stream()
                .filter(point -> point.kind().blocking() == blocking)
                .toList();
        if (!some.isEmpty()) {
            Div sheet = new Div(new H2(getTranslation(title)));
            sheet.addClassNames("sheet", blocking ? "sheet-bad" : "sheet-warn");
            some.forEach(point -> sheet.add(line(point)));
            add(sheet);
        }
    }

    private Component line(OpenPoint point) {
        Div head = new Div(
                new Pill(
                        Formats.number(getLocale(), point.count()), point.kind().blocking() ? "bad" : "warn"),
                new Paragraph(getTranslation("catalogue.check." + point.kind())));
        head.addClassName("check-line");
        UnorderedList examples = new UnorderedList();
        point.examples().forEach(example -> examples.add(new ListItem(example)));
        if (point.count() > point.examples().size()) {
            examples.add(new ListItem(getTranslation(
                    "catalogue.check.more",
                    Formats.number(getLocale(), point.count() - point.examples().size()))));
        }
        examples.addClassNames("cell-sub");
        return new Div(head, examples);
    }
}
