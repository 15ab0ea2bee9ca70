package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.constant;
import static vn.motcua.walls.Case.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.intake.UnitImportService;
import vn.motcua.orgunit.intake.UnitSheetService;
import vn.motcua.orgunit.office.OfficeDraft;
import vn.motcua.orgunit.office.OfficeFilter;
import vn.motcua.orgunit.office.OfficeFounding;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.point.EquipmentItem;
import vn.motcua.orgunit.point.EquipmentService;
import vn.motcua.orgunit.point.EquipmentService.Found;
import vn.motcua.orgunit.point.OpeningHours;
import vn.motcua.orgunit.point.PointChecklist;
import vn.motcua.orgunit.point.PointDraft;
import vn.motcua.orgunit.point.PointFilter;
import vn.motcua.orgunit.point.PointFounding;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.security.Role;

/** Lists of units, one-stop points and post offices. */
final class ListCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
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
                        .blind(UNIT_OFFICER),
                reads(
                                "PointService.find",
                                s -> s.the(PointService.class)
                                        .find(new PointFilter(Plant.ASKED, null, null, null), s.day(), 0, 100))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("PointService.count", s -> s.the(PointService.class).count(PointFilter.ALL, s.day()))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("PointService.get", s -> s.the(PointService.class).get(s.id("one_stop_point"), s.day()))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("PointService.history", s -> s.the(PointService.class).history(s.id("one_stop_point"), 0, 5))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("PointService.mayChange", s -> s.the(PointService.class).mayChange(point(s)))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                constant(
                                "PointService.mayHandOver",
                                s -> s.the(PointService.class).mayHandOver())
                        .seenBy(ALL),
                adds(
                                "PointService.found",
                                s -> s.the(PointService.class)
                                        .found(new PointFounding("WALLS", null, draft(), s.day(), null)))
                        .seenBy(PROVINCE_ADMIN),
                changes("PointService.change", s -> {
                            s.the(PointService.class)
                                    .change(
                                            s.id("one_stop_point"),
                                            s.the(Plant.class).version("one_stop_point"),
                                            moved(s),
                                            s.day());
                            return "changed";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER)
                        .never(POST_MANAGER),
                changes("PointService.end", s -> {
                            s.the(PointService.class)
                                    .end(
                                            s.id("bare-point"),
                                            s.the(Plant.class).version("bare-point"),
                                            s.day(),
                                            s.id("decision"),
                                            "");
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "EquipmentService.checklist",
                                s -> s.the(EquipmentService.class)
                                        .checklist(s.id("one_stop_point"), s.day())
                                        .unchecked())
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads(
                                "EquipmentService.ofUnit",
                                s -> s.the(EquipmentService.class).ofUnit(s.id("org_unit"), s.day()).stream()
                                        .map(PointChecklist::name)
                                        .toList())
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads(
                                "EquipmentService.mayCheck",
                                s -> s.the(EquipmentService.class).mayCheck(point(s)))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                changes("EquipmentService.check", s -> {
                            s.the(EquipmentService.class)
                                    .check(
                                            s.id("one_stop_point"),
                                            s.the(Plant.class).version("one_stop_point"),
                                            List.of(new Found(EquipmentItem.SEATS, 2, 2, "")));
                            return "checked";
                        })
                        .seenBy(PROVINCE_ADMIN)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads(
                                "OfficeService.find",
                                s -> s.the(OfficeService.class)
                                        .find(new OfficeFilter(Plant.ASKED, null, false), s.day(), 0, 100))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("OfficeService.count", s -> s.the(OfficeService.class).count(OfficeFilter.ALL, s.day()))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("OfficeService.get", s -> s.the(OfficeService.class).get(s.id("post_office"), s.day()))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads("OfficeService.inCharge", s -> s.the(OfficeService.class).inCharge(s.id("post_office")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("OfficeService.history", s -> s.the(OfficeService.class).history(s.id("post_office"), 0, 5))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                adds(
                                "OfficeService.found",
                                s -> s.the(OfficeService.class)
                                        .found(new OfficeFounding("WALLS", null, office(), s.day(), null)))
                        .seenBy(PROVINCE_ADMIN),
                changes("OfficeService.change", s -> {
                            s.the(OfficeService.class)
                                    .change(
                                            s.id("post_office"),
                                            s.the(Plant.class).version("post_office"),
                                            office(),
                                            s.day());
                            return "changed";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("OfficeService.end", s -> {
                            s.the(OfficeService.class)
                                    .end(
                                            s.id("bare-office"),
                                            s.the(Plant.class).version("bare-office"),
                                            s.day(),
                                            s.id("decision"),
                                            "");
                            return "ended";
                        })
                        .seenBy(PROVINCE_ADMIN));
    }

    private static PointRow point(Scene s) {
        return s.the(PointService.class).get(s.id("one_stop_point"), s.day());
    }

    private static PointDraft draft() {
        return new PointDraft("Bộ phận", null, PremisesKind.STAYS, "Xã Mới", "", OpeningHours.NONE, "");
    }

    /** The planted point, at another address. */
    private static PointDraft moved(Scene s) {
        PremisesKind premises =
                PremisesKind.valueOf(String.valueOf(s.the(Plant.class).value("one_stop_point", "premises")));
        return new PointDraft(Plant.WORD, s.id("post_office"), premises, "Xã Mới", "", OpeningHours.NONE, "");
    }

    private static OfficeDraft office() {
        return new OfficeDraft("Bưu cục", PostOfficeKind.POST_OFFICE, "Xã Mới", false);
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
