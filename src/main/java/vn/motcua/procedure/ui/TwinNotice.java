package vn.motcua.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.procedure.intake.StagedImport;
import vn.motcua.tenancy.ProvinceClock;

/** Says that the same list, or another of the same name, waits already: two people may not know of each other. */
class TwinNotice extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ProvinceClock.VIETNAM);

    TwinNotice(StagedImport twin) {
        Paragraph words = new Paragraph(getTranslation(
                "procedures.import.twin",
                twin.startedBy(),
                moment(twin.startedAt()),
                getTranslation("procedures.import.state." + twin.state())));
        RouterLink other = new RouterLink(
                getTranslation("procedures.import.twin-open"), ImportView.class, ImportView.parameters(twin.id()));
        add(words, other);
        addClassNames("sheet", "sheet-warn", "import-twin");
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
