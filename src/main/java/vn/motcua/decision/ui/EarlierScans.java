package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.decision.scan.EarlierScan;
import vn.motcua.ui.Formats;

/** The papers that others took the place of; not there when there are none. */
class EarlierScans extends Section {

    private final transient DecisionScanService scans;
    private final UUID decision;

    EarlierScans(DecisionScanService scans, UUID decision) {
        this.scans = scans;
        this.decision = decision;
        addClassName("sheet");
        setId("earlier-scans");
        add(new H2(getTranslation("decision.scan.earlier")));
        List<EarlierScan> earlier = scans.earlier(decision);
        for (int i = 0; i < earlier.size(); i++) {
            add(line(earlier.get(i), i + 1));
        }
        setVisible(!earlier.isEmpty());
    }

    private Component line(EarlierScan earlier, int number) {
        Div name = new Div(earlier.scan().fileName());
        name.addClassNames("cell-name", "scan-name");
        Div facts = new Div(getTranslation(
                "decision.scan.replaced",
                Formats.kilobytes(getLocale(), earlier.scan().size()),
                earlier.scan().uploadedBy(),
                Formats.moment(earlier.scan().uploadedAt()),
                earlier.replacedBy(),
                Formats.moment(earlier.replacedAt())));
        facts.addClassName("cell-sub");
        PaperLinks links = new PaperLinks(
                earlier.scan(), "earlier-" + number, out -> scans.writeEarlier(decision, earlier.scan(), out));
        Div line = new Div(name, facts, links);
        line.addClassName("earlier-scan");
        return line;
    }
}
