package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import vn.motcua.security.Role;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.Qualification;
import vn.motcua.staffing.person.PersonDraft;
import vn.motcua.staffing.person.PersonHiring;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonalData;
import vn.motcua.staffing.person.intake.PersonImportService;
import vn.motcua.staffing.person.intake.PersonSheetService;

/** Employees themselves. */
final class PeopleCases {

    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};

    private PeopleCases() {}

    static List<Case> all() {
        return List.of(
                reads("PersonService.get", s -> people(s).get(s.id("employee")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("PersonService.places", s -> people(s).places(s.id("employee")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("PersonService.openDuties", s -> people(s).openDuties(s.id("employee"), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("PersonService.history", s -> people(s).history(s.id("employee"), 0, 5))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("PersonService.mayKeep", s -> people(s).mayKeep(s.id("employee")))
                        .never(OFFICES)
                        .blind(POST_MANAGER),
                reads("PersonService.jobs", s -> people(s).jobs())
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("PersonService.offices", s -> people(s).offices())
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "PersonService.photo",
                                s -> people(s).photo(s.id("employee")).map(photo -> photo.digest()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                changes(
                                "PersonService.hire",
                                s -> people(s).hire(new PersonHiring(draft("WALLS"), s.id("post_office"), "", s.day())))
                        .blind(POST_MANAGER),
                changes("PersonService.change", s -> {
                            people(s).change(s.id("free"), version(s, "free"), draft("WALLS"));
                            return "changed";
                        })
                        .blind(POST_MANAGER),
                changes("PersonService.move", s -> {
                            people(s)
                                    .move(
                                            s.id("employee"),
                                            version(s, "employee"),
                                            s.id("post_office"),
                                            "Walls",
                                            s.day(),
                                            Set.of());
                            return "moved";
                        })
                        .blind(POST_MANAGER),
                changes("PersonService.end", s -> {
                            people(s)
                                    .end(
                                            s.id("employee"),
                                            version(s, "employee"),
                                            s.day(),
                                            "Walls",
                                            Set.of(s.id("assignment")));
                            return "ended";
                        })
                        .blind(POST_MANAGER),
                changes("PersonService.reopen", s -> {
                            people(s).reopen(s.id("left"), version(s, "left"), "Walls");
                            return "opened";
                        })
                        .blind(POST_MANAGER),
                changes("PersonService.withdraw", s -> {
                            people(s).withdraw(s.id("free"), version(s, "free"), "Walls");
                            return "withdrawn";
                        })
                        .blind(POST_MANAGER),
                changes("PersonService.keepPhoto", s -> {
                            people(s).keepPhoto(s.id("employee"), photo());
                            return "kept";
                        })
                        .blind(POST_MANAGER),
                adds("PersonImportService.hand", PeopleCases::hand).seenBy(POST_MANAGER),
                reads("PersonImportService.waiting", s -> imports(s).waiting()).blind(POST_MANAGER),
                reads("PersonImportService.written", s -> imports(s).written()).blind(POST_MANAGER),
                reads("PersonImportService.get", s -> imports(s).get(s.id("employee_import")))
                        .blind(POST_MANAGER),
                reads("PersonImportService.preview", s -> imports(s).preview(s.id("employee_import")))
                        .blind(POST_MANAGER),
                reads("PersonImportService.writeFaulty", s -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            imports(s).writeFaulty(s.id("faulty-list"), out, Locale.of("vi"));
                            return ServiceCases.sheet(out);
                        })
                        .blind(POST_MANAGER),
                changes("PersonImportService.takeOver", s -> {
                            UUID id = s.id("employee_import");
                            return imports(s)
                                    .takeOver(id, imports(s).preview(id).digest())
                                    .writes();
                        })
                        .blind(POST_MANAGER),
                changes("PersonImportService.discard", s -> {
                            imports(s).discard(s.id("employee_import"));
                            return "left";
                        })
                        .blind(POST_MANAGER),
                reads("PersonSheetService.write", s -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            s.the(PersonSheetService.class).write(EmployeeFilter.all(), s.day(), out, Locale.of("vi"));
                            return ServiceCases.sheet(out);
                        })
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                changes("PersonService.removePhoto", s -> {
                            people(s).removePhoto(s.id("employee"));
                            return "removed";
                        })
                        .blind(POST_MANAGER));
    }

    private static PersonService people(Scene s) {
        return s.the(PersonService.class);
    }

    private static PersonImportService imports(Scene s) {
        return s.the(PersonImportService.class);
    }

    private static Object hand(Scene s) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "walls", ".csv");
        try {
            Files.writeString(file, "Mã nhân viên;Họ và tên;Trình độ\nWALLS;Người Mới;Cao đẳng\n");
            return imports(s).hand(file, "list.csv");
        } finally {
            Files.delete(file);
        }
    }

    private static int version(Scene s, String name) {
        return s.the(Plant.class).version(name);
    }

    private static PersonDraft draft(String code) {
        return new PersonDraft(
                code, "Người Mới", null, Qualification.COLLEGE, "", true, List.of(), "", null, null, PersonalData.NONE);
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
