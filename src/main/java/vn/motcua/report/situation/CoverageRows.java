package vn.motcua.report.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.printing.OfficialWords;
import vn.motcua.report.situation.Row.Table;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CurveDays;
import vn.motcua.transfer.curve.CurveDrawing;
import vn.motcua.transfer.situation.Situation;
import vn.motcua.transfer.target.TargetRow;
import vn.motcua.transfer.target.TargetStanding;

/** Coverage by kind of unit against what is aimed at, and how it came to that. */
final class CoverageRows {

    private final String section;
    private final Situation situation;

    CoverageRows(String section, Situation situation) {
        this.section = section;
        this.situation = situation;
    }

    Stream<Row> rows() {
        if (situation.units().isEmpty() && situation.targets().isEmpty()) {
            return Stream.of(new Row(section, "", Table.NONE, "", List.of(Words.NOTHING)));
        }
        Stream<Row> now = Stream.of(UnitKind.values())
                .filter(kind -> situation.count(kind) > 0 || !targets(kind).isEmpty())
                .flatMap(this::coverage);
        return Stream.of(now, situation.targets().stream().map(this::ground), overTime())
                .flatMap(part -> part);
    }

    private List<TargetStanding> targets(UnitKind kind) {
        return situation.targets().stream()
                .filter(standing -> standing.target().kind() == kind)
                .toList();
    }

    private Stream<Row> coverage(UnitKind kind) {
        Coverage coverage = situation.coverage(kind);
        List<String> now = List.of(Words.kind(kind), Words.ratio(coverage), Words.share(coverage));
        List<TargetStanding> aims = targets(kind);
        return aims.isEmpty()
                ? Stream.of(row(Table.COVERAGE, now, List.of(Words.NONE, Words.NONE, "Không đặt chỉ tiêu")))
                : aims.stream().map(aim -> row(Table.COVERAGE, now, aim(aim)));
    }

    private static List<String> aim(TargetStanding aim) {
        return List.of(
                Words.share(aim.target().share()),
                OfficialWords.day(aim.target().deadline()),
                Words.forecast(aim.forecast()));
    }

    /** Which document asks for it, and how many units are missing. */
    private Row ground(TargetStanding standing) {
        TargetRow target = standing.target();
        String missing = standing.missing() == 0
                ? "không còn thiếu đơn vị nào."
                : "còn thiếu " + OfficialWords.number(standing.missing()) + " đơn vị.";
        return new Row(
                section,
                "",
                Table.NONE,
                "",
                List.of("Chỉ tiêu %s (%s, hạn %s) theo văn bản số %s: %s"
                        .formatted(
                                Words.units(target.kind()),
                                Words.share(target.share()),
                                OfficialWords.day(target.deadline()),
                                Words.document(target.decisionNumber(), target.decisionDay()),
                                missing)));
    }

    private Stream<Row> overTime() {
        if (situation.curves().isEmpty()) {
            return Stream.empty();
        }
        LocalDate from = CurveDrawing.begin(situation.curves(), situation.asOf());
        String aims = situation.targets().isEmpty() ? "" : " (hình thoi: chỉ tiêu, nét đứt: dự báo)";
        Row picture = row(Table.PICTURE, List.of("Tỷ lệ đơn vị đã chuyển giao theo thời gian" + aims), List.of());
        return Stream.concat(
                Stream.of(picture),
                CurveDays.of(from, situation.asOf()).stream().map(this::values));
    }

    private Row values(LocalDate day) {
        List<String> cells = new ArrayList<>(List.of(OfficialWords.day(day)));
        for (UnitKind kind : UnitKind.values()) {
            Coverage coverage = situation.curves().stream()
                    .filter(curve -> curve.kind() == kind)
                    .findFirst()
                    .map(curve -> curve.at(day))
                    .orElseGet(() -> new Coverage(0, 0));
            cells.add(coverage.total() == 0 ? Words.NONE : Words.ratio(coverage) + " (" + Words.share(coverage) + ")");
        }
        return row(Table.CURVE, cells, List.of());
    }

    private Row row(Table table, List<String> cells, List<String> more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        return new Row(section, "", table, "", all);
    }
}
