package vn.motcua.transfer.ui;

import java.time.LocalDate;
import vn.motcua.orgunit.UnitService;

/** The unit that a blocker or an agreement concerns: one must be chosen. */
public class UnitChoice extends vn.motcua.orgunit.ui.UnitChoice {

    public UnitChoice(UnitService units, LocalDate day) {
        super(units, day);
        setLabel(getTranslation("transfer.column.unit"));
        setPlaceholder(getTranslation("transfer.search.hint"));
        setClearButtonVisible(false);
        setRequiredIndicatorVisible(true);
        setId("choose-unit");
    }
}
