package vn.motcua.transfer.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveService;
import vn.motcua.transfer.target.Forecast.Outcome;

@DatabaseTest
class TargetServiceTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
    private static final String ADMIN = "quang-nam-admin";
    private static final String LEADER = "quang-nam-leader";

    @Autowired
    TargetService targets;

    @Autowired
    CurveService curves;

    @Autowired
    TransferService transfers;

    @Autowired
    DecisionService decisions;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private UUID decision() {
        return decisions
                .list(new DecisionFilter("2114", null, null, null), DAY, 0, 1)
                .getFirst()
                .id();
    }

    private TargetDraft draft(UnitKind kind, String share, LocalDate deadline) {
        return new TargetDraft(kind, new BigDecimal(share), deadline, DAY, "", decision());
    }

    @Test
    void quangNamMissesSixDistrictsAndMostCommunesOfAllByTheEndOf2023() {
        as.person(LEADER, () -> {
            List<TargetStanding> standings = targets.standings(DAY);
            assertThat(standings)
                    .extracting(standing -> standing.target().kind())
                    .containsExactly(UnitKind.DISTRICT, UnitKind.COMMUNE);
            TargetStanding districts = standings.getFirst();
            assertThat(districts.target().deadline()).isEqualTo(YEAR_END);
            assertThat(districts.target().decisionNumber()).isEqualTo("2114/QĐ-UBND");
            assertThat(districts.coverage()).isEqualTo(new Coverage(12, 18));
            assertThat(districts.missing()).isEqualTo(6);
            // 12 in the 267 days since the first: the other 6 take half of that.
            assertThat(districts.forecast().outcome()).isEqualTo(Outcome.ON_TIME);
            assertThat(districts.forecast().day()).isEqualTo(LocalDate.of(2023, 11, 7));
            TargetStanding communes = standings.getLast();
            assertThat(communes.coverage()).isEqualTo(new Coverage(4, 241));
            assertThat(communes.missing()).isEqualTo(237);
            assertThat(communes.forecast().outcome()).isEqualTo(Outcome.LATE);
        });
    }

    @Test
    void whatIsMissingIsToldByNameNearestFirst() {
        as.person(LEADER, () -> {
            List<MissingUnit> missing = targets.missing(UnitKind.DISTRICT, DAY, 0, 50);
            assertThat(missing).hasSize(6).allSatisfy(unit -> {
                assertThat(unit.blockers()).isEqualTo(1);
                assertThat(unit.since()).isEqualTo(LocalDate.of(2022, 8, 12));
            });
            assertThat(targets.countMissing(UnitKind.COMMUNE, DAY)).isEqualTo(237);
        });
    }

    @Test
    void theCurveSaysOnEveryDayWhatTheSummarySaysOfIt() {
        for (String slug : List.of("quang-nam", "gia-lai", "phu-tho", "ha-tinh", "lang-son")) {
            as.person(slug + "-leader", () -> {
                LocalDate until = LocalDate.of(2026, 1, 1);
                List<CoverageCurve> all = curves.curves(until);
                assertThat(all).isNotEmpty();
                LocalDate begin = LocalDate.of(2017, 1, 15);
                for (LocalDate day = begin; day.isBefore(until); day = day.plusDays(91)) {
                    TransferSummary summary = transfers.summary(day);
                    for (CoverageCurve curve : all) {
                        assertThat(curve.at(day))
                                .as(slug + " " + curve.kind() + " " + day)
                                .isEqualTo(summary.of(curve.kind()).coverage());
                    }
                }
            });
        }
    }

    @Test
    void aTargetIsEndedAndAnotherSet() {
        undone.by(ADMIN, () -> {
            TargetRow before = targets.standings(DAY).getFirst().target();
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> targets.set(draft(UnitKind.DISTRICT, "90", YEAR_END)))
                    .withMessage("target.exists");
            targets.end(before.id(), before.version(), DAY, "Điều chỉnh kế hoạch");
            targets.set(draft(UnitKind.DISTRICT, "66.5", YEAR_END));
            TargetStanding now = targets.standings(DAY).getFirst();
            assertThat(now.target().share()).isEqualByComparingTo("66.5");
            assertThat(now.missing()).isZero();
            assertThat(now.forecast().outcome()).isEqualTo(Outcome.MET);
            assertThat(targets.standings(DAY.minusDays(1)).getFirst().target().id())
                    .as("as it was before")
                    .isEqualTo(before.id());
        });
    }

    @Test
    void aTargetIsAShareWithADeadlineAfterItIsSet() {
        undone.by(ADMIN, () -> {
            refused("target.share", draft(UnitKind.DEPARTMENT, "0", YEAR_END));
            refused("target.share", draft(UnitKind.DEPARTMENT, "100.01", YEAR_END));
            refused("target.deadline.before", draft(UnitKind.DEPARTMENT, "50", DAY.minusDays(1)));
            TargetRow before = targets.standings(DAY).getFirst().target();
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> targets.end(before.id(), before.version(), DAY, " "))
                    .withMessage("target.missing.reason");
        });
    }

    private void refused(String key, TargetDraft draft) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> targets.set(draft))
                .withMessage(key);
    }

    @Test
    void anOfficerSeesTheProvincesTargetsBesideTheirOwnUnits() {
        as.person("quang-nam-unit", () -> {
            TargetStanding districts = targets.standings(DAY).getFirst();
            assertThat(districts.coverage()).isEqualTo(new Coverage(0, 1));
            assertThat(targets.missing(UnitKind.DISTRICT, DAY, 0, 9))
                    .extracting(MissingUnit::name)
                    .containsExactly("Huyện Bắc Trà My");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> targets.set(draft(UnitKind.DISTRICT, "90", YEAR_END.plusYears(1))));
        });
    }
}
