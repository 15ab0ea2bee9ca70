package vn.motcua.report.situation;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.printing.OfficialWords;
import vn.motcua.report.situation.Row.Table;
import vn.motcua.transfer.blocker.BlockerState;
import vn.motcua.transfer.situation.Situation;

/** All rows of the paper, each made while it is printed; what is said last stands with the signature. */
final class SituationRows {

    private final Situation situation;
    private final String place;
    private final OpenRows open;

    /** @param place as in "trên địa bàn tỉnh Quảng Nam" */
    SituationRows(Situation situation, String place) {
        this.situation = situation;
        this.place = place;
        this.open = new OpenRows("V. VƯỚNG MẮC VÀ THỎA THUẬN HỢP TÁC", situation);
    }

    Stream<Row> rows() {
        Stream<Supplier<Stream<Row>>> parts = Stream.of(
                () -> Stream.of(new Row("", "", Table.NONE, "", List.of(summary()))),
                new CoverageRows("I. TỶ LỆ ĐƠN VỊ ĐÃ CHUYỂN GIAO SO VỚI CHỈ TIÊU", situation)::rows,
                new UnitRows("II. ĐƠN VỊ THEO GIAI ĐOẠN CHUYỂN GIAO", situation)::rows,
                new TaskRows("III. BẢY NỘI DUNG CÔNG VIỆC CHUYỂN GIAO", situation)::rows,
                new OverriddenRows("IV. ĐƠN VỊ CHUYỂN GIAO KHI CHƯA ĐỦ ĐIỀU KIỆN", situation)::rows,
                open::rows);
        return parts.flatMap(Supplier::get);
    }

    String lastHeading() {
        return open.unsignedHeading();
    }

    String last() {
        return open.unsigned();
    }

    private String summary() {
        String kinds = Stream.of(UnitKind.values())
                .filter(kind -> situation.count(kind) > 0)
                .map(kind -> Words.ratio(situation.coverage(kind)) + " " + Words.units(kind))
                .collect(Collectors.joining("; "));
        String begin = "Tính đến ngày " + OfficialWords.day(situation.asOf()) + ", trên địa bàn " + place;
        if (kinds.isEmpty()) {
            return begin + " chưa ghi nhận đơn vị nào.";
        }
        long overdue = situation.blockers().stream()
                .filter(blocker -> blocker.state() == BlockerState.OVERDUE)
                .count();
        return begin + " có " + kinds + " đã chuyển giao. "
                + blocked(situation.blockers().size(), overdue);
    }

    private static String blocked(int blockers, long overdue) {
        if (blockers == 0) {
            return "Không có vướng mắc nào chưa tháo gỡ.";
        }
        String late = overdue == 0
                ? "chưa có vướng mắc nào quá hạn xử lý."
                : "trong đó %s vướng mắc đã quá hạn xử lý.".formatted(OfficialWords.number(overdue));
        return "Còn %s vướng mắc chưa tháo gỡ, ".formatted(OfficialWords.number(blockers)) + late;
    }
}
