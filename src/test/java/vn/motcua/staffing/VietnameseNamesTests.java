package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseNamesTests {

    @Test
    void namesAreInOrderOfTheGivenNameThenFamilyThenMiddleName() {
        inOrder("Võ Văn An", "Lê Thị Bình", "Phạm An Bình", "Phạm Thị Bình", "Lê Thị Châu");
    }

    @Test
    void lettersAreInTheVietnameseAlphabet() {
        inOrder("Lê An", "Lê Ăn", "Lê Ân", "Lê Dung", "Lê Đạt", "Lê Em", "Lê Êm", "Lê On", "Lê Ôn", "Lê Ơn");
        inOrder("Lê Uy", "Lê Ưu", "Lê Vân", "Lê Yến");
    }

    @Test
    void aShorterGivenNameComesFirstWhateverStandsBeforeIt() {
        inOrder("Võ Văn An", "Bùi Ba Anh");
    }

    @Test
    void tonesDecideBetweenGivenNamesOtherwiseEqualBeforeFamilyNamesDo() {
        inOrder("Võ Hanh", "Bùi Hạnh");
    }

    @Test
    void anAwfullyLongNameHasAKeyThatFitsTheColumn() {
        assertThat(VietnameseNames.sortKey("Nguyễn ".repeat(28) + "An")).hasSize(1000);
    }

    private static void inOrder(String... names) {
        List<String> backwards = Arrays.asList(names).reversed();
        assertThat(backwards.stream()
                        .sorted(Comparator.comparing(VietnameseNames::sortKey, Arrays::compareUnsigned))
                        .toList())
                .containsExactly(names);
    }
}
