package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.agreement.AgreementFilter;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;
import vn.motcua.ui.PortalPage;

/** Who has an agreement with the post, 20 of 27, who has not, and which are about to run out. */
@Route(AgreementsView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class AgreementsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/agreements";

    private final AgreementList list;

    AgreementsView(AgreementService agreements, CurrentPerson current, AsOf asOf) {
        Person person = current.require();
        heading(t("agreement.title"));
        lead(t("agreement.lead"));
        if (asOf.isToday() && person.is(Role.PROVINCE_ADMIN)) {
            Button sign = new Button(
                    t("agreement.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(AgreementEditView.class));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            sign.setId("new-agreement");
            actions(sign);
        }
        list = new AgreementList(agreements, asOf.day());
        add(new UnitTabs(PATH, person), figures(agreements.figures(asOf.day())), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }

    private Component figures(List<AgreementFigures> groups) {
        Div row = new Div();
        row.addClassName("figures");
        long toRenew = 0;
        for (AgreementFigures group : groups) {
            toRenew += group.toRenew();
            // Districts and communes mostly have none: agreements are signed with the offices.
            if (group.signed() > 0 || group.group() == AgreementFilter.Group.OFFICES) {
                row.add(figure(group));
            }
        }
        Figure renew = new Figure(
                t("agreement.status.TO_RENEW"), Formats.number(getLocale(), toRenew), t("agreement.to-renew.note"));
        row.add(link(toRenew > 0 ? renew.tone("warn") : renew, "status=TO_RENEW", "agreements-TO_RENEW"));
        return row;
    }

    private Component figure(AgreementFigures group) {
        Figure figure = new Figure(
                        t("agreement.group." + group.group()),
                        Formats.number(getLocale(), group.signed()) + "/" + Formats.number(getLocale(), group.units()),
                        t("agreement.unsigned", group.units() - group.signed()))
                .withBar(group.units() == 0 ? 0 : (double) group.signed() / group.units());
        if (group.signed() == group.units()) {
            figure.tone("good");
        }
        return link(figure, "group=" + group.group(), "agreements-" + group.group());
    }

    private static Anchor link(Figure figure, String query, String id) {
        Anchor link = new Anchor(PATH + "?" + query, figure);
        link.setRouterIgnore(false);
        link.addClassName("figure-link");
        link.setId(id);
        return link;
    }
}
