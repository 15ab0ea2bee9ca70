package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.constant;
import static vn.motcua.walls.Case.reads;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.motcua.security.Role;
import vn.motcua.staffing.need.NeedPoint;
import vn.motcua.staffing.need.NeedService;
import vn.motcua.staffing.need.NormState;
import vn.motcua.staffing.need.PointFigures;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedAnswer.There;
import vn.motcua.staffing.need.rule.NeedNorm;

/** Who may call which method of what tells how many people are needed. The province's parameters are for all who ask. */
final class NeedCases {

    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final Role[] READERS = {PROVINCE_ADMIN, APPROVER, LEADER, POST_MANAGER};

    private NeedCases() {}

    private static NeedService need(Scene s) {
        return s.the(NeedService.class);
    }

    static List<Case> all() {
        return List.of(
                reads("NeedService.overview", s -> need(s).overview(s.day())).seenBy(READERS),
                reads("NeedService.point", s -> need(s).point(s.word(), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("NeedService.norm", s -> need(s).norm(s.day())).seenBy(READERS),
                reads("NeedService.norms", s -> need(s).norms()).seenBy(READERS),
                constant("NeedService.mayEnter", s -> need(s).mayEnter(point(s)))
                        .seenBy(READERS),
                reads("NeedService.entry", s -> need(s).entry(s.word(), s.day()))
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER),
                changes("NeedService.keep", s -> {
                            need(s).keep(NeedNorm.DEFAULT, "Điều chỉnh", s.day(), norm(s));
                            return "kept";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("NeedService.enter", s -> {
                            need(s).enter(
                                            s.word(),
                                            Area.URBAN,
                                            Map.of("Hộ tịch", BigDecimal.TEN),
                                            "Đếm lại",
                                            s.day(),
                                            figures(s));
                            return "entered";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(POST_MANAGER));
    }

    private static NeedPoint point(Scene s) {
        return new NeedPoint(
                s.id("one_stop_point"), "", "", null, false, 0, s.id("post_office"), new There(0, 0, 0), null, null);
    }

    private static NormState norm(Scene s) {
        return new NormState(
                s.id("need_norm"),
                NeedNorm.DEFAULT,
                "",
                s.day(),
                null,
                s.the(Plant.class).version("need_norm"));
    }

    private static PointFigures figures(Scene s) {
        return new PointFigures(
                s.id("need_figures"),
                Area.URBAN,
                Map.of(),
                "",
                s.day(),
                null,
                s.the(Plant.class).version("need_figures"));
    }
}
