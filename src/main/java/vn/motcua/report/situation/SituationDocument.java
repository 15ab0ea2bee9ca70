package vn.motcua.report.situation;

import java.util.Map;
import vn.motcua.printing.Drawing;
import vn.motcua.printing.OfficialWords;
import vn.motcua.printing.PdfDocument;
import vn.motcua.tenancy.Province;
import vn.motcua.transfer.curve.PrintedCurve;
import vn.motcua.transfer.situation.Situation;
import vn.motcua.transfer.target.TargetStanding;

/** How far hand-overs are, as an official paper (NĐ 30/2020). Always in Vietnamese, whoever asks for it. */
final class SituationDocument {

    private static final String CAPTION = "Tỷ lệ đơn vị đã chuyển giao theo thời gian";

    private final Situation situation;
    private final Province province;

    SituationDocument(Situation situation, Province province) {
        this.situation = situation;
        this.province = province;
    }

    /** @param demo whether each page says that the data are made up */
    PdfDocument<Row> print(boolean demo) {
        String place = OfficialWords.lowerFirst(province.fullName());
        SituationRows rows = new SituationRows(situation, place);
        return new PdfDocument<>(
                "situation/situation",
                "Báo cáo tình hình chuyển giao trên địa bàn " + place,
                province.committee(),
                Map.of(
                        "committee",
                        OfficialWords.committee(province.committee()),
                        // Number and day are given when it is signed.
                        "number",
                        "Số:          /BC-UBND",
                        "placeAndDay",
                        province.place() + ", ngày       tháng       năm "
                                + situation.asOf().getYear(),
                        "subject",
                        "Tình hình chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích công việc tiếp nhận hồ sơ,"
                                + " trả kết quả giải quyết thủ tục hành chính trên địa bàn " + place,
                        "asOf",
                        "(Số liệu tính đến ngày " + OfficialWords.day(situation.asOf()) + ")",
                        "curve",
                        new Drawing(curve()),
                        "lastHeading",
                        rows.lastHeading(),
                        "last",
                        rows.last(),
                        "demo",
                        demo),
                Row.FIELDS,
                rows.rows().iterator());
    }

    private String curve() {
        return PrintedCurve.of(
                CAPTION,
                situation.curves(),
                situation.targets().stream().map(TargetStanding::aim).toList(),
                situation.asOf(),
                kind -> Words.kind(kind) + " " + Words.ratio(situation.coverage(kind)));
    }
}
