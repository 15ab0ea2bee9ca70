package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodFiguresTests {

    @Test
    void theSumOfThePartsStandsBesideTheStatedTotal() {
        PeriodFigures year = figures(
                exact(VolumeForm.RECEIVE, 15_815),
                exact(VolumeForm.RETURN, 454_752),
                exact(VolumeForm.BOTH, 2_957),
                exact(VolumeForm.TOTAL, 473_484));
        assertThat(year.computed()).contains(473_524L);
        assertThat(year.total()).map(Figure::amount).contains(473_484L);
        assertThat(year.difference()).contains(40L);
        assertThat(year.contradicts()).isTrue();
    }

    @Test
    void aSumBelowTheStatedTotalDiffersByLessThanNothing() {
        PeriodFigures halfYear = figures(
                exact(VolumeForm.RECEIVE, 3_285),
                exact(VolumeForm.RETURN, 65_937),
                exact(VolumeForm.BOTH, 1_444),
                exact(VolumeForm.TOTAL, 70_702));
        assertThat(halfYear.difference()).contains(-36L);
        assertThat(halfYear.contradicts()).isTrue();
    }

    @Test
    void fieldsAddUpWhereNoFormsAreGiven() {
        PeriodFigures halfYear = figures(
                exact(VolumeForm.TOTAL, 71_132),
                field("Bảo hiểm xã hội", VolumeForm.RETURN, 57_906),
                field("Công an", VolumeForm.RETURN, 12_591),
                field("Giấy phép lái xe", VolumeForm.RETURN, 357),
                field("Lĩnh vực khác", VolumeForm.RETURN, 278));
        assertThat(halfYear.computed()).contains(71_132L);
        assertThat(halfYear.difference()).contains(0L);
        assertThat(halfYear.contradicts()).isFalse();
        assertThat(halfYear.byField()).hasSize(4);
    }

    @Test
    void fieldsAreNotAddedToFormsThatAlreadyHoldThem() {
        PeriodFigures period = figures(
                exact(VolumeForm.RECEIVE, 10), exact(VolumeForm.RETURN, 5), field("Đất đai", VolumeForm.RETURN, 5));
        assertThat(period.computed()).contains(15L);
    }

    @Test
    void aFieldsTotalCountsOnlyWhereItsPartsAreMissing() {
        PeriodFigures period = figures(
                field("Đất đai", VolumeForm.RECEIVE, 3),
                field("Đất đai", VolumeForm.RETURN, 4),
                field("Đất đai", VolumeForm.TOTAL, 7),
                field("Hộ tịch", VolumeForm.TOTAL, 2));
        assertThat(period.computed()).contains(9L);
    }

    @Test
    void aTotalAloneIsNeitherComputedNorContradicted() {
        PeriodFigures year = figures(exact(VolumeForm.TOTAL, 11_710));
        assertThat(year.computed()).isEmpty();
        assertThat(year.difference()).isEmpty();
        assertThat(year.contradicts()).isFalse();
    }

    @Test
    void anApproximateTotalIsNotContradictedByItsParts() {
        PeriodFigures year = figures(
                exact(VolumeForm.RECEIVE, 30_000),
                exact(VolumeForm.RETURN, 24_900),
                new Figure("", VolumeForm.TOTAL, 55_000, Exactness.ALMOST));
        assertThat(year.difference()).contains(-100L);
        assertThat(year.contradicts()).isFalse();
    }

    @Test
    void anApproximatePartDoesNotContradictATotal() {
        PeriodFigures year =
                figures(new Figure("", VolumeForm.RETURN, 99_000, Exactness.OVER), exact(VolumeForm.TOTAL, 99_412));
        assertThat(year.contradicts()).isFalse();
    }

    @Test
    void moreResultsThanDossiersTakenInAreNoContradiction() {
        PeriodFigures year =
                figures(exact(VolumeForm.RECEIVE, 28_357), new Figure("", VolumeForm.RETURN, 99_000, Exactness.OVER));
        assertThat(year.byForm()).extracting(Figure::amount).containsExactly(28_357L, 99_000L);
        assertThat(year.difference()).isEmpty();
        assertThat(year.contradicts()).isFalse();
    }

    @Test
    void thePostalShareIsTheStatedTotalInPercentOfAllDossiers() {
        assertThat(figures(exact(VolumeForm.TOTAL, 473_484), exact(VolumeForm.ALL, 945_644))
                        .postalShare())
                .contains(new BigDecimal("50.07"));
        assertThat(figures(exact(VolumeForm.TOTAL, 70_702), exact(VolumeForm.ALL, 207_764))
                        .postalShare())
                .contains(new BigDecimal("34.03"));
    }

    @Test
    void thereIsNoPostalShareOfNothingOrOfTheUnknown() {
        assertThat(figures(exact(VolumeForm.TOTAL, 5)).postalShare()).isEmpty();
        assertThat(figures(exact(VolumeForm.ALL, 5)).postalShare()).isEmpty();
        assertThat(figures(exact(VolumeForm.TOTAL, 0), exact(VolumeForm.ALL, 0)).postalShare())
                .isEmpty();
    }

    private static PeriodFigures figures(Figure... figures) {
        LocalDate from = LocalDate.of(2022, 1, 1);
        return new PeriodFigures(new ReportedPeriod(from, from.plusYears(1), null, null, null), List.of(figures));
    }

    private static Figure exact(VolumeForm form, long amount) {
        return field("", form, amount);
    }

    private static Figure field(String field, VolumeForm form, long amount) {
        return new Figure(field, form, amount, Exactness.EXACT);
    }
}
