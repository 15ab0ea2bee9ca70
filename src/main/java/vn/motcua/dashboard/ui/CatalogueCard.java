package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.ui.Formats;

/** The version of the catalogue by which the province works that day. */
class CatalogueCard extends Card {

    CatalogueCard(Optional<CatalogueRow> inForce, LocalDate day) {
        super("dashboard.catalogue", "catalogues", "dashboard.catalogue.more");
        inForce.ifPresentOrElse(this::show, () -> line(getTranslation("dashboard.catalogue.none", day)));
    }

    private void show(CatalogueRow row) {
        number(
                Formats.number(getLocale(), row.entries()),
                getTranslation("dashboard.catalogue.procedures", row.entries()));
        line(getTranslation(
                "dashboard.catalogue.decision",
                Objects.requireNonNull(row.decisionNumber()),
                Objects.requireNonNull(row.decisionDate())));
        line(getTranslation("dashboard.catalogue.since", Objects.requireNonNull(row.effectiveFrom())));
        Div links = new Div(new Anchor("catalogues/" + row.id(), getTranslation("catalogue.one", row.number())));
        links.addClassName("card-actions");
        add(links);
    }
}
