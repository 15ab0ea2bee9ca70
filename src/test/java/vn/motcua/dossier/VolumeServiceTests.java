package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** The figures themselves are proved by {@code FiguresTests}; here, who sees whose. */
@DatabaseTest
class VolumeServiceTests {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    @Autowired
    VolumeService volumes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @AfterEach
    void removeOwnRows() {
        as.person("lang-son-admin", () -> {
            jdbc.sql("delete from volume where period_from = ?").param(LONG_AGO).update();
        });
    }

    @Test
    void aUnitsFiguresStandApartFromTheProvinces() {
        as.person("lang-son-admin", () -> {
            put(null, 100);
            put("178", 10);
            put("180", 20);
            assertThat(volumes.periods(DAY))
                    .filteredOn(period -> period.period().from().equals(LONG_AGO))
                    .hasSize(3)
                    .satisfiesExactlyInAnyOrder(
                            province -> {
                                assertThat(province.period().unitName()).isNull();
                                assertThat(province.computed()).contains(100L);
                            },
                            unit -> assertThat(unit.computed()).contains(10L),
                            unit -> assertThat(unit.computed()).contains(20L))
                    .first()
                    .satisfies(first -> assertThat(first.period().unitName()).isNull());
        });
    }

    @Test
    void aUnitOfficerSeesTheFiguresOfTheirUnitAndNoneOfTheProvinceOrOthers() {
        as.person("lang-son-admin", () -> {
            put(null, 100);
            put("178", 10);
            put("180", 20);
        });
        as.person("lang-son-unit", () -> {
            assertThat(volumes.periods(DAY))
                    .singleElement()
                    .satisfies(own -> assertThat(own.computed()).contains(10L));
            assertThat(volumes.incidents(DAY)).isEmpty();
        });
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() {
        as.person("operator", () -> {
            assertThatThrownBy(() -> volumes.periods(DAY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> volumes.incidents(DAY)).isInstanceOf(AccessDeniedException.class);
        });
        as.nobody(() -> assertThatThrownBy(() -> volumes.periods(DAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private void put(String unitCode, long amount) {
        jdbc.sql("""
                        insert into volume (id, period_from, period_to, unit_id, field, form, amount, exactness)
                        values (?, ?, ?, (select id from org_unit where code = ?), '', 'RECEIVE', ?, 'EXACT')
                        """)
                .params(Ids.bytes(Ids.next()), LONG_AGO, LONG_AGO.plusYears(1), unitCode, amount)
                .update();
    }
}
