package vn.motcua.report.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.tenancy.Province;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.agreement.AgreementFilter.Group;
import vn.motcua.transfer.agreement.AgreementLine;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.blocker.BlockerAct;
import vn.motcua.transfer.blocker.BlockerKind;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerStep;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.situation.Overridden;
import vn.motcua.transfer.situation.Situation;
import vn.motcua.transfer.situation.UnitLine;

/** Situations to print, made up. */
final class SituationSamples {

    static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    static final LocalDate BEGIN = LocalDate.of(2022, 9, 5);
    private static final LocalDate DECIDED = LocalDate.of(2022, 8, 12);

    private SituationSamples() {}

    static Province province() {
        return new Province(
                "quang-nam",
                "Quảng Nam",
                "Tỉnh Quảng Nam",
                "H47",
                "Ủy ban nhân dân tỉnh Quảng Nam",
                "Quảng Nam",
                "Bưu điện tỉnh Quảng Nam",
                "Trung tâm",
                "#8A4B08",
                "quang-nam",
                null,
                DAY,
                "",
                List.of());
    }

    static Situation empty() {
        return new Situation(
                DAY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Communes directly below the province, the first of them handed over with all that belongs to it. */
    static Situation communes(int total, int transferred) {
        List<UnitLine> units = new ArrayList<>();
        for (int number = 1; number <= total; number++) {
            units.add(commune(number, number <= transferred));
        }
        CoverageCurve curve = CoverageCurve.of(
                UnitKind.COMMUNE,
                List.of(
                        new CoverageCurve.Change(LocalDate.of(2004, 1, 1), 0, total),
                        new CoverageCurve.Change(BEGIN, transferred, 0)));
        return new Situation(
                DAY,
                units,
                List.of(),
                List.of(curve),
                List.of(),
                List.of(),
                List.of(new AgreementFigures(Group.COMMUNES, total, 0, 0)),
                List.of(),
                List.of());
    }

    private static UnitLine commune(int number, boolean transferred) {
        Map<TransferTask, LocalDate> tasks = new EnumMap<>(TransferTask.class);
        if (transferred) {
            Stream.of(TransferTask.values())
                    .forEach(task -> tasks.put(task, BEGIN.plusDays(number % 3 == 0 ? task.ordinal() : 0)));
        }
        return new UnitLine(
                UnitKind.COMMUNE,
                "Xã Trà Giang Đông thứ " + number,
                null,
                transferred ? TransferStage.TRANSFERRED : TransferStage.NOT_PLANNED,
                transferred ? BEGIN : null,
                transferred ? "2114/QĐ-UBND" : "",
                transferred ? DECIDED : null,
                tasks);
    }

    /** Much that is open: long texts in narrow columns. */
    static Situation troubled(int blockers, int overridden, int renewals) {
        Situation plain = communes(30, 12);
        return new Situation(
                DAY,
                plain.units(),
                List.of(),
                plain.curves(),
                IntStream.rangeClosed(1, overridden)
                        .mapToObj(SituationSamples::overridden)
                        .toList(),
                IntStream.rangeClosed(1, blockers)
                        .mapToObj(SituationSamples::blocker)
                        .toList(),
                List.of(new AgreementFigures(Group.OFFICES, 27, 20, renewals)),
                IntStream.rangeClosed(1, renewals)
                        .mapToObj(SituationSamples::renewal)
                        .toList(),
                List.of(new AgreementLine(
                        UUID.randomUUID(), "SO-X", UnitKind.DEPARTMENT, "Sở Xây dựng", null, DAY.minusDays(3))));
    }

    private static Overridden overridden(int number) {
        return new Overridden(
                "Huyện Bắc Trà My số " + number,
                null,
                BEGIN,
                number % 5 == 0 ? BEGIN.plusDays(90) : null,
                "Quầy có người chính: Quầy 01; Quầy 02. Lực lượng dự phòng: chưa có. ".repeat(number % 4 + 1),
                "Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo chuyển giao trước ngày 30/6",
                "Trương Thị Mỹ Linh",
                Instant.parse("2023-06-20T02:30:00Z"));
    }

    private static BlockerRow blocker(int number) {
        LocalDate due = DAY.minusDays(40).plusDays(number * 4L);
        BlockerStep last = new BlockerStep(
                1,
                number % 2 == 0 ? BlockerAct.OPENED : BlockerAct.DONE,
                DAY.minusDays(20),
                number % 2 == 0
                        ? ""
                        : "Sở Tài chính đã trình Ủy ban nhân dân tỉnh dự thảo định mức kinh phí. "
                                .repeat(number % 3 + 1)
                                .strip(),
                "Sở Tài chính",
                due,
                null,
                null,
                "");
        return new BlockerRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "505",
                "Xã Trà Giang số " + number,
                "Huyện Bắc Trà My",
                BlockerKind.COST_NORM,
                "Vướng về hướng dẫn định mức kinh phí chi trả cho bưu điện theo từng quầy ".repeat(number % 4 + 1),
                DAY.minusDays(60),
                last,
                last.state(DAY),
                0);
    }

    private static AgreementLine renewal(int number) {
        AgreementRow row = new AgreementRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UnitKind.DEPARTMENT,
                "Sở Kế hoạch và Đầu tư số " + number,
                "%02d/TT-BĐT-2022".formatted(number),
                BEGIN,
                BEGIN,
                DAY.plusDays(number),
                DAY.plusDays(number),
                DAY.minusDays(30),
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                0);
        return new AgreementLine(row.unitId(), "SO-" + number, UnitKind.DEPARTMENT, row.unitName(), row, null);
    }
}
