package vn.motcua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionKindTests {

    @ParameterizedTest
    @CsvSource({
        "2114/QĐ-UBND, DECISION",
        "45/2016/QĐ-TTg, DECISION",
        "18/NQ-HĐND, RESOLUTION",
        "42/2019/QH14, LAW",
        "61/2018/NĐ-CP, DECREE",
        "01/2018/TT-VPCP, CIRCULAR",
        "01/TT-BĐT-2022, OTHER",
        "215/KH-UBND, PLAN",
        "1234/UBND-KSTT, OFFICIAL_LETTER",
        "9/CV-BĐT, OFFICIAL_LETTER",
        "7/TB-VPCP, OTHER"
    })
    void theSignSaysWhatKindOfDocumentItIs(String number, DecisionKind kind) {
        assertThat(DecisionKind.of(new DecisionNumber(number))).isEqualTo(kind);
    }
}
