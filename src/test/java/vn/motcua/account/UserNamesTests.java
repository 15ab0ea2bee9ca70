package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.refuses;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Lan, BD-QN-012, nguyen.thi.lan.qn12",
        "Đặng Văn Đức, BD-GL-100, dang.van.duc.gl100",
        "Ksor H'Uyên, BD-GL-007, ksor.huyen.gl7",
        "Y Wang, 0042, y.wang.0042",
        "Lan, x, lan.x",
        "Hòa  Bình, QN1, hoa.binh.qn1"
    })
    void aNameIsMadeOfThePersonsOwnAndTheirCode(String name, String code, String expected) {
        assertThat(UserNames.propose(name, code)).isEqualTo(expected);
    }

    @Test
    void longNamesKeepFamilyAndGivenName() {
        assertThat(UserNames.propose("Công Tằng Tôn Nữ Hoàng Thị Thanh Phương Quỳnh Giao", "BD-QN-012"))
                .isEqualTo("cong.giao.qn12");
        assertThat(UserNames.propose("x".repeat(200), "y".repeat(40)))
                .hasSizeLessThanOrEqualTo(50)
                .matches("[a-z.]+");
    }

    @Test
    void whatHasNoLatinLetterStillGetsAName() {
        assertThat(UserNames.propose("王", "BD-QN-001")).isEqualTo("nv.qn1");
    }

    @Test
    void whereANameIsTakenTheNextNumberIsTried() {
        assertThat(UserNames.next("lan.qn12")).isEqualTo("lan.qn12-2");
        assertThat(UserNames.next("lan.qn12-2")).isEqualTo("lan.qn12-3");
        assertThat(UserNames.next("lan.qn12-9")).isEqualTo("lan.qn12-10");
    }

    @Test
    void pausesGrowUpToAnHour() {
        assertThat(java.util.stream.IntStream.rangeClosed(1, 8).mapToObj(RetryPauses::after))
                .isSorted()
                .startsWith(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2))
                .endsWith(Duration.ofHours(1), Duration.ofHours(1));
        assertThat(RetryPauses.after(1000)).isEqualTo(Duration.ofHours(1));
        assertThat(RetryPauses.after(0)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void contactsAreTidied() {
        assertThat(Contact.of("  Lan.NT@QuangNam.gov.vn ", "+84 905 123 456"))
                .isEqualTo(new Contact("lan.nt@quangnam.gov.vn", "0905123456"));
        assertThat(Contact.of("a@b.vn", "").phone()).isEmpty();
        assertThat(Contact.of("a@b.vn", "0235.385.1234").phone()).isEqualTo("02353851234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "lan", "lan@", "lan@x", "lan thi@x.vn", "lân@x.vn", "a@b..vn", "a@b.vn,c@d.vn", "<a@b.vn>"})
    void whatIsNoAddressIsRefused(String email) {
        refuses("account.email.bad", () -> Contact.of(email, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "1905123456", "09051234567890", "hỏi lễ tân"})
    void whatIsNoVietnameseNumberIsRefused(String phone) {
        refuses("account.phone.bad", () -> Contact.of("a@b.vn", phone));
    }
}
