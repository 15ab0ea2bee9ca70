package vn.motcua.report.situation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.printing.OfficialWords;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.target.Forecast;

/** How the paper calls things. */
final class Words {

    /** Where there is nothing to say. */
    static final String NONE = "–";

    static final String NOTHING = "Không có.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ProvinceClock.VIETNAM);

    private Words() {}

    static String kind(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> "Sở, ban, ngành";
            case SECTOR_AGENCY -> "Cơ quan ngành dọc";
            case DISTRICT -> "Cấp huyện";
            case COMMUNE -> "Cấp xã";
        };
    }

    /** As in "có 12/18 đơn vị cấp huyện". */
    static String units(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> "sở, ban, ngành";
            case SECTOR_AGENCY -> "cơ quan ngành dọc";
            case DISTRICT -> "đơn vị cấp huyện";
            case COMMUNE -> "đơn vị cấp xã";
        };
    }

    static String stage(TransferStage stage) {
        return switch (stage) {
            case NOT_PLANNED -> "Chưa có kế hoạch chuyển giao";
            case PLANNED -> "Đã có kế hoạch";
            case PILOT -> "Đang thí điểm";
            case TRANSFERRED -> "Đã chuyển giao";
            case ENDED -> "Đã kết thúc thí điểm hoặc chuyển giao";
        };
    }

    static String task(TransferTask task) {
        return switch (task) {
            case GUIDANCE -> "Hướng dẫn, hỗ trợ";
            case INTAKE -> "Tiếp nhận hồ sơ";
            case FEE_COLLECTION -> "Thu phí, lệ phí";
            case DIGITISATION -> "Số hóa";
            case FORWARDING -> "Luân chuyển";
            case RESULT_RETURN -> "Trả kết quả";
            case AUXILIARY -> "Phụ trợ";
        };
    }

    /** By the day on which they began: "05/09/2022: Hướng dẫn, hỗ trợ; Tiếp nhận hồ sơ". */
    static String tasks(Map<TransferTask, LocalDate> tasks) {
        if (tasks.isEmpty()) {
            return NONE;
        }
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        new EnumMap<>(tasks)
                .forEach((task, day) ->
                        byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(task(task)));
        boolean all = tasks.size() == TransferTask.values().length && byDay.size() == 1;
        return String.join(
                "\n",
                byDay.entrySet().stream()
                        .map(entry -> OfficialWords.day(entry.getKey()) + ": "
                                + (all ? "cả bảy nội dung" : String.join("; ", entry.getValue())))
                        .toList());
    }

    static String document(String number, @Nullable LocalDate issuedOn) {
        if (number.isEmpty()) {
            return NONE;
        }
        return issuedOn == null ? number : number + " ngày " + OfficialWords.day(issuedOn);
    }

    static String ratio(Coverage coverage) {
        return coverage.total() == 0 ? NONE : ratio(coverage.done(), coverage.total());
    }

    static String ratio(long done, long total) {
        return OfficialWords.number(done) + "/" + OfficialWords.number(total);
    }

    static String share(Coverage coverage) {
        return coverage.percent().map(OfficialWords::percent).orElse(NONE);
    }

    static String share(BigDecimal percent) {
        return OfficialWords.percent(percent);
    }

    static String forecast(Forecast forecast) {
        String day = forecast.day() == null ? "" : OfficialWords.day(forecast.day());
        return switch (forecast.outcome()) {
            case MET -> "Đã đạt từ ngày " + day;
            case ON_TIME -> "Đạt vào ngày " + day + " (kịp hạn)";
            case LATE -> "Đạt vào ngày " + day + " (trễ hạn)";
            case NEVER -> "Với nhịp hiện nay không đạt";
            case TOO_EARLY -> "Chưa đủ số liệu để dự báo";
        };
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NONE : OfficialWords.day(day);
    }

    static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** A unit with the one above it: "Xã Trà Bui\n(Huyện Bắc Trà My)". */
    static String unit(String name, @Nullable String parent) {
        return parent == null ? name : name + "\n(" + parent + ")";
    }
}
