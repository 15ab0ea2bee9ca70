package vn.motcua.report;

import java.time.LocalDate;
import java.util.Map;
import vn.motcua.catalogue.sheet.CatalogueSheet;
import vn.motcua.printing.OfficialWords;
import vn.motcua.printing.PdfDocument;
import vn.motcua.tenancy.Province;

/**
 * The catalogue as an official paper: the appendix to the decision that approved it (NĐ 30/2020), the second list as a
 * part of its own. Always in Vietnamese, whoever asks for it.
 */
final class CatalogueDocument {

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
                "Danh mục " + OfficialWords.lowerFirst(subject()),
                province.committee(),
                Map.of(
                        "committee",
                        OfficialWords.committee(province.committee()),
                        "subject",
                        subject(),
                        "secondSubject",
                        secondSubject(),
                        "attachedTo",
                        attachedTo(),
                        "asOf",
                        "Số liệu tính đến ngày " + OfficialWords.day(asOf),
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

    private String subject() {
        return "Thủ tục hành chính chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích trên địa bàn "
                + OfficialWords.lowerFirst(province.fullName());
    }

    private String secondSubject() {
        return "Thủ tục hành chính không thực hiện tiếp nhận hồ sơ, trả kết quả giải quyết qua dịch vụ bưu chính công ích"
                + " trên địa bàn " + OfficialWords.lowerFirst(province.fullName());
    }

    private String attachedTo() {
        return "(Kèm theo Quyết định số %s ngày %s của %s)"
                .formatted(sheet.decisionNumber(), OfficialWords.inWords(sheet.decisionDate()), sheet.decisionIssuer());
    }

    private static String total(long procedures) {
        return procedures == 0
                ? "Danh mục này không có thủ tục hành chính nào."
                : "Tổng số: " + OfficialWords.number(procedures) + " thủ tục hành chính";
    }
}
