package vn.motcua.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class CurrentProvinceTests {

    @Autowired
    CurrentProvince current;

    @Autowired
    Provinces provinces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    As as;

    @Test
    void nobodyHasNoProvinceAndNoConnection() {
        as.nobody(() -> {
            assertThatThrownBy(() -> current.require()).isInstanceOf(NoProvinceException.class);
            assertThatThrownBy(() -> countOfFirstLoads()).isInstanceOf(NoProvinceException.class);
        });
    }

    @Test
    void theOperatorHasNoProvince() {
        as.person("operator", () -> {
            assertThatThrownBy(() -> current.require()).isInstanceOf(NoProvinceException.class);
        });
    }

    @Test
    void aPersonWorksInTheirOwnProvince() {
        String name = as.person("gia-lai-leader", () -> current.require().name());
        assertThat(name).isEqualTo("Gia Lai");
    }

    @Test
    void nobodyIsCarriedIntoAnotherProvinceByABinding() {
        Province other = provinces.find("ha-tinh").orElseThrow();
        as.person("gia-lai-leader", () -> {
            assertThatThrownBy(() -> current.run(other, () -> current.require()))
                    .isInstanceOf(NoProvinceException.class)
                    .hasMessage("tenancy.contradiction");
        });
    }

    @Test
    void aTransactionCannotChangeItsProvince() {
        Province province = provinces.find("ha-tinh").orElseThrow();
        current.run(
                province,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThatThrownBy(() -> current.run(province, () -> {})).isInstanceOf(IllegalStateException.class);
                }));
    }

    @Test
    void everyProvinceIsUpAndWasFilledOnce() {
        assertThat(provinces.up())
                .extracting(Province::slug)
                .containsExactly("gia-lai", "ha-tinh", "lang-son", "phu-tho", "quang-nam");
        for (Province province : provinces.up()) {
            current.run(province, () -> assertThat(countOfFirstLoads()).isOne());
        }
    }

    private long countOfFirstLoads() {
        return jdbc.sql("select count(*) from first_load").query(Long.class).single();
    }
}
