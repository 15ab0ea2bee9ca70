package vn.motcua.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.security.JobIdentity;
import vn.motcua.security.Role;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class UnitServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    UnitService units;

    @Autowired
    JobIdentity jobs;

    @Autowired
    Provinces provinces;

    @Autowired
    As as;

    @Test
    void everyKindIsCountedEvenWhereThereIsNone() {
        Map<UnitKind, Long> counts = as.person("quang-nam-leader", () -> units.countByKind(DAY));
        assertThat(counts)
                .isEqualTo(Map.of(
                        UnitKind.DEPARTMENT, 16L,
                        UnitKind.SECTOR_AGENCY, 0L,
                        UnitKind.DISTRICT, 18L,
                        UnitKind.COMMUNE, 241L));
    }

    @Test
    void aUnitIsFoundByWordsInAnyOrderWithoutMarks() {
        as.person("quang-nam-leader", () -> {
            UnitFilter filter = new UnitFilter("my tra bac huyen", null, null);
            assertThat(units.find(filter, DAY, 0, 10)).extracting(UnitRow::name).containsExactly("Huyện Bắc Trà My");
            assertThat(units.count(filter, DAY)).isOne();
        });
    }

    @Test
    void aSearchTakesPercentAndUnderscoreByTheLetter() {
        as.person("quang-nam-leader", () -> {
            assertThat(units.count(new UnitFilter("%", null, null), DAY)).isZero();
            assertThat(units.count(new UnitFilter("_", null, null), DAY)).isZero();
        });
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        as.person("quang-nam-leader", () -> {
            UnitFilter communes = UnitFilter.of(UnitKind.COMMUNE);
            List<UnitRow> all = units.find(communes, DAY, 0, 500);
            assertThat(all).hasSize(241);
            assertThat(units.find(communes, DAY, 100, 50)).isEqualTo(all.subList(100, 150));
        });
    }

    @Test
    void communesAreFoundByTheDistrictAboveThem() {
        as.person("quang-nam-leader", () -> {
            UnitRow district = units.find(new UnitFilter("bac tra my", UnitKind.DISTRICT, null), DAY, 0, 1)
                    .getFirst();
            List<UnitRow> below = units.find(new UnitFilter("", null, district.id()), DAY, 0, 500);
            assertThat(below).isNotEmpty().allSatisfy(commune -> {
                assertThat(commune.kind()).isEqualTo(UnitKind.COMMUNE);
                assertThat(commune.parentCode()).isEqualTo("515");
                assertThat(commune.parentName()).isEqualTo(district.name());
            });
        });
    }

    @Test
    void aUnitIsNotThereBeforeItsFirstDay() {
        as.person("quang-nam-leader", () -> {
            assertThat(units.count(UnitFilter.ALL, LocalDate.of(2003, 12, 31))).isZero();
            assertThat(units.count(UnitFilter.ALL, LocalDate.of(2004, 1, 1))).isEqualTo(275);
        });
    }

    @Test
    void aUnitOfficerSeesTheirOwnUnitAndThoseBelowOnly() {
        List<UnitRow> seen = as.person("quang-nam-unit", () -> units.find(UnitFilter.ALL, DAY, 0, 500));
        assertThat(seen).hasSizeGreaterThan(1);
        assertThat(seen.getFirst().code()).isEqualTo("515");
        assertThat(seen.subList(1, seen.size())).extracting(UnitRow::parentCode).containsOnly("515");
        as.person("quang-nam-unit", () -> {
            assertThat(units.count(UnitFilter.ALL, DAY)).isEqualTo(seen.size());
            assertThat(units.count(new UnitFilter("tam ky", null, null), DAY)).isZero();
            assertThat(units.countByKind(DAY))
                    .containsEntry(UnitKind.DISTRICT, 1L)
                    .containsEntry(UnitKind.DEPARTMENT, 0L);
        });
    }

    @Test
    void aUnitOfficerInChargeOfNothingSeesNothing() throws Exception {
        long seen = jobs.call(
                provinces.find("quang-nam").orElseThrow(),
                "unknown-officer",
                Set.of(Role.UNIT_OFFICER),
                () -> units.count(UnitFilter.ALL, DAY));
        assertThat(seen).isZero();
    }

    @Test
    void aChargeIsOfOneProvinceOnly() throws Exception {
        long seen = jobs.call(
                provinces.find("gia-lai").orElseThrow(),
                "quang-nam-unit",
                Set.of(Role.UNIT_OFFICER),
                () -> units.count(UnitFilter.ALL, DAY));
        assertThat(seen).isZero();
    }

    @Test
    void anotherProvincesUnitsAreNotThere() {
        UnitRow foreign = as.person("gia-lai-leader", () -> units.find(UnitFilter.of(UnitKind.DISTRICT), DAY, 0, 1))
                .getFirst();
        as.person("quang-nam-leader", () -> {
            assertThat(units.count(new UnitFilter(foreign.name(), null, null), DAY))
                    .isZero();
            assertThat(units.count(new UnitFilter("", null, foreign.id()), DAY)).isZero();
        });
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() {
        as.person("operator", () -> {
            assertThatThrownBy(() -> units.find(UnitFilter.ALL, DAY, 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> units.count(UnitFilter.ALL, DAY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> units.countByKind(DAY)).isInstanceOf(AccessDeniedException.class);
        });
        as.nobody(() -> assertThatThrownBy(() -> units.count(UnitFilter.ALL, DAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }
}
