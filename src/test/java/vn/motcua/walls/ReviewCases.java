package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.publication.PublicationService;
import vn.motcua.catalogue.review.ReviewFilter;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.procedure.content.Level;
import vn.motcua.security.Role;

/** The service methods around what has changed of the catalogue in force, and what of it is on public view. */
final class ReviewCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final int MANY = 20_000;

    /** A key of no row at all, which the answer repeats. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private ReviewCases() {}

    static List<Case> all() {
        return List.of(
                // What has changed of the catalogue in force
                reads("ReviewService.find", s -> reviews(s)).seenBy(ALL),
                reads("ReviewService.count", s -> s.the(ReviewService.class).count(ReviewFilter.OPEN))
                        .seenBy(ALL),
                reads("ReviewService.fields", s -> s.the(ReviewService.class).fields())
                        .seenBy(ALL),
                reads("ReviewService.touches", s -> s.the(ReviewService.class).touches(List.of(everything(s)), s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("ReviewService.touches : counters and people", s -> {
                            var touches = s.the(ReviewService.class)
                                    .touches(List.of(everything(s)), s.day())
                                    .getOrDefault(NOWHERE, List.of());
                            return touches.stream()
                                    .filter(touch -> touch.kind().compareTo(Touch.Kind.COUNTER) >= 0)
                                    .toList();
                        })
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER)
                        .never(UNIT_OFFICER),
                reads(
                                "ReviewService.find : what has changed of a supplement",
                                s -> reviews(s).stream()
                                        .filter(ReviewRow::ofSupplement)
                                        .toList())
                        .blind(UNIT_OFFICER)
                        .never(ALL_BUT_UNIT),
                changes("ReviewService.update", s -> s.the(ReviewService.class).update(chosen(s, "catalogue_review")))
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                changes(
                                "ReviewService.update : of a supplement",
                                s -> s.the(ReviewService.class).update(chosen(s, "supplement-review")))
                        .blind(UNIT_OFFICER)
                        .never(PROVINCE_ADMIN),
                changes("ReviewService.dismiss", s -> {
                            s.the(ReviewService.class).dismiss(chosen(s, "catalogue_review"), "Thử");
                            return "dismissed";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .never(UNIT_OFFICER),
                // What is on public view
                reads(
                                "PublicationService.state",
                                s -> s.the(PublicationService.class).state())
                        .seenBy(PROVINCE_ADMIN),
                adds("PublicationService.set", s -> {
                            s.the(PublicationService.class).set(true);
                            return "published";
                        })
                        .seenBy(PROVINCE_ADMIN));
    }

    private static List<ReviewRow> reviews(Scene s) {
        return s.the(ReviewService.class).find(ReviewFilter.OPEN, 0, MANY);
    }

    private static List<ReviewRow.Chosen> chosen(Scene s, String name) {
        return List.of(new ReviewRow.Chosen(s.id(name), versionOf(s, name)));
    }

    /** What touches every unit, and the counters of the planted field. */
    private static Touchable everything(Scene s) {
        return new Touchable(NOWHERE, Set.of(s.word(), "Hộ tịch"), Set.of(Level.values()), s.word());
    }

    private static int versionOf(Scene s, String name) {
        return s.the(Plant.class).version(name);
    }
}
