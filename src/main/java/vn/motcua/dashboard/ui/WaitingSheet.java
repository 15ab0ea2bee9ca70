package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.ui.Pill;

/** Versions of the catalogue that wait for the person who looks: to be decided, or to be finished. */
class WaitingSheet extends Div {

    /** @param waiting at least one */
    WaitingSheet(String title, List<CatalogueRow> waiting) {
        addClassNames("sheet", "waiting");
        addClassName(
                waiting.stream().anyMatch(row -> row.status() == CatalogueStatus.RETURNED)
                        ? "sheet-bad"
                        : "sheet-warn");
        add(new H2(title));
        waiting.stream().map(this::line).forEach(this::add);
    }

    private Component line(CatalogueRow row) {
        Anchor link = new Anchor("catalogues/" + row.id(), name(row));
        link.addClassName("strong");
        Span note = new Span(note(row));
        note.addClassName("waiting-note");
        Div line = new Div(link, pill(row.status()), note);
        line.addClassName("waiting-line");
        return line;
    }

    private String name(CatalogueRow row) {
        return row.unitName() == null
                ? getTranslation("catalogue.one", row.number())
                : getTranslation("catalogue.one-supplement", row.number(), row.unitName());
    }

    private Pill pill(CatalogueStatus status) {
        String tone = switch (status) {
            case RETURNED -> "bad";
            case SUBMITTED -> "info";
            case DRAFT, APPROVED, DISCARDED -> "quiet";
        };
        return new Pill(getTranslation("catalogue.status." + status), tone);
    }

    private String note(CatalogueRow row) {
        return row.status() == CatalogueStatus.RETURNED
                ? getTranslation("dashboard.waiting.reason", String.valueOf(row.returnReason()))
                : getTranslation("dashboard.waiting.entries", row.entries());
    }
}
