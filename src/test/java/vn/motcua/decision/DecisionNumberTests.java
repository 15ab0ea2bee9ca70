package vn.motcua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.PortalException;

class DecisionNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2114/QĐ-UBND",
                "45/2016/QĐ-TTg",
                "1/KH-UBND",
                "17/2017/TT-BTTTT",
                "9/NQ",
                "42/2019/QH14",
                "143/QĐ-UBND",
                "01/TT-BĐT-2022",
                "61/2018/NĐ-CP"
            })
    void numberAndSignWithOrWithoutYearAreTaken(String text) {
        assertThat(new DecisionNumber(text).text()).isEqualTo(text);
    }

    @Test
    void outerBlanksGoAndLettersAreComposed() {
        assertThat(new DecisionNumber("  2114/QĐ-UBND\n").text()).isEqualTo("2114/QĐ-UBND");
        assertThat(new DecisionNumber(Normalizer.normalize("12/HƯƠNG", Normalizer.Form.NFD)).text())
                .isEqualTo("12/HƯƠNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2114",
                "QĐ-UBND",
                "2114/",
                "2114-QĐ-UBND",
                "2114/QĐ-",
                "2114/-UBND",
                "12/2020",
                "12/2020/14",
                "2114 /QĐ-UBND",
                "45/16/QĐ-TTg",
                "2114/QĐ-UBND; drop",
                "Số 2114/QĐ-UBND"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> new DecisionNumber(text))
                .isInstanceOf(PortalException.class)
                .hasMessage("decision.number-format");
    }

    @Test
    void whatDoesNotFitTheRegisterIsRefused() {
        assertThatThrownBy(() -> new DecisionNumber("1/" + "A".repeat(59))).hasMessage("decision.number-format");
    }
}
