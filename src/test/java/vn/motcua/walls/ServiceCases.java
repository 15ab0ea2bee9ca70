package vn.motcua.walls;

import static vn.motcua.security.Role.APPROVER;
import static vn.motcua.security.Role.COUNTER_STAFF;
import static vn.motcua.security.Role.LEADER;
import static vn.motcua.security.Role.OPERATOR;
import static vn.motcua.security.Role.POST_MANAGER;
import static vn.motcua.security.Role.PROVINCE_ADMIN;
import static vn.motcua.security.Role.UNIT_OFFICER;
import static vn.motcua.walls.Case.adds;
import static vn.motcua.walls.Case.changes;
import static vn.motcua.walls.Case.constant;
import static vn.motcua.walls.Case.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import vn.motcua.dossier.VolumeService;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.orgunit.Charges;
import vn.motcua.orgunit.PostOfficeService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitService;
import vn.motcua.platform.PlatformService;
import vn.motcua.procedure.ProcedureEditService;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.intake.ImportColumn;
import vn.motcua.procedure.intake.ImportReviewService;
import vn.motcua.procedure.intake.ListColumn;
import vn.motcua.procedure.intake.ListShape;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.procedure.intake.Verdict;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.report.ReportRow;
import vn.motcua.report.ReportService;
import vn.motcua.report.ReportState;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.CounterFilter;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.OwnCounterService;
import vn.motcua.staffing.StaffingService;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.lifecycle.ProvinceControl;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;

/** Who may call which service method: one case a method, more where it shows different things to different people. */
final class ServiceCases {

    private static final Role[] ALL = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER};
    /** Who stands at a counter looks procedures up. */
    private static final Role[] READERS = {PROVINCE_ADMIN, APPROVER, UNIT_OFFICER, POST_MANAGER, LEADER, COUNTER_STAFF};

    private static final Role[] ALL_BUT_UNIT = {PROVINCE_ADMIN, APPROVER, POST_MANAGER, LEADER};
    private static final Role[] OFFICES = {PROVINCE_ADMIN, APPROVER, LEADER};
    private static final int MANY = 20_000;
    private static final UnitFilter UNIT = new UnitFilter(Plant.ASKED, null, null);

    private ServiceCases() {}

    static List<Case> all() {
        return Stream.of(
                        offices(),
                        CatalogueCases.all(),
                        ReviewCases.all(),
                        AccountCases.all(),
                        DocumentCases.all(),
                        UnitCases.all(),
                        ListCases.all(),
                        HandoverCases.all(),
                        RosterCases.all(),
                        NeedCases.all(),
                        PeopleCases.all(),
                        TrainingCases.all(),
                        TransferCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> offices() {
        return List.of(
                // Units and places of the post
                reads(
                                "UnitService.find",
                                s -> List.of(
                                        s.the(UnitService.class).find(UnitFilter.ALL, s.day(), 0, MANY),
                                        s.the(UnitService.class).find(UNIT, s.day(), 0, MANY)))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitService.count", s -> s.the(UnitService.class).count(UnitFilter.ALL, s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("UnitService.countByKind", s -> s.the(UnitService.class).countByKind(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "PostOfficeService.find",
                                s -> s.the(PostOfficeService.class).find(s.day(), 0, MANY))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads(
                                "PostOfficeService.count",
                                s -> s.the(PostOfficeService.class).count(s.day()))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads(
                                "PostOfficeService.servicePoints",
                                s -> s.the(PostOfficeService.class).servicePoints(s.day()))
                        .seenBy(OFFICES)
                        .blind(UNIT_OFFICER, POST_MANAGER),
                reads(
                                "PostOfficeService.points",
                                s -> s.the(PostOfficeService.class).points(Set.of(s.id("one_stop_point"))))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads("Charges.postOfficesOf", s -> s.the(Charges.class).postOfficesOf(s.word()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                // Procedures and their import
                reads(
                                "ProcedureService.find",
                                s -> List.of(
                                        s.the(ProcedureService.class).find(ProcedureFilter.ALL, s.day(), 0, MANY),
                                        s.the(ProcedureService.class)
                                                .find(new ProcedureFilter(Plant.ASKED, null, null), s.day(), 0, MANY)))
                        .seenBy(READERS),
                reads(
                                "ProcedureService.count",
                                s -> s.the(ProcedureService.class).count(ProcedureFilter.ALL, s.day()))
                        .seenBy(READERS),
                reads(
                                "ProcedureService.fields",
                                s -> s.the(ProcedureService.class).fields(s.day()))
                        .seenBy(READERS),
                reads(
                                "ProcedureService.details",
                                s -> s.the(ProcedureService.class).details(Plant.CODE, s.day()))
                        .seenBy(READERS),
                constant("ProcedureImportService.inspect", s -> inspect(s).readable())
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.columns",
                                s -> s.the(ProcedureImportService.class).columns(s.id("mapping-import")))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "ProcedureImportService.map",
                                s -> s.the(ProcedureImportService.class)
                                        .map(
                                                s.id("mapping-import"),
                                                new ListShape(
                                                        "",
                                                        1,
                                                        List.of(
                                                                new ListColumn(
                                                                        0,
                                                                        "A",
                                                                        "Ký hiệu",
                                                                        ImportColumn.CODE,
                                                                        List.of()),
                                                                new ListColumn(
                                                                        1,
                                                                        "B",
                                                                        "Tiêu đề",
                                                                        ImportColumn.NAME,
                                                                        List.of()))),
                                                Duration.ofMillis(1)))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "ProcedureImportService.resume",
                                s -> s.the(ProcedureImportService.class)
                                        .resume(s.id("interrupted-import"), Duration.ofMillis(1)))
                        .seenBy(PROVINCE_ADMIN),
                adds(
                                "ProcedureImportService.takeOver",
                                s -> s.the(ProcedureImportService.class)
                                        .takeOver(read(s, "9.997771"), Duration.ofSeconds(30)))
                        .seenBy(PROVINCE_ADMIN),
                changes("ProcedureImportService.stop", s -> {
                            s.the(ProcedureImportService.class).stop(s.id("running-import"));
                            return "stopped";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.twins",
                                s -> s.the(ProcedureImportService.class).twins(s.id("mapping-import")))
                        .seenBy(PROVINCE_ADMIN),
                adds("ProcedureImportService.read", s -> left(s, read(s, "9.997775")))
                        .seenBy(PROVINCE_ADMIN),
                adds("ProcedureImportService.start", ServiceCases::started).seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.get",
                                s -> s.the(ProcedureImportService.class).get(s.id("procedure_import")))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.waiting",
                                s -> s.the(ProcedureImportService.class).waiting())
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.withTasks",
                                s -> s.the(ProcedureImportService.class).withTasks())
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.result",
                                s -> s.the(ProcedureImportService.class).result(s.id("procedure_import")))
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureImportService.entries",
                                s -> s.the(ProcedureImportService.class).entries(s.id("written-import")))
                        .seenBy(PROVINCE_ADMIN),
                adds(
                                "ProcedureImportService.confirm",
                                s -> s.the(ProcedureImportService.class).confirm(read(s, "9.997772")))
                        .seenBy(PROVINCE_ADMIN),
                changes("ProcedureImportService.discard", s -> {
                            s.the(ProcedureImportService.class).discard(s.id("procedure_import"));
                            return "discarded";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ImportReviewService.rows",
                                s -> s.the(ImportReviewService.class)
                                        .rows(s.id("procedure_import"), Verdict.UNMATCHED, 0, MANY))
                        .seenBy(PROVINCE_ADMIN),
                changes("ImportReviewService.accept", s -> {
                            s.the(ImportReviewService.class)
                                    .accept(s.id("procedure_import"), List.of(importRow(s)), true);
                            return "accepted";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("ImportReviewService.acceptAll", s -> {
                            s.the(ImportReviewService.class)
                                    .acceptAll(s.id("procedure_import"), Verdict.UNMATCHED, true);
                            return "accepted";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "ImportReviewService.mend",
                                s -> s.the(ImportReviewService.class)
                                        .mend(
                                                s.id("procedure_import"),
                                                importRow(s),
                                                Map.of(ImportColumn.NAME, "Tên", ImportColumn.FIELD, "Hộ tịch")))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "ImportReviewService.match",
                                s -> s.the(ImportReviewService.class)
                                        .match(s.id("procedure_import"), importRow(s), Plant.CODE))
                        .seenBy(PROVINCE_ADMIN),
                changes(
                                "ImportReviewService.matchSame",
                                s -> s.the(ImportReviewService.class).matchSame(s.id("procedure_import")))
                        .seenBy(PROVINCE_ADMIN),
                reads("ImportReviewService.writeFaulty", s -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            s.the(ImportReviewService.class)
                                    .writeFaulty(s.id("procedure_import"), out, Messages.VIETNAMESE);
                            return sheet(out);
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureEditService.open",
                                s -> s.the(ProcedureEditService.class).open(Plant.CODE))
                        .seenBy(PROVINCE_ADMIN),
                adds(
                                "ProcedureEditService.create",
                                s -> s.the(ProcedureEditService.class)
                                        .create(
                                                "9.997774",
                                                ProcedureContent.of("Thủ tục mới", "Hộ tịch", "", ""),
                                                "Quyết định"))
                        .seenBy(PROVINCE_ADMIN),
                changes("ProcedureEditService.edit", s -> {
                            s.the(ProcedureEditService.class)
                                    .edit(
                                            Plant.CODE,
                                            s.id("procedure_version"),
                                            ProcedureContent.of("Tên khác", "Hộ tịch", "", ""),
                                            "Quyết định");
                            return "done";
                        })
                        .seenBy(PROVINCE_ADMIN),
                changes("ProcedureEditService.end", s -> {
                            s.the(ProcedureEditService.class)
                                    .end(
                                            Plant.CODE,
                                            s.id("procedure_version"),
                                            ProcedureStatus.ABOLISHED,
                                            "",
                                            s.day(),
                                            "Quyết định");
                            return "done";
                        })
                        .seenBy(PROVINCE_ADMIN),
                reads(
                                "ProcedureService.acts",
                                s -> s.the(ProcedureService.class).acts(List.of(s.id("audit_entry"))))
                        .seenBy(READERS),
                reads("ProcedureService.export", s -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            s.the(ProcedureService.class)
                                    .export(ProcedureFilter.ALL, s.day(), out, Messages.VIETNAMESE);
                            return sheet(out);
                        })
                        .seenBy(READERS),
                // Hand-overs and volumes
                reads(
                                "TransferService.summary",
                                s -> s.the(TransferService.class).summary(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads(
                                "TransferService.standings",
                                s -> s.the(TransferService.class).standings(StandingFilter.ALL, s.day(), 0, MANY))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("TransferService.count", s -> s.the(TransferService.class).count(StandingFilter.ALL, s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("VolumeService.periods", s -> s.the(VolumeService.class).periods(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .blind(UNIT_OFFICER),
                reads("VolumeService.incidents", s -> s.the(VolumeService.class).incidents(s.day()))
                        .seenBy(ALL_BUT_UNIT)
                        .never(UNIT_OFFICER),
                // People and counters
                reads(
                                "StaffingService.counters",
                                s -> List.of(
                                        s.the(StaffingService.class).counters(CounterFilter.all(), s.day(), 0, MANY),
                                        s.the(StaffingService.class)
                                                .counters(
                                                        new CounterFilter("", s.id("post_office"), false),
                                                        s.day(),
                                                        0,
                                                        MANY)))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.countCounters",
                                s -> s.the(StaffingService.class).countCounters(CounterFilter.all(), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.counter",
                                s -> s.the(StaffingService.class).counter(s.id("counter"), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.counterId",
                                s -> s.the(StaffingService.class).counterId(s.word(), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.employees",
                                s -> List.of(
                                        s.the(StaffingService.class).employees(EmployeeFilter.all(), s.day(), 0, MANY),
                                        s.the(StaffingService.class)
                                                .employees(
                                                        new EmployeeFilter("", s.id("post_office"), null, false),
                                                        s.day(),
                                                        0,
                                                        MANY)))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.countEmployees",
                                s -> s.the(StaffingService.class).countEmployees(EmployeeFilter.all(), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.employeeId",
                                s -> s.the(StaffingService.class).employeeId(s.word()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.free",
                                s -> s.the(StaffingService.class)
                                        .free(s.id("counter"), new Period(s.day(), null), "", MANY))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.offices",
                                s -> s.the(StaffingService.class).offices(s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.summary",
                                s -> s.the(StaffingService.class).summary(s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.peopleAt",
                                s -> s.the(StaffingService.class).peopleAt(s.word(), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.assignments",
                                s -> s.the(StaffingService.class).assignments(s.id("counter")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                changes(
                                "StaffingService.assign",
                                s -> s.the(StaffingService.class)
                                        .assign(s.id("counter"), s.id("free"), AssignmentKind.RESERVE, s.day(), null))
                        .blind(POST_MANAGER),
                changes("StaffingService.end", s -> {
                            s.the(StaffingService.class).end(s.id("assignment"), s.day(), 0);
                            return "ended";
                        })
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.employee",
                                s -> s.the(StaffingService.class).employee(s.id("employee"), s.day()))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                reads(
                                "StaffingService.assignmentsOf",
                                s -> s.the(StaffingService.class).assignmentsOf(s.id("employee")))
                        .seenBy(OFFICES)
                        .blind(POST_MANAGER),
                // Only what stands at one's own name
                reads(
                                "OwnCounterService.duties",
                                s -> s.the(OwnCounterService.class).duties())
                        .blind(COUNTER_STAFF),
                // Reports
                constant("ReportService.types", s -> s.the(ReportService.class).types())
                        .seenBy(ALL),
                reads("ReportService.list", s -> s.the(ReportService.class).list(0, MANY))
                        .seenBy(ALL),
                reads("ReportService.count", s -> s.the(ReportService.class).count())
                        .seenBy(ALL),
                reads("ReportService.get", s -> s.the(ReportService.class).get(s.id("report")))
                        .seenBy(ALL),
                reads("ReportService.file", s -> s.the(ReportService.class).file(s.id("report")))
                        .seenBy(ALL),
                adds("ReportService.request", s -> report(s, "catalogue")).seenBy(ALL),
                adds("ReportService.request : on hand-overs", s -> report(s, "transfers"))
                        .seenBy(PROVINCE_ADMIN, APPROVER, LEADER),
                // The operator's totals, and what concerns provinces as wholes
                reads(
                                "PlatformService.provinces",
                                s -> s.the(PlatformService.class).provinces())
                        .seenBy(OPERATOR),
                constant(
                                "PlatformService.acts",
                                s -> s.the(PlatformService.class).acts())
                        .seenBy(OPERATOR),
                // There is none that is new.
                constant(
                                "PlatformService.acceptNew",
                                s -> s.the(PlatformService.class).acceptNew())
                        .seenBy(OPERATOR),
                changes("PlatformService.disable", s -> {
                            try {
                                s.the(PlatformService.class).disable(Caller.OTHER, "Thử");
                                return "disabled";
                            } finally {
                                open(s);
                            }
                        })
                        .seenBy(OPERATOR),
                changes("PlatformService.enable", s -> {
                            if (s.the(CurrentPerson.class)
                                    .find()
                                    .filter(who -> who.is(OPERATOR))
                                    .isPresent()) {
                                s.the(ProvinceControl.class).disable(Caller.OTHER, "Thử", "walls");
                            }
                            try {
                                s.the(PlatformService.class).enable(Caller.OTHER);
                                return "enabled";
                            } finally {
                                open(s);
                            }
                        })
                        .seenBy(OPERATOR),
                changes(
                                "PlatformService.backUp",
                                s -> s.the(PlatformService.class).backUp(Plant.SLUG))
                        .seenBy(OPERATOR));
    }

    /** Whatever a case has left shut. */
    private static void open(Scene s) {
        if (s.the(Provinces.class).find(Caller.OTHER).isEmpty()) {
            s.the(ProvinceControl.class).enable(Caller.OTHER, "walls");
        }
    }

    private static <T> T list(String code, Function<Path, T> use) {
        try {
            Path list = Files.createTempFile(Files.createDirectories(Path.of("target")), "walls", ".csv");
            try {
                Files.writeString(list, "Mã số;Tên;Lĩnh vực\n" + code + ";Thủ tục mới;Hộ tịch\n");
                return use.apply(list);
            } finally {
                Files.deleteIfExists(list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListShape inspect(Scene s) {
        return list("9.997776", file -> s.the(ProcedureImportService.class).inspect(file, "list.csv"));
    }

    private static UUID read(Scene s, String code) {
        ProcedureImportService imports = s.the(ProcedureImportService.class);
        return list(code, file -> imports.read(file, "list.csv").id());
    }

    private static Object started(Scene s) {
        ProcedureImportService imports = s.the(ProcedureImportService.class);
        return left(
                s,
                list(
                        "9.997777",
                        file -> imports.start(file, "list.csv", Duration.ofSeconds(30))
                                .id()));
    }

    /** Left behind, so that it waits for nobody when what waits is looked at. */
    private static String left(Scene s, UUID id) {
        s.the(ProcedureImportService.class).discard(id);
        return "left";
    }

    private static int importRow(Scene s) {
        return ((Number) s.the(Plant.class).value("procedure_import_row", "list_row")).intValue();
    }

    /** The texts of a spreadsheet. */
    static String sheet(ByteArrayOutputStream out) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "walls", ".xlsx");
        try {
            Files.write(file, out.toByteArray());
            List<String> rows = new ArrayList<>();
            Spreadsheets.read(file, "list.xlsx", row -> rows.add(row.toString()));
            return rows.toString();
        } finally {
            Files.delete(file);
        }
    }

    /** To its end, so that what the job writes is there too. */
    private static ReportRow report(Scene s, String type) {
        ReportService reports = s.the(ReportService.class);
        UUID id = reports.request(type, s.day(), ReportService.PDF).id();
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> reports.get(id), report -> report.state() == ReportState.DONE);
    }
}
