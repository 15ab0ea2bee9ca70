package vn.motcua.transfer.target.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.transfer.curve.ui.CurvePicture;
import vn.motcua.transfer.curve.ui.CurveTable;
import vn.motcua.transfer.target.MissingUnit;
import vn.motcua.transfer.target.TargetService;
import vn.motcua.transfer.target.TargetStanding;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** How far the province is, over time, from what it set out to reach; when it would be there, and who is missing. */
@Route(TargetsView.PATH)
@Uses(TextArea.class)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class TargetsView extends PortalPage {

    static final String PATH = "units/targets";

    /** As many of those that are missing as are named here. */
    private static final int NAMED = 60;

    private final transient TargetService targets;
    private final transient CurveService curves;
    private final transient AsOf asOf;
    private final boolean mayWrite;
    private final Div content = new Div();

    TargetsView(TargetService targets, CurveService curves, CurrentPerson current, AsOf asOf) {
        this.targets = targets;
        this.curves = curves;
        this.asOf = asOf;
        Person person = current.require();
        mayWrite = asOf.isToday() && person.is(Role.PROVINCE_ADMIN);
        heading(t("target.title"));
        lead(t("target.lead"));
        if (mayWrite) {
            Button set = new Button(
                    t("target.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(TargetEditView.class));
            set.addThemeVariants(ButtonVariant.PRIMARY);
            set.setId("new-target");
            actions(set);
        }
        content.addClassName("page-content");
        add(new UnitTabs(PATH, person), content);
        show();
    }

    private void show() {
        content.removeAll();
        LocalDate day = asOf.day();
        List<CoverageCurve> known = curves.curves(day);
        List<TargetStanding> standings = targets.standings(day, known);
        if (!known.isEmpty()) {
            content.add(picture(known, standings, day));
        }
        if (standings.isEmpty()) {
            content.add(new EmptyState(VaadinIcon.FLAG_CHECKERED, t("target.empty")));
        }
        Div sheets = new Div();
        sheets.addClassName("panel-row");
        Map<UnitKind, List<MissingUnit>> missingOf = new EnumMap<>(UnitKind.class);
        standings.forEach(standing -> {
            List<MissingUnit> missing = standing.missing() == 0
                    ? List.of()
                    : missingOf.computeIfAbsent(standing.target().kind(), kind -> targets.missing(kind, day, 0, NAMED));
            sheets.add(new TargetSheet(standing, missing, day, mayWrite ? () -> end(standing) : null));
        });
        content.add(sheets);
    }

    private Section picture(List<CoverageCurve> known, List<TargetStanding> standings, LocalDate day) {
        Details values = new Details(t("coverage.table"), new CurveTable(known, day));
        values.setId("coverage-values");
        Section sheet = new Section(
                new H2(t("coverage.title")),
                new CurvePicture(
                        known, standings.stream().map(TargetStanding::aim).toList(), day),
                values);
        sheet.addClassName("sheet");
        sheet.setId("coverage-picture");
        return sheet;
    }

    private void end(TargetStanding standing) {
        new EndTargetDialog(asOf.today(), (day, reason) -> {
                    targets.end(standing.target().id(), standing.target().version(), day, reason);
                    Notices.success(t("target.ended.notice", day));
                    show();
                })
                .open();
    }
}
