package vn.motcua.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.printing.PdfDocument;
import vn.motcua.tenancy.Province;

/**
 * The catalogue as an official paper: the appendix to the decision that approved it (NĐ 30/2020), the second list as a
 * part of its own. Always in Vietnamese, whoever asks for it.
 */
final class CatalogueDocument {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CatalogueSheet sheet;
    private final Province province;
    private final LocalDate asOf;

    /** @param asOf the day that the sheet speaks for */
    CatalogueDocument(CatalogueSheet sheet, Province province, LocalDate asOf) {
        this.sheet = sheet;
        this.province = province;
        this.asOf = asOf;
    }

    /** @param demo whether each page says that the data are made up */
    PdfDocument<CatalogueLines.Row> print(boolean demo) {
        return new PdfDocument<>(
                "catalogue/catalogue",
                "Danh mục " + lowerFirst(subject()),
                province.committee(),
                Map.of(
                        "committee",
                        committee(province.committee()),
                        "subject",
                        subject(),
                        "secondSubject",
                        secondSubject(),
                        "attachedTo",
                        attachedTo(),
                        "asOf",
                        "Số liệu tính đến ngày " + DAY.format(asOf),
                        "firstTotal",
                        total(sheet.lines().size()),
                        "total",
                        sheet.refusals().isEmpty()
                                ? total(sheet.lines().size())
                                : total(sheet.refusals().size()),
                        "empty",
                        sheet.lines().isEmpty() && sheet.refusals().isEmpty(),
                        "hasSecond",
                        !sheet.refusals().isEmpty(),
                        "demo",
                        demo),
                CatalogueLines.FIELDS,
                new CatalogueLines(sheet).iterator());
    }

    /** In capitals, the place on a line of its own. */
    static String committee(String name) {
        return name.toUpperCase(VIETNAMESE).replaceFirst(" (TỈNH|THÀNH PHỐ) ", "\n$1 ");
    }

    private String subject() {
        return "Thủ tục hành chính chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích trên địa bàn "
                + lowerFirst(province.fullName());
    }

    private String secondSubject() {
        return "Thủ tục hành chính không thực hiện tiếp nhận hồ sơ, trả kết quả giải quyết qua dịch vụ bưu chính công ích"
                + " trên địa bàn " + lowerFirst(province.fullName());
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

    private static String total(long procedures) {
        return procedures == 0
                ? "Danh mục này không có thủ tục hành chính nào."
                : "Tổng số: " + number(procedures) + " thủ tục hành chính";
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
