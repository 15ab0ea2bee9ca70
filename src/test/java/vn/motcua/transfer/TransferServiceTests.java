package vn.motcua.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.security.JobIdentity;
import vn.motcua.security.Role;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class TransferServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    TransferService transfers;

    @Autowired
    JobIdentity jobs;

    @Autowired
    Provinces provinces;

    @Autowired
    As as;

    @Test
    void aUnitThatWaitsSaysSinceWhenAndWhy() {
        StandingFilter filter = new StandingFilter(new UnitFilter("bac tra my", UnitKind.DISTRICT, null), null);
        UnitStanding standing = as.person("quang-nam-leader", () -> transfers.standings(filter, DAY, 0, 10))
                .getFirst();
        assertThat(standing.stage()).isEqualTo(TransferStage.PLANNED);
        assertThat(standing.since()).isEqualTo(LocalDate.of(2022, 8, 12));
        assertThat(standing.decisionNumber()).isEqualTo("2114/QĐ-UBND");
        assertThat(standing.note()).isEqualTo("Vướng về hướng dẫn định mức kinh phí");
        assertThat(standing.agreement()).isFalse();
    }

    @Test
    void aStageEndsOnTheDayOnWhichTheNextBegins() {
        StandingFilter homeAffairs = new StandingFilter(new UnitFilter("so-nv", UnitKind.DEPARTMENT, null), null);
        as.person("quang-nam-leader", () -> {
            assertThat(stages(homeAffairs, LocalDate.of(2019, 9, 30))).containsExactly(TransferStage.NOT_PLANNED);
            assertThat(stages(homeAffairs, LocalDate.of(2019, 10, 1))).containsExactly(TransferStage.PILOT);
            assertThat(stages(homeAffairs, LocalDate.of(2022, 9, 4))).containsExactly(TransferStage.PILOT);
            assertThat(stages(homeAffairs, LocalDate.of(2022, 9, 5))).containsExactly(TransferStage.TRANSFERRED);
        });
    }

    @Test
    void unitsAreFoundByStage() {
        as.person("quang-nam-leader", () -> {
            assertThat(count(UnitKind.COMMUNE, TransferStage.TRANSFERRED)).isEqualTo(4);
            assertThat(count(UnitKind.COMMUNE, TransferStage.ENDED)).isEqualTo(3);
            assertThat(count(UnitKind.COMMUNE, TransferStage.NOT_PLANNED)).isEqualTo(234);
            assertThat(count(UnitKind.DISTRICT, TransferStage.PLANNED)).isEqualTo(6);
            StandingFilter planned = new StandingFilter(UnitFilter.of(UnitKind.DISTRICT), TransferStage.PLANNED);
            assertThat(transfers.standings(planned, DAY, 0, 100)).hasSize(6);
            assertThat(transfers.standings(planned, DAY, 4, 100)).hasSize(2);
        });
    }

    @Test
    void aUnitThatNeverPlannedHasNeitherDayNorDecision() {
        as.person("quang-nam-leader", () -> {
            StandingFilter filter = new StandingFilter(UnitFilter.ALL, TransferStage.NOT_PLANNED);
            assertThat(transfers.standings(filter, DAY, 0, 1)).singleElement().satisfies(standing -> {
                assertThat(standing.stage()).isEqualTo(TransferStage.NOT_PLANNED);
                assertThat(standing.since()).isNull();
                assertThat(standing.decisionNumber()).isEmpty();
                assertThat(standing.note()).isEmpty();
            });
        });
    }

    @Test
    void anAgreementCountsFromTheDayItWasSigned() {
        as.person("quang-nam-leader", () -> {
            assertThat(agreements(LocalDate.of(2022, 8, 16))).isZero();
            assertThat(agreements(LocalDate.of(2022, 8, 17))).isEqualTo(2);
            assertThat(agreements(DAY)).isEqualTo(16);
        });
    }

    @Test
    void aUnitOfficerSeesTheStandingOfTheirOwnUnitAndThoseBelowOnly() {
        as.person("quang-nam-unit", () -> {
            TransferSummary summary = transfers.summary(DAY);
            assertThat(summary.of(UnitKind.DEPARTMENT).total()).isZero();
            assertThat(summary.of(UnitKind.DISTRICT)).isEqualTo(new KindSummary(UnitKind.DISTRICT, 1, 0, 0, 1, 0));
            List<UnitStanding> standings = transfers.standings(StandingFilter.ALL, DAY, 0, 500);
            assertThat(standings.getFirst().code()).isEqualTo("515");
            assertThat(standings.subList(1, standings.size()))
                    .isNotEmpty()
                    .extracting(UnitStanding::parentName)
                    .containsOnly("Huyện Bắc Trà My");
            assertThat(transfers.count(StandingFilter.ALL, DAY)).isEqualTo(standings.size());
        });
    }

    @Test
    void aUnitOfficerInChargeOfNothingSeesNothing() throws Exception {
        jobs.call(provinces.find("quang-nam").orElseThrow(), "unknown-officer", Set.of(Role.UNIT_OFFICER), () -> {
            assertThat(transfers.summary(DAY).kinds())
                    .hasSize(4)
                    .extracting(KindSummary::total)
                    .containsOnly(0L);
            assertThat(transfers.count(StandingFilter.ALL, DAY)).isZero();
            return true;
        });
    }

    @Test
    void theOperatorAndNobodyAreTurnedAway() {
        as.person("operator", () -> {
            assertThatThrownBy(() -> transfers.summary(DAY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> transfers.standings(StandingFilter.ALL, DAY, 0, 1))
                    .isInstanceOf(AccessDeniedException.class);
        });
        as.nobody(() -> assertThatThrownBy(() -> transfers.summary(DAY))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private List<TransferStage> stages(StandingFilter filter, LocalDate day) {
        return transfers.standings(filter, day, 0, 10).stream()
                .map(UnitStanding::stage)
                .toList();
    }

    private long count(UnitKind kind, TransferStage stage) {
        return transfers.count(new StandingFilter(UnitFilter.of(kind), stage), DAY);
    }

    private long agreements(LocalDate day) {
        return transfers.summary(day).of(UnitKind.DEPARTMENT).agreements();
    }
}
