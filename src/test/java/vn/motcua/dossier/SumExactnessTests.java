package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SumExactnessTests {

    @Test
    void aSumOfExactPartsIsExact() {
        assertThat(exactnessOf(Exactness.EXACT, Exactness.EXACT)).contains(Exactness.EXACT);
    }

    @Test
    void aSumIsNotKnownBetterThanItsParts() {
        assertThat(exactnessOf(Exactness.EXACT, Exactness.OVER)).contains(Exactness.OVER);
        assertThat(exactnessOf(Exactness.ALMOST, Exactness.EXACT)).contains(Exactness.ALMOST);
    }

    @Test
    void partsRoundedBothWaysSayNothingOfTheSum() {
        assertThat(exactnessOf(Exactness.ALMOST, Exactness.OVER)).isEmpty();
    }

    @Test
    void withoutPartsThereIsNone() {
        assertThat(exactnessOf()).isEmpty();
    }

    private static Optional<Exactness> exactnessOf(Exactness... parts) {
        List<Figure> figures = new ArrayList<>();
        for (Exactness part : parts) {
            figures.add(new Figure("", VolumeForm.values()[figures.size()], 10, part));
        }
        ReportedPeriod year = new ReportedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1), null, null, null);
        return new PeriodFigures(year, figures).computedExactness();
    }
}
