package vn.motcua.transfer.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;
import vn.motcua.transfer.agreement.AgreementFilter.Group;
import vn.motcua.transfer.agreement.AgreementFilter.Status;

@DatabaseTest
class AgreementServiceTests {

    /** Phú Thọ's today. */
    private static final LocalDate DAY = LocalDate.of(2018, 7, 15);

    private static final String ADMIN = "phu-tho-admin";

    @Autowired
    AgreementService agreements;

    @Autowired
    UnitService units;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private AgreementRow first(Status status) {
        AgreementRow row = agreements
                .lines(new AgreementFilter("", Group.OFFICES, status), DAY, 0, 1)
                .getFirst()
                .agreement();
        assertThat(row).isNotNull();
        return row;
    }

    private UUID unsigned() {
        return agreements
                .lines(new AgreementFilter("", Group.OFFICES, Status.UNSIGNED), DAY, 0, 1)
                .getFirst()
                .unitId();
    }

    private static AgreementDraft draft(UUID unit, String number, LocalDate from) {
        return new AgreementDraft(unit, number, from, from, from.plusYears(1), 30, "Tiếp nhận và trả kết quả", null);
    }

    @Test
    void twentyOfTwentySevenOfficesOfPhuThoHaveSigned() {
        as.person("phu-tho-leader", () -> {
            assertThat(agreements.figures(DAY)).contains(new AgreementFigures(Group.OFFICES, 27, 20, 3));
            assertThat(agreements.count(AgreementFilter.OFFICES, DAY)).isEqualTo(27);
            assertThat(agreements.count(new AgreementFilter("", Group.OFFICES, Status.SIGNED), DAY))
                    .isEqualTo(20);
            List<AgreementLine> without =
                    agreements.lines(new AgreementFilter("", Group.OFFICES, Status.UNSIGNED), DAY, 0, 50);
            assertThat(without)
                    .hasSize(7)
                    .allSatisfy(line -> assertThat(line.agreement()).isNull());
        });
    }

    @Test
    void threeAskToBeRenewed() {
        as.person("phu-tho-leader", () -> {
            AgreementFilter toRenew = new AgreementFilter("", null, Status.TO_RENEW);
            assertThat(agreements.lines(toRenew, DAY, 0, 9))
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.agreement().state(DAY)).isEqualTo(AgreementState.TO_RENEW));
            assertThat(agreements.count(toRenew, LocalDate.of(2018, 6, 1))).isZero();
        });
    }

    @Test
    void oneThatRanOutIsNotCountedAndSaysSinceWhen() {
        as.person("phu-tho-leader", () -> {
            LocalDate later = LocalDate.of(2018, 9, 2);
            assertThat(agreements.figures(later)).contains(new AgreementFigures(Group.OFFICES, 27, 17, 0));
            assertThat(agreements.lines(new AgreementFilter("", null, Status.UNSIGNED), later, 0, 500))
                    .filteredOn(line -> line.lapsedOn() != null)
                    .extracting(AgreementLine::lapsedOn)
                    .containsExactlyInAnyOrder(
                            LocalDate.of(2018, 9, 2), LocalDate.of(2018, 8, 30), LocalDate.of(2018, 8, 27));
        });
    }

    @Test
    void aNewAgreementCounts() {
        undone.by(ADMIN, () -> {
            UUID unit = unsigned();
            UUID id = agreements.sign(draft(unit, "21/TT-BĐT-2018", DAY));
            assertThat(agreements.get(id).remindOn()).isEqualTo(DAY.plusYears(1).minusDays(30));
            assertThat(agreements.figures(DAY)).contains(new AgreementFigures(Group.OFFICES, 27, 21, 3));
            assertThat(agreements.figures(DAY.minusDays(1))).contains(new AgreementFigures(Group.OFFICES, 27, 20, 3));
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> agreements.sign(draft(unit, "21/tt-bđt-2018", DAY)))
                    .withMessage("agreement.exists");
        });
    }

    @Test
    void aRenewalTakesThePlaceOfTheFormer() {
        undone.by(ADMIN, () -> {
            AgreementRow former = first(Status.TO_RENEW);
            UUID next = agreements.renew(former.id(), former.version(), draft(former.unitId(), "02/TT-BĐT-2018", DAY));
            assertThat(agreements.get(former.id()).state(DAY)).isEqualTo(AgreementState.ENDED);
            assertThat(agreements.get(former.id()).renewedById()).isEqualTo(next);
            assertThat(agreements.get(next).renewsId()).isEqualTo(former.id());
            assertThat(agreements.of(former.unitId()))
                    .extracting(AgreementRow::number)
                    .containsExactly("02/TT-BĐT-2018", former.number());
            assertThat(agreements.figures(DAY)).contains(new AgreementFigures(Group.OFFICES, 27, 20, 2));
            assertThat(agreements.history(former.id(), 0, 9)).isNotEmpty();
        });
    }

    @Test
    void oneThatIsEndedEndsOnThatDayWithItsReason() {
        undone.by(ADMIN, () -> {
            AgreementRow row = first(Status.SIGNED);
            agreements.end(row.id(), row.version(), DAY, "Sở được sáp nhập", null);
            AgreementRow ended = agreements.get(row.id());
            assertThat(ended.state(DAY)).isEqualTo(AgreementState.ENDED);
            assertThat(ended.state(DAY.minusDays(1))).isNotEqualTo(AgreementState.ENDED);
            assertThat(ended.endReason()).isEqualTo("Sở được sáp nhập");
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> agreements.end(row.id(), row.version(), DAY.minusDays(1), "x", null));
        });
    }

    @Test
    void numberAndScopeAreCorrectedWithAReasonAndDaysStand() {
        undone.by(ADMIN, () -> {
            AgreementRow row = first(Status.SIGNED);
            AgreementDraft draft = draft(row.unitId(), "1/TT-BĐT", DAY);
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> agreements.correct(row.id(), row.version(), draft, " "))
                    .withMessage("agreement.missing.reason");
            agreements.correct(row.id(), row.version(), draft, "Ghi nhầm số");
            AgreementRow corrected = agreements.get(row.id());
            assertThat(corrected.number()).isEqualTo("1/TT-BĐT");
            assertThat(corrected.from()).isEqualTo(row.from());
        });
    }

    @Test
    void ofAUnitThatThereIsNotNothingIsSigned() {
        undone.by(
                ADMIN,
                () -> assertThatExceptionOfType(PortalException.class)
                        .isThrownBy(() -> agreements.sign(draft(UUID.randomUUID(), "1/TT", DAY)))
                        .withMessage("agreement.unit-gone"));
    }

    @Test
    void officersSeeTheirOwnAndOnlyTheProvinceWrites() {
        UUID unit = as.person(
                ADMIN,
                () -> units.find(new UnitFilter("viet tri", null, null), DAY, 0, 1)
                        .getFirst()
                        .id());
        UUID elsewhere = as.person(ADMIN, () -> first(Status.SIGNED).id());
        as.person("phu-tho-unit", () -> {
            assertThat(agreements.lines(new AgreementFilter("", Group.OFFICES, null), DAY, 0, 9))
                    .isEmpty();
            assertThat(agreements.lines(new AgreementFilter("", Group.DISTRICTS, null), DAY, 0, 9))
                    .extracting(AgreementLine::unitId)
                    .containsExactly(unit);
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> agreements.get(elsewhere))
                    .withMessage("shared.not-found");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> agreements.sign(draft(unit, "1/TT", DAY)));
        });
    }
}
