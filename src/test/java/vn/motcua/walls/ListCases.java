package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.intake.UnitImportService;
import vn.motcua.orgunit.intake.UnitSheetService;
import vn.motcua.security.Role;

/** Lists of units, one-stop points and post offices. */
final class ListCases {

    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};

    private ListCases() {}

    static List<Case> all() {
        return List.of(
                adds("UnitImportService.hand", s -> hand(s)).seenBy(PROVINCE_ADMIN),
                reads(
                                "UnitImportService.waiting",
                                s -> s.the(UnitImportService.class).waiting())
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "UnitImportService.written",
                                s -> s.the(UnitImportService.class).written())
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "UnitImportService.get",
                                s -> s.the(UnitImportService.class).get(s.id("unit_import")))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "UnitImportService.preview",
                                s -> s.the(UnitImportService.class).preview(s.id("unit_import")))
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitImportService.plan", s -> {
                            s.the(UnitImportService.class)
                                    .plan(
                                            s.id("unit_import"),
                                            s.the(Plant.class).version("unit_import"),
                                            s.day(),
                                            s.id("decision"));
                            return "planned";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitImportService.takeOver", s -> {
                            UnitImportService imports = s.the(UnitImportService.class);
                            UUID id = s.id("unit_import");
                            return imports.takeOver(id, imports.preview(id).digest())
                                    .writes();
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("UnitImportService.discard", s -> {
                            s.the(UnitImportService.class).discard(s.id("unit_import"));
                            return "left";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads("UnitSheetService.write", ListCases::sheet)
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER));
    }

    private static Object hand(Scene s) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "walls", ".csv");
        try {
            Files.writeString(file, "Mã;Tên;Loại\n99002;Xã Mới;Cấp xã\n");
            return s.the(UnitImportService.class).hand(file, "list.csv", s.day());
        } finally {
            Files.delete(file);
        }
    }

    private static Object sheet(Scene s) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        s.the(UnitSheetService.class).write(UnitFilter.ALL, s.day(), out, Locale.of("vi"));
        return ServiceCases.sheet(out);
    }
}
