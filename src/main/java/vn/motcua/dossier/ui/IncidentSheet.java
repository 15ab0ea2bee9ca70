package vn.motcua.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import vn.motcua.dossier.IncidentRow;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;

/** What went wrong with dossiers in a period, as stated. */
class IncidentSheet extends Div {

    IncidentSheet(IncidentRow row) {
        addClassNames("sheet", "period");
        PeriodName name = PeriodName.of(row.from(), row.to(), null);
        Div numbers = new Div(
                figure("dossier.lost", row.lost()),
                figure("dossier.damaged", row.damaged()),
                figure("dossier.compensated", row.compensated()));
        numbers.addClassName("figures");
        add(new H3(getTranslation(name.key(), name.arguments().toArray())), numbers);
    }

    private Figure figure(String key, int cases) {
        return new Figure(getTranslation(key), Formats.number(getLocale(), cases), null)
                .tone(cases == 0 ? "good" : "bad");
    }
}
