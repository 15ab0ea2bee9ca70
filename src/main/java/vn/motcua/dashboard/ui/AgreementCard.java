package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.agreement.AgreementFilter.Group;
import vn.motcua.ui.Formats;

/** How many offices of the province have signed an agreement, and which are about to run out. */
class AgreementCard extends Card {

    AgreementCard(List<AgreementFigures> groups) {
        super("dashboard.agreements", "units/agreements", "dashboard.agreements.more");
        AgreementFigures offices = groups.stream()
                .filter(group -> group.group() == Group.OFFICES)
                .findFirst()
                .orElseGet(() -> new AgreementFigures(Group.OFFICES, 0, 0, 0));
        number(
                Formats.number(getLocale(), offices.signed()) + "/" + Formats.number(getLocale(), offices.units()),
                getTranslation("dashboard.agreements.offices"));
        bar(offices.units() == 0 ? 0 : (double) offices.signed() / offices.units());
        long toRenew = groups.stream().mapToLong(AgreementFigures::toRenew).sum();
        if (toRenew > 0) {
            Anchor link = new Anchor(
                    "units/agreements?status=TO_RENEW", getTranslation("dashboard.agreements.to-renew", toRenew));
            link.addClassName("card-warn");
            link.setId("agreements-to-renew");
            Div line = new Div(link);
            line.addClassName("card-line");
            add(line);
        }
    }
}
