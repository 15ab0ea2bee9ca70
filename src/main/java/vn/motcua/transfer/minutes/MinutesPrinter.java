package vn.motcua.transfer.minutes;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.printing.OfficialWords;
import vn.motcua.printing.PaperSample;
import vn.motcua.printing.PdfDocument;
import vn.motcua.printing.PdfEngine;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.transfer.minutes.MinutesText.Kind;
import vn.motcua.transfer.minutes.MinutesText.Line;
import vn.motcua.ui.Formats;

/** Prints minutes as an official paper (NĐ 30/2020): the text that is signed, and who has signed it. */
@Component
class MinutesPrinter implements PaperSample {

    private static final String TEMPLATE = "handover/minutes";

    private static final List<String> TEXTS = List.of(
            "agency",
            "unit",
            "number",
            "placeAndDay",
            "subject",
            "digest",
            "unitSigned",
            "unitName",
            "postSigned",
            "postName");

    private static final Map<String, Function<? super Line, ? extends @Nullable Object>> FIELDS = Map.of(
            "kind", line -> line.kind().name(),
            "table", line -> line.kind() == Kind.HEAD || line.kind() == Kind.ROW,
            "one", line -> line.cell(0),
            "two", line -> line.cell(1),
            "three", line -> line.cell(2),
            "four", line -> line.cell(3));

    private final PdfEngine engine;
    private final CurrentProvince province;
    private final Deployment deployment;

    MinutesPrinter(PdfEngine engine, CurrentProvince province, Deployment deployment) {
        this.engine = engine;
        this.province = province;
        this.deployment = deployment;
    }

    /** @param out stays open */
    void print(HandoverRow row, HandoverStore.Kept kept, List<Signature> signatures, OutputStream out) {
        Province here = province.require();
        String digest = kept.text().digest();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("agency", here.committee().toUpperCase(OfficialWords.VIETNAMESE));
        parameters.put("unit", row.unitName().toUpperCase(OfficialWords.VIETNAMESE));
        parameters.put("number", "Số: " + row.cited());
        parameters.put("placeAndDay", here.place() + ", ngày " + OfficialWords.inWords(row.heldOn()));
        parameters.put(
                "subject",
                "Bàn giao công việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính của %s cho %s"
                        .formatted(row.unitName(), row.postOfficeName()));
        parameters.put("draft", row.state() != HandoverState.SIGNED);
        parameters.put("demo", deployment.demo());
        parameters.put("digest", "Mã kiểm tra nội dung (SHA-256): " + digest);
        for (Side side : Side.values()) {
            Signature signature = signatures.stream()
                    .filter(each -> each.side() == side && each.holds(digest))
                    .findFirst()
                    .orElse(null);
            String prefix = side.name().toLowerCase(Locale.ROOT);
            parameters.put(prefix + "Signed", signature == null ? "" : signed(signature));
            parameters.put(prefix + "Name", signature == null ? "" : signature.name());
        }
        engine.write(
                new PdfDocument<>(
                        TEMPLATE,
                        "Biên bản bàn giao " + row.cited(),
                        here.committee(),
                        parameters,
                        FIELDS,
                        kept.text().lines().iterator()),
                out);
    }

    @Override
    public PdfDocument<?> sample() {
        Map<String, Object> parameters = new HashMap<>();
        TEXTS.forEach(name -> parameters.put(name, ""));
        parameters.put("draft", true);
        parameters.put("demo", true);
        List<Line> lines = Arrays.stream(Kind.values())
                .map(kind -> new Line(kind, List.of("Mẫu")))
                .toList();
        return new PdfDocument<>(TEMPLATE, "", "", parameters, FIELDS, lines.iterator());
    }

    private static String signed(Signature signature) {
        String title = signature.title().isEmpty() ? "" : signature.title() + "\n";
        return title + "Đã ký trên hệ thống ngày " + Formats.moment(signature.at());
    }
}
