package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.content.ProcedureField;

class CodedValuesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEVELS | Cấp tỉnh, cấp huyện | PROVINCE;DISTRICT",
                "LEVELS | Tỉnh/Xã | PROVINCE;COMMUNE",
                "LEVELS | COMMUNE | COMMUNE",
                "LEVELS | District, Commune | DISTRICT;COMMUNE",
                "LEVELS | Huyện, Xã | DISTRICT;COMMUNE",
                "ONLINE_SERVICE | Toàn trình | FULL",
                "ONLINE_SERVICE | DVC một phần | PARTIAL",
                "ONLINE_SERVICE | Mức độ 3 | LEVEL_3",
                "ONLINE_SERVICE | 4 | LEVEL_4",
                "ONLINE_SERVICE | Chỉ cung cấp thông tin | INFORMATION",
                "CHANNELS | Trực tuyến; trực tiếp hoặc qua dịch vụ bưu chính công ích | DIRECT;POST;ONLINE",
                "PRESENCE | x | REQUIRED",
                "PRESENCE | Phải có mặt, không được ủy quyền | REQUIRED",
                "PRESENCE | Được ủy quyền | AUTHORISABLE",
                "PRESENCE | Không | NOT_REQUIRED",
                "STATUS | Sửa đổi, bổ sung | AMENDED",
                "STATUS | Mới ban hành | NEW",
                "STATUS | Bị bãi bỏ | ABOLISHED",
                "STATUS | Được thay thế | REPLACED",
                "REPLACED_BY | 1.002835.000.00.00.H56 | 1.002835"
            })
    void wordsOfListsAreReadAsTheValuesThatThePortalKeeps(ProcedureField field, String words, String value) {
        assertThat(CodedValues.read(field, words)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVELS, Phường",
        "ONLINE_SERVICE, Mức 7",
        "CHANNELS, Bồ câu",
        "PRESENCE, Tùy",
        "STATUS, Lạ",
        "REPLACED_BY, 12"
    })
    void otherWordsAreNoneOfThem(ProcedureField field, String words) {
        assertThat(CodedValues.read(field, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x, true", "X, true", "✓, true", "có, true", "-, false", "không, false"})
    void aTickIsATick(String mark, boolean ticked) {
        assertThat(CodedValues.ticked(mark)).contains(ticked);
    }
}
