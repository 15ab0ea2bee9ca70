package vn.motcua.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.transfer.KindSummary;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/**
 * The overview of units and their hand-over: figures by kind of unit, which narrow the list at the end, how far they came
 * over time, what needs somebody's eyes, and where every unit stands.
 */
@Route(StandingAddress.PATH)
@Menu(title = "nav.units", order = 30, icon = "vaadin:building")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class UnitsView extends PortalPage implements BeforeEnterObserver {

    private final Map<UnitKind, KindFigure> figures = new EnumMap<>(UnitKind.class);
    private final StandingList list;

    UnitsView(
            TransferService transfers,
            CurveService curves,
            BlockerService blockers,
            AgreementService agreements,
            CurrentPerson person,
            AsOf asOf,
            List<OverviewAction> offers) {
        LocalDate day = asOf.day();
        heading(t("nav.units"));
        lead(t("transfer.lead"));
        actions(offers.stream().flatMap(offer -> offer.of(day).stream()).toArray(Component[]::new));
        add(new UnitTabs(StandingAddress.PATH, person.require()));
        list = new StandingList(transfers, day, this::changed);
        Div row = new Div();
        row.addClassName("figures");
        TransferSummary summary = transfers.summary(day);
        summary.kinds().stream().filter(kind -> kind.total() > 0).forEach(kind -> row.add(figure(kind)));
        row.setVisible(!figures.isEmpty());
        add(row);
        if (!figures.isEmpty()) {
            Div sheets = new Div(
                    new CoverageSheet(curves.curves(day), day),
                    new StandingNotices(summary, blockers.figures(day), agreements.figures(day)));
            sheets.addClassName("standing-overview");
            add(sheets);
        }
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
        press(list.wanted());
    }

    private KindFigure figure(KindSummary summary) {
        KindFigure figure = new KindFigure(summary);
        figure.addClickListener(
                click -> list.choose(summary.kind() == list.wanted().units().kind() ? null : summary.kind()));
        figures.put(summary.kind(), figure);
        return figure;
    }

    private void changed(StandingFilter filter) {
        press(filter);
        Address.replace(UI.getCurrent(), StandingAddress.PATH, StandingAddress.parameters(filter));
    }

    private void press(StandingFilter filter) {
        figures.forEach((kind, figure) -> figure.pressed(kind == filter.units().kind()));
    }
}
