package vn.motcua.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.printing.PdfDocument;
import vn.motcua.tenancy.Province;

/**
 * The catalogue as an official paper: the appendix to the decision that approved it (NĐ 30/2020). Always in
 * Vietnamese, whoever asks for it.
 */
final class CatalogueDocument {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CatalogueSheet sheet;
    private final Province province;
    private final LocalDate asOf;
    private final Map<String, Long> sizes;

    /** @param asOf the day that the sheet speaks for */
    CatalogueDocument(CatalogueSheet sheet, Province province, LocalDate asOf) {
        this.sheet = sheet;
        this.province = province;
        this.asOf = asOf;
        this.sizes = sheet.lines().stream()
                .collect(Collectors.groupingBy(CatalogueSheet.Line::field, LinkedHashMap::new, Collectors.counting()));
    }

    /** @param demo whether each page says that the data are made up */
    PdfDocument<Row> print(boolean demo) {
        return new PdfDocument<>(
                "catalogue/catalogue",
                "Danh mục " + lowerFirst(subject()),
                province.committee(),
                Map.of(
                        "committee", committee(province.committee()),
                        "subject", subject(),
                        "attachedTo", attachedTo(),
                        "asOf", "Số liệu tính đến ngày " + DAY.format(asOf),
                        "total", total(),
                        "empty", sheet.lines().isEmpty(),
                        "demo", demo),
                fields(),
                new Rows());
    }

    /** In capitals, the place on a line of its own. */
    static String committee(String name) {
        return name.toUpperCase(VIETNAMESE).replaceFirst(" (TỈNH|THÀNH PHỐ) ", "\n$1 ");
    }

    private String subject() {
        return "Thủ tục hành chính chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích trên địa bàn "
                + lowerFirst(province.fullName());
    }

    private String attachedTo() {
        return "(Kèm theo Quyết định số %s ngày %s của %s)"
                .formatted(sheet.decisionNumber(), inWords(sheet.decisionDate()), sheet.decisionIssuer());
    }

    /** As official papers write a date: days below 10 and the first two months with a zero, which keeps forgers out. */
    static String inWords(LocalDate day) {
        return "%02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
                        day.getYear());
    }

    private String total() {
        return sheet.lines().isEmpty()
                ? "Danh mục này không có thủ tục hành chính nào."
                : "Tổng số: " + number(sheet.lines().size()) + " thủ tục hành chính";
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    private static Map<String, Function<? super Row, ? extends @Nullable Object>> fields() {
        Map<String, Function<? super Row, ? extends @Nullable Object>> fields = new HashMap<>();
        fields.put("number", row -> number(row.number()));
        fields.put("group", Row::group);
        fields.put("code", row -> row.line().code());
        fields.put("name", row -> row.line().name());
        fields.put("levels", row -> row.line().levels());
        fields.put("form", row -> form(row.line().form()));
        fields.put("guidance", row -> row.has(TransferTask.GUIDANCE));
        fields.put("intake", row -> row.has(TransferTask.INTAKE));
        fields.put("feeCollection", row -> row.has(TransferTask.FEE_COLLECTION));
        fields.put("digitisation", row -> row.has(TransferTask.DIGITISATION));
        fields.put("forwarding", row -> row.has(TransferTask.FORWARDING));
        fields.put("resultReturn", row -> row.has(TransferTask.RESULT_RETURN));
        fields.put("auxiliary", row -> row.has(TransferTask.AUXILIARY));
        return fields;
    }

    private static String form(ServiceForm form) {
        return switch (form) {
            case RECEIVE -> "Chỉ tiếp nhận";
            case RETURN -> "Chỉ trả kết quả";
            case BOTH -> "Hai chiều";
        };
    }

    /**
     * A line with its place in the paper.
     *
     * @param number from 1, through all fields
     * @param group heading of its field
     */
    record Row(int number, String group, CatalogueSheet.Line line) {

        private boolean has(TransferTask task) {
            return line.tasks().contains(task);
        }
    }

    /** Numbers the lines and their fields while they are printed. */
    private final class Rows implements Iterator<Row> {

        private final Iterator<CatalogueSheet.Line> lines = sheet.lines().iterator();
        private int number;
        private int groups;
        private @Nullable String field;
        private String heading = "";

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Row next() {
            CatalogueSheet.Line line = lines.next();
            if (!line.field().equals(field)) {
                field = line.field();
                heading = "%s. LĨNH VỰC %s (%s thủ tục)"
                        .formatted(
                                RomanNumeral.of(++groups),
                                line.field().toUpperCase(VIETNAMESE),
                                number(sizes.getOrDefault(line.field(), 0L)));
            }
            return new Row(++number, heading, line);
        }
    }
}
