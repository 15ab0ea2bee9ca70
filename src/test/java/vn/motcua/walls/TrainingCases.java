package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.security.Role;
import vn.motcua.staffing.training.CourseDraft;
import vn.motcua.staffing.training.Result;
import vn.motcua.staffing.training.TrainingService;

/** Training: courses are the whole post's, seats are seen by those in charge. */
final class TrainingCases {

    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final Role[] READERS = {PROVINCE_ADMIN, APPROVER, LEADER, POST_MANAGER};

    private TrainingCases() {}

    static List<Case> all() {
        return List.of(
                reads("TrainingService.courses", s -> trainings(s).courses(Plant.ASKED, 0, 50))
                        .seenBy(READERS),
                reads("TrainingService.count", s -> trainings(s).count("")).seenBy(READERS),
                reads("TrainingService.get", s -> trainings(s).get(s.id("training_course")))
                        .seenBy(READERS),
                reads("TrainingService.history", s -> trainings(s).history(s.id("training_course"), 0, 5))
                        .seenBy(READERS),
                reads("TrainingService.fields", s -> trainings(s).fields()).seenBy(READERS),
                reads("TrainingService.seats", s -> trainings(s).seats(s.id("training_course")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("TrainingService.ofEmployee", s -> trainings(s).ofEmployee(s.id("employee")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("TrainingService.again", s -> trainings(s).again(s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                adds("TrainingService.open", s -> trainings(s).open(draft(s.day())))
                        .seenBy(POST_MANAGER),
                changes("TrainingService.change", s -> {
                            trainings(s)
                                    .change(
                                            s.id("training_course"),
                                            s.the(Plant.class).version("training_course"),
                                            draft(s.day()));
                            return "changed";
                        })
                        .seenBy(POST_MANAGER),
                changes("TrainingService.cancel", s -> {
                            trainings(s)
                                    .cancel(
                                            s.id("training_course"),
                                            s.the(Plant.class).version("training_course"),
                                            "Walls");
                            return "cancelled";
                        })
                        .seenBy(POST_MANAGER),
                changes("TrainingService.remove", s -> {
                            trainings(s)
                                    .remove(
                                            s.id("empty-course"),
                                            s.the(Plant.class).version("empty-course"));
                            return "removed";
                        })
                        .seenBy(POST_MANAGER),
                changes("TrainingService.enrol", s -> {
                            trainings(s).enrol(s.id("training_course"), Set.of(s.id("free")));
                            return "enrolled";
                        })
                        .blind(POST_MANAGER),
                changes("TrainingService.leave", s -> {
                            trainings(s).leave(s.id("training_course"), s.id("employee"));
                            return "left";
                        })
                        // There is a result, and so it stays.
                        .never(POST_MANAGER),
                changes("TrainingService.result", s -> {
                            trainings(s)
                                    .result(
                                            s.id("training_course"),
                                            s.id("employee"),
                                            s.the(Plant.class).version("training_seat"),
                                            Result.FAILED,
                                            "");
                            return "failed";
                        })
                        .blind(POST_MANAGER));
    }

    private static TrainingService trainings(Scene s) {
        return s.the(TrainingService.class);
    }

    private static CourseDraft draft(LocalDate day) {
        return new CourseDraft("Khóa mới", List.of("Hộ tịch"), 8, "", "", day, day, 500, null);
    }
}
