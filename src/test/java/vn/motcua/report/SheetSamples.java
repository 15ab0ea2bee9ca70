package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.tenancy.Province;

/** Catalogues to print, made up. */
final class SheetSamples {

    /** Every letter of the Vietnamese alphabet with every tone, small and capital. */
    static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
                    + " AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

    private SheetSamples() {}

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
                LocalDate.of(2023, 6, 26),
                "",
                List.of());
    }

    static CatalogueSheet sheet(List<CatalogueSheet.Line> lines) {
        return sheet(lines, List.of());
    }

    static CatalogueSheet sheet(List<CatalogueSheet.Line> lines, List<CatalogueSheet.Refusal> refusals) {
        return new CatalogueSheet(
                1,
                "Danh mục chuyển giao",
                "2114/QĐ-UBND",
                LocalDate.of(2022, 8, 12),
                "Ủy ban nhân dân tỉnh Quảng Nam",
                LocalDate.of(2022, 9, 1),
                lines,
                refusals);
    }

    static CatalogueSheet.Line line(int number, String field, String name) {
        return new CatalogueSheet.Line(
                "1.%06d".formatted(number),
                name,
                field,
                number % 3 == 0 ? "Tỉnh, Huyện, Xã" : "Xã",
                number % 11 == 0 ? "Chỉ tại Phường An Mỹ; Phường An Xuân, từ ngày 01/10/2022" : "",
                number % 2 == 0
                        ? EnumSet.allOf(TransferTask.class)
                        : Set.of(TransferTask.GUIDANCE, TransferTask.RESULT_RETURN),
                ServiceForm.values()[number % 3]);
    }

    static List<CatalogueSheet.Line> lines(String field, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> line(number, field, name(number)))
                .toList();
    }

    static CatalogueSheet.Refusal refusal(int number, String field) {
        return new CatalogueSheet.Refusal(
                "2.%06d".formatted(number),
                name(number),
                field,
                "Huyện, Xã",
                number % 3 == 0
                        ? "Người dân phải có mặt, không được ủy quyền: phải lấy dấu vân tay và chụp ảnh tại nơi tiếp nhận"
                        : "Thời hạn giải quyết quá ngắn");
    }

    static List<CatalogueSheet.Refusal> refusals(String field, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> refusal(number, field))
                .toList();
    }

    private static String name(int number) {
        return switch (number % 4) {
            case 0 -> "Đăng ký lại khai sinh số " + number;
            case 1 ->
                "Thủ tục ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có"
                        + " thẩm quyền của nước ngoài, số " + number;
            case 2 -> "Cấp bản sao trích lục <b>hộ tịch</b> & bản sao Giấy khai sinh, số " + number;
            default ->
                "Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ)," + " số "
                        + number;
        };
    }

    /** A name of exactly this length, ending in {@code (hết tên)}. */
    static String nameOf(int length) {
        String end = " (hết tên)";
        String text = ("Thủ tục có tên rất dài, đủ mọi chữ cái: " + LETTERS
                        + "; liên thông các thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú")
                .repeat(1 + length / 200);
        return text.substring(0, length - end.length()) + end;
    }

    /** Three fields, five pages or so, with a name as long as the longest of the national portal. */
    static CatalogueSheet threeFields() {
        List<CatalogueSheet.Line> lines = new ArrayList<>(lines("Hộ tịch", 1, 34));
        lines.add(line(35, "Hộ tịch", nameOf(1_094)));
        lines.addAll(lines("Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã", 36, 9));
        lines.addAll(lines("Đường bộ", 45, 17));
        return sheet(lines);
    }
}
