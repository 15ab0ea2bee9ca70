package vn.motcua.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.review.ReviewField.EXECUTING_AGENCIES;
import static vn.motcua.catalogue.review.ReviewField.ISSUING_AGENCY;
import static vn.motcua.catalogue.review.ReviewField.LEVELS;
import static vn.motcua.catalogue.review.ReviewField.NAME;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.review.ReviewRule.Act;
import vn.motcua.catalogue.review.ReviewRule.Touched;
import vn.motcua.catalogue.review.ReviewRule.Verdict;

class ReviewRuleTests {

    private static final Stated OLD = stated("Đăng ký khai sinh");
    private static final Stated NEW = stated("Đăng ký khai sinh lưu động");
    private static final Stated NEWER = stated("Đăng ký khai sinh tại nhà");

    private static Stated stated(String name) {
        return new Stated(Map.of(NAME, name, LEVELS, "COMMUNE", ISSUING_AGENCY, "Bộ Tư pháp"));
    }

    private static Stated with(ReviewField field, String value) {
        Map<ReviewField, String> values = new java.util.HashMap<>(OLD.values());
        values.put(field, value);
        return new Stated(values);
    }

    private static Verdict first(Stated inForce, Stated before, Stated now) {
        return ReviewRule.judge(new Touched(inForce, before, now, false, false));
    }

    private static Verdict again(Stated inForce, Stated before, Stated now) {
        return ReviewRule.judge(new Touched(inForce, before, now, false, true));
    }

    @Test
    void aChangedNameHasToBeLookedAt() {
        assertThat(first(OLD, OLD, NEW)).isEqualTo(new Verdict(Act.RAISE, Set.of(NAME)));
    }

    @Test
    void whoCarriesItOutAndAtWhichLevelMattersToo() {
        assertThat(first(OLD, OLD, with(LEVELS, "DISTRICT;COMMUNE")).act()).isEqualTo(Act.RAISE);
        assertThat(first(OLD, OLD, with(EXECUTING_AGENCIES, "Sở Tư pháp")).act())
                .isEqualTo(Act.RAISE);
    }

    @Test
    void aMinistryRenamedIsNoReasonByItself() {
        assertThat(first(OLD, OLD, with(ISSUING_AGENCY, "Bộ Nội vụ")).act()).isEqualTo(Act.NOTHING);
    }

    @Test
    void aMinistryRenamedIsToldBesideWhatMatters() {
        Stated both = new Stated(Map.of(NAME, "Khai sinh", LEVELS, "COMMUNE", ISSUING_AGENCY, "Bộ Nội vụ"));
        assertThat(first(OLD, OLD, both)).isEqualTo(new Verdict(Act.RAISE, Set.of(NAME, ISSUING_AGENCY)));
    }

    @Test
    void blanksAndCapitalsAreNoChange() {
        assertThat(first(OLD, OLD, stated("  đăng ký  KHAI SINH ")).act()).isEqualTo(Act.NOTHING);
    }

    @Test
    void marksAreAChange() {
        assertThat(first(OLD, OLD, stated("Đăng ký khai sính")).act()).isEqualTo(Act.RAISE);
    }

    @Test
    void whatWasAbolishedAlwaysHasToBeLookedAt() {
        assertThat(ReviewRule.judge(new Touched(OLD, OLD, null, true, false)).act())
                .isEqualTo(Act.RAISE);
        assertThat(ReviewRule.judge(new Touched(OLD, OLD, OLD, true, false)).act())
                .isEqualTo(Act.RAISE);
    }

    @Test
    void aNewerChangeIsToldTogetherWithTheFirst() {
        assertThat(again(OLD, OLD, NEWER)).isEqualTo(new Verdict(Act.MERGE, Set.of(NAME)));
    }

    @Test
    void whatWaitsAndIsAbolishedThenWaitsAsAbolished() {
        assertThat(ReviewRule.judge(new Touched(OLD, OLD, NEW, true, true)).act())
                .isEqualTo(Act.MERGE);
    }

    @Test
    void aChangeTakenBackClosesByItself() {
        assertThat(again(OLD, OLD, OLD).act()).isEqualTo(Act.CLOSE);
    }

    @Test
    void anAbolishedOneThatIsBackAsItWasClosesByItself() {
        assertThat(again(OLD, OLD, OLD).act()).isEqualTo(Act.CLOSE);
        assertThat(again(OLD, OLD, NEW).act()).isEqualTo(Act.MERGE);
    }

    @Test
    void whatStatesAgainWhatTheCatalogueSaysNeedsNobody() {
        // NEW was dismissed: the catalogue still says OLD.
        assertThat(first(OLD, NEW, OLD).act()).isEqualTo(Act.NOTHING);
        assertThat(again(OLD, NEW, OLD).act()).isEqualTo(Act.CLOSE);
    }

    @Test
    void afterADismissalOnlyWhatIsNewIsTold() {
        Stated levels = new Stated(Map.of(NAME, NEW.of(NAME), LEVELS, "DISTRICT", ISSUING_AGENCY, "Bộ Tư pháp"));
        assertThat(first(OLD, NEW, levels)).isEqualTo(new Verdict(Act.RAISE, Set.of(LEVELS)));
    }
}
