package vn.motcua.procedure.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03 ngày làm việc | 3",
                "Không quá 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ | 15",
                "5 (năm) ngày làm việc | 5",
                "Ngay trong ngày | 0",
                "Trong ngày làm việc | 0",
                "Ngay trong ngày tiếp nhận, nhận sau 15 giờ thì trả vào buổi sau | 0",
                "Giải quyết ngày sau khi nhận hồ sơ | 0",
                "1/2 ngày | 0",
                "04 giờ | 0",
                "08 giờ làm việc | 1",
                "24 giờ | 1",
                "48 giờ | 2",
                "02 tuần | 10",
                "01 tháng | 22",
                "10 ngày, kể cả 10 ngày lấy ý kiến | 10"
            })
    void isReadInWorkingDays(String written, int days) {
        assertThat(TimeLimit.days(written)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Theo quy định",
                "05 ngày làm việc; trường hợp phải xác minh không quá 12 ngày làm việc",
                "Không quy định",
                "Trong giờ hành chính"
            })
    void isUnknownWhereTheWordsDoNotSayForCertain(String written) {
        assertThat(TimeLimit.days(written)).isNull();
    }
}
