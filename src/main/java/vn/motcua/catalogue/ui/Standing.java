package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.ui.Pill;

/** How a version of the catalogue stands on a day, as a coloured word. */
final class Standing {

    private Standing() {}

    static Pill of(CatalogueRow row, LocalDate day) {
        if (row.status() != CatalogueStatus.APPROVED) {
            return switch (row.status()) {
                case SUBMITTED -> pill("SUBMITTED", "info");
                case RETURNED -> pill("RETURNED", "bad");
                default -> pill("DRAFT", "quiet");
            };
        }
        if (row.inForce(day)) {
            return pill("IN_FORCE", "good");
        }
        LocalDate from = row.effectiveFrom();
        return from != null && day.isBefore(from) ? pill("UPCOMING", "warn") : pill("SUPERSEDED", "quiet");
    }

    /** What a version is called: by its number, and for a supplement by its unit. */
    static String name(CatalogueRow row) {
        UI ui = UI.getCurrent();
        return row.unitName() == null
                ? ui.getTranslation("catalogue.one", row.number())
                : ui.getTranslation("catalogue.one-supplement", row.number(), row.unitName());
    }

    private static Pill pill(String state, String tone) {
        return new Pill(UI.getCurrent().getTranslation("catalogue.status." + state), tone);
    }
}
