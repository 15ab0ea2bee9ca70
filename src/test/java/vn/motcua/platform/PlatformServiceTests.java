package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitService;
import vn.motcua.staffing.CounterFilter;
import vn.motcua.staffing.StaffingService;
import vn.motcua.tenancy.NoProvinceException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class PlatformServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    PlatformService platform;

    @Autowired
    UnitService units;

    @Autowired
    StaffingService staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Test
    void theOperatorSeesEveryProvinceWithItsOwnTotals() {
        var provinces = as.person("operator", () -> platform.provinces());

        assertThat(provinces)
                .extracting(ProvinceOverview::slug)
                .containsExactly("gia-lai", "ha-tinh", "lang-son", "phu-tho", "quang-nam");
        for (ProvinceOverview province : provinces) {
            assertThat(province.reason()).isNull();
            String leader = province.slug() + "-leader";
            assertThat(province.totals().units())
                    .isEqualTo(as.person(
                            leader,
                            () -> units.count(UnitFilter.ALL, province.totals().asOf())))
                    .isPositive();
            assertThat(province.totals().counters())
                    .isEqualTo(as.person(
                            leader,
                            () -> staffing.countCounters(
                                    CounterFilter.all(), province.totals().asOf())));
            assertThat(province.totals().procedures()).isPositive();
            assertThat(province.totals().catalogueInForce()).isTrue();
            assertThat(province.totals().schemaVersion()).matches("\\d+(\\.\\d+)*");
        }
    }

    @Test
    void totalsSpeakForTheProvincesOwnToday() {
        ProvinceTotals totals = as.person("operator", () -> platform.provinces()).stream()
                .filter(province -> province.slug().equals("quang-nam"))
                .findFirst()
                .orElseThrow()
                .totals();

        assertThat(totals.asOf()).isEqualTo(DAY);
    }

    @Test
    void theOperatorGetsNoRowOfAnyProvince() {
        as.person("operator", () -> {
            platform.provinces();
            assertThatThrownBy(() -> units.find(UnitFilter.ALL, DAY, 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> staffing.counters(CounterFilter.all(), DAY, 0, 1))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> jdbc.sql("select count(*) from org_unit")
                            .query(Long.class)
                            .single())
                    .isInstanceOf(NoProvinceException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "approver", "unit", "post", "leader"})
    void nobodyOfAProvinceSeesTheOthersTotals(String role) {
        as.person(
                "quang-nam-" + role,
                () -> assertThatThrownBy(() -> platform.provinces()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void nobodyIsAskedToSignIn() {
        as.nobody(() -> assertThatThrownBy(() -> platform.provinces())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }
}
