package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.review.ReviewFilter;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.dossier.VolumeService;
import vn.motcua.report.ReportService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.staffing.StaffingService;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.blocker.BlockerFigures;
import vn.motcua.transfer.blocker.BlockerFilter;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.transfer.curve.ui.CurvePicture;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** What a person of a province wants to know first: what waits for them, and how far the province is. */
@Route("overview")
@Menu(title = "nav.dashboard", order = 0, icon = "vaadin:dashboard")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class DashboardView extends PortalPage {

    private final transient Person person;

    DashboardView(
            CatalogueService catalogues,
            ReviewService reviews,
            TransferService transfers,
            BlockerService blockers,
            AgreementService agreements,
            CurveService curves,
            StaffingService staffing,
            VolumeService volumes,
            ReportService reports,
            CurrentPerson current,
            AsOf asOf) {
        this.person = current.require();
        LocalDate day = asOf.day();
        heading(t("nav.dashboard"));
        lead(t("dashboard.lead", day));
        List<CatalogueRow> versions = catalogues.list();
        var inForce = versions.stream()
                .filter(row -> !row.supplement() && row.inForce(day))
                .findFirst();
        if (person.is(Role.LEADER) && inForce.isPresent()) {
            actions(catalogueReport(reports, day));
        }
        if (asOf.isToday()) {
            addWaiting(versions);
            addReviews(reviews);
        }
        BlockerFigures blocked = blockers.figures(day);
        if (blocked.overdue() > 0 && (person.is(Role.LEADER) || person.is(Role.PROVINCE_ADMIN))) {
            add(new OverdueSheet(blocked.overdue(), blockers.find(BlockerFilter.OVERDUE, day, 0, OverdueSheet.NAMED)));
        }
        H2 title = new H2(t(person.is(Role.UNIT_OFFICER) ? "dashboard.coverage.own" : "dashboard.coverage"));
        title.addClassName("section-title");
        add(title, new CoverageFigures(transfers.summary(day)));
        if (person.is(Role.LEADER)) {
            CurvePicture curve = new CurvePicture(curves.curves(day), List.of(), day);
            curve.addClassName("curve-small");
            Anchor more = new Anchor("units/targets", t("dashboard.targets.more"));
            more.addClassName("card-more");
            Div head = new Div(new H2(t("coverage.title")), more);
            head.addClassName("card-head");
            Div picture = new Div(head, curve);
            picture.addClassName("sheet");
            add(picture);
        }
        Div cards = new Div(new CatalogueCard(inForce, day), new BlockerCard(blocked));
        cards.addClassName("cards");
        if (looksAtStaffing()) {
            cards.add(new AgreementCard(agreements.figures(day)));
            cards.add(new StaffingCard(staffing.summary(day)));
        }
        cards.add(new VolumeCard(volumes.periods(day).stream().findFirst()));
        add(cards);
    }

    /** Units have no say in the post's people, and the service would refuse them. */
    private boolean looksAtStaffing() {
        return person.is(Role.POST_MANAGER)
                || person.is(Role.PROVINCE_ADMIN)
                || person.is(Role.APPROVER)
                || person.is(Role.LEADER);
    }

    private void addWaiting(List<CatalogueRow> versions) {
        if (person.is(Role.APPROVER)) {
            addWaiting("dashboard.waiting.approver", versions, Set.of(CatalogueStatus.SUBMITTED));
        }
        // What others draft for their units is theirs to finish.
        if (person.is(Role.PROVINCE_ADMIN) || person.is(Role.UNIT_OFFICER)) {
            List<CatalogueRow> own = versions.stream()
                    .filter(row -> row.supplement() != person.is(Role.PROVINCE_ADMIN))
                    .toList();
            addWaiting("dashboard.waiting.admin", own, Set.of(CatalogueStatus.DRAFT, CatalogueStatus.RETURNED));
        }
    }

    private void addReviews(ReviewService reviews) {
        long open = person.is(Role.PROVINCE_ADMIN) ? reviews.count(ReviewFilter.OPEN) : 0;
        if (open > 0) {
            add(new ReviewSheet(open));
        }
    }

    private void addWaiting(String title, List<CatalogueRow> versions, Set<CatalogueStatus> states) {
        List<CatalogueRow> waiting =
                versions.stream().filter(row -> states.contains(row.status())).toList();
        if (!waiting.isEmpty()) {
            add(new WaitingSheet(t(title, waiting.size()), waiting));
        }
    }

    private Button catalogueReport(ReportService reports, LocalDate day) {
        Button create = new Button(t("dashboard.catalogue.pdf"), VaadinIcon.FILE_TEXT_O.create(), click -> {
            reports.request("catalogue", day, ReportService.PDF);
            UI.getCurrent().navigate("reports");
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        create.setId("create-catalogue-report");
        return create;
    }
}
