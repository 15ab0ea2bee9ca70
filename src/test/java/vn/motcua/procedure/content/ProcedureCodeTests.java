package vn.motcua.procedure.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureCodeTests {

    @ParameterizedTest
    @CsvSource({
        "1.004227, 1.004227",
        "1.002835.000.00.00.H56, 1.002835",
        "2.002621.H56, 2.002621",
        "1.002835.000.00.00, 1.002835"
    })
    void theFirstTwoGroupsAreTheKeyAndTheTextIsKept(String raw, String key) {
        assertThat(ProcedureCode.parse(raw)).isEqualTo(new ProcedureCode.Valid(new ProcedureCode(key, raw)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1.004227 ", "\t1.004227\n", "\u00A01.004227"})
    void blanksAroundACodeDoNotCount(String text) {
        assertThat(ProcedureCode.parse(text))
                .isEqualTo(new ProcedureCode.Valid(new ProcedureCode("1.004227", "1.004227")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.00022",
                "1,004227",
                "1.0042270",
                "12.004227",
                "1.004227.h56",
                "1. 004227",
                "abc",
                "1.004227.H5"
            })
    void nothingIsGuessed(String text) {
        assertThat(ProcedureCode.parse(text)).isEqualTo(new ProcedureCode.Refused("procedures.code-pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void anEmptyCodeIsToldApartFromAWrongOne(String text) {
        assertThat(ProcedureCode.parse(text)).isEqualTo(new ProcedureCode.Refused("procedures.code-empty"));
    }
}
