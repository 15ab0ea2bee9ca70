package vn.motcua.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Messages;

class PeriodNameTests {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2023-01-01, Năm 2022",
        "2019-01-01, 2022-01-01, 2019–2021",
        "2018-01-01, 2018-07-01, 6 tháng đầu năm 2018",
        "2018-07-01, 2019-01-01, 6 tháng cuối năm 2018",
        "2018-01-01, 2018-10-01, 9 tháng đầu năm 2018",
        "2018-10-01, 2019-01-01, Quý IV/2018",
        "2019-03-01, 2019-04-01, Tháng 3/2019"
    })
    void aCalendarPeriodHasAName(LocalDate from, LocalDate to, String name) {
        assertThat(vietnamese(PeriodName.of(from, to, null))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-15, 2022-12-15, 15/12/2021 – 14/12/2022",
        "2017-01-01, 2019-07-01, 01/01/2017 – 30/06/2019",
        "2018-02-01, 2018-05-01, 01/02/2018 – 30/04/2018",
        "2018-04-01, 2018-10-01, 01/04/2018 – 30/09/2018"
    })
    void anyOtherIsCalledByItsFirstAndLastDay(LocalDate from, LocalDate to, String name) {
        assertThat(vietnamese(PeriodName.of(from, to, null))).isEqualTo(name);
    }

    @Test
    void aRunningPeriodSaysUpToWhichDayWasCounted() {
        assertThat(vietnamese(PeriodName.of(LocalDate.of(2023, 1, 1), null, LocalDate.of(2023, 6, 26))))
                .isEqualTo("01/01/2023 – đến nay (số liệu đến 26/06/2023)");
    }

    private String vietnamese(PeriodName name) {
        return messages.text(Messages.VIETNAMESE, name.key(), name.arguments().toArray());
    }
}
