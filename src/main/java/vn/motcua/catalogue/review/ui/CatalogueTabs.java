package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import vn.motcua.catalogue.review.ReviewFilter;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.ui.Formats;

/** From the versions of the catalogue to what has to be reviewed in it, and how much that is. */
public class CatalogueTabs extends Nav {

    public static final String VERSIONS = "catalogues";
    public static final String REVIEWS = "catalogues/reviews";

    private final transient ReviewService reviews;
    private final Span badge = new Span();

    /** @param here one of the addresses */
    public CatalogueTabs(ReviewService reviews, String here) {
        this.reviews = reviews;
        addClassName("switch");
        getElement().setAttribute("aria-label", getTranslation("nav.catalogues"));
        badge.addClassName("badge");
        badge.setId("open-reviews");
        Anchor review = link("review.tab", REVIEWS, here);
        review.add(badge);
        add(link("review.tab.versions", VERSIONS, here), review);
        refresh();
    }

    private Anchor link(String key, String there, String here) {
        Anchor link = new Anchor(there, getTranslation(key));
        link.setRouterIgnore(false);
        if (there.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** Counts again. */
    public void refresh() {
        long open = reviews.count(ReviewFilter.OPEN);
        badge.setText(Formats.number(getLocale(), open));
        badge.setVisible(open > 0);
    }
}
