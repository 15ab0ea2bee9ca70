package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** "Cần rà soát": what has changed of the catalogue in force, whom it touches, and what is done about it. */
@Route(CatalogueTabs.REVIEWS)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class ReviewsView extends PortalPage implements BeforeEnterObserver {

    private final ReviewList list;

    ReviewsView(ReviewService reviews, CurrentPerson person, AsOf asOf) {
        heading(t("review.tab"));
        lead(t(asOf.isToday() ? "review.lead" : "review.lead.not-today"));
        CatalogueTabs tabs = new CatalogueTabs(reviews, CatalogueTabs.REVIEWS);
        boolean ours = person.require().is(Role.PROVINCE_ADMIN);
        boolean units = person.require().is(Role.UNIT_OFFICER);
        // Changes of supplements are told to those only who write them.
        list = new ReviewList(
                reviews,
                asOf.day(),
                (ours || units) && asOf.isToday(),
                row -> row.ofSupplement() ? units : ours,
                tabs::refresh);
        add(tabs, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
