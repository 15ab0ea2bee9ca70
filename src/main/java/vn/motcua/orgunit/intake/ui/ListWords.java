package vn.motcua.orgunit.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import vn.motcua.orgunit.intake.UnitImport;
import vn.motcua.orgunit.intake.UnitVerdict;
import vn.motcua.ui.Formats;

/** How lists of units are told. */
final class ListWords {

    static final Map<UnitVerdict, String> TONES = Map.of(
            UnitVerdict.NEW, "good",
            UnitVerdict.RENAMED, "info",
            UnitVerdict.MOVED, "info",
            UnitVerdict.UNCHANGED, "quiet",
            UnitVerdict.FAULTY, "bad",
            UnitVerdict.MISSING, "warn");

    private ListWords() {}

    /** What a list that was taken over did. */
    static String done(Component owner, UnitImport list) {
        return owner.getTranslation(
                "unitlist.done", number(list.founded()), number(list.renamed()), number(list.moved()));
    }

    static String number(long number) {
        return Formats.number(UI.getCurrent().getLocale(), number);
    }
}
