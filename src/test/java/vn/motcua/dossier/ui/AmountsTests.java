package vn.motcua.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Exactness;
import vn.motcua.dossier.Figure;
import vn.motcua.dossier.VolumeForm;
import vn.motcua.shared.Messages;

class AmountsTests {

    @Test
    void aDifferenceCarriesItsSign() {
        assertThat(Amounts.difference(Messages.VIETNAMESE, 1_040)).isEqualTo("+1.040");
        assertThat(Amounts.difference(Messages.ENGLISH, -1_036)).isEqualTo("−1,036");
    }

    @Test
    void theFormsOfOneFieldAreSharesOfTheirSum() {
        assertThat(Amounts.partition(List.of(figure("", VolumeForm.RECEIVE), figure("", VolumeForm.RETURN))))
                .isTrue();
    }

    @Test
    void fieldsInOneFormAreSharesOfTheirSum() {
        assertThat(Amounts.partition(
                        List.of(figure("Đất đai", VolumeForm.RETURN), figure("Hộ tịch", VolumeForm.RETURN))))
                .isTrue();
    }

    @Test
    void fieldsInSeveralFormsAreNot() {
        assertThat(Amounts.partition(
                        List.of(figure("Đất đai", VolumeForm.TOTAL), figure("Hộ tịch", VolumeForm.RETURN))))
                .isFalse();
    }

    @Test
    void aFieldsTotalBesideItsPartsIsNoShare() {
        assertThat(Amounts.partition(
                        List.of(figure("Đất đai", VolumeForm.TOTAL), figure("Đất đai", VolumeForm.RETURN))))
                .isFalse();
    }

    @Test
    void roundedAmountsGiveNoShares() {
        assertThat(Amounts.partition(List.of(
                        figure("", VolumeForm.RECEIVE), new Figure("", VolumeForm.RETURN, 99_000, Exactness.OVER))))
                .isFalse();
    }

    private static Figure figure(String field, VolumeForm form) {
        return new Figure(field, form, 10, Exactness.EXACT);
    }
}
