package vn.motcua.staffing.need.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.FieldLoad;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedAnswer.There;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.staffing.need.rule.StaffingNeed;

class WaitDrawingTests {

    private static String drawn(double perDay, int people, double target) {
        NeedAnswer answer = StaffingNeed.answer(
                List.of(new FieldLoad("", perDay, 12)), NeedNorm.DEFAULT, Area.URBAN, new There(people, 0, people));
        return new WaitDrawing(620, 280)
                .draw(
                        StaffingNeed.around(answer, NeedNorm.DEFAULT),
                        answer.pooled().counters(),
                        answer.now().counters(),
                        target,
                        new WaitDrawing.Words("Chờ <bao lâu>", "Chỉ tiêu", "Cần", "Có mặt", "Người"));
    }

    @Test
    void whoIsNeededAndWhoIsThereAreMarkedAndTheTargetIsALine() {
        assertThat(drawn(150, 9, 15))
                .containsOnlyOnce("wait-dot wait-needed")
                .containsOnlyOnce("wait-dot wait-now")
                .containsOnlyOnce("class=\"wait-target\"")
                .contains("<title>Chờ &lt;bao lâu&gt;</title>");
    }

    @Test
    void whereThoseWhoAreThereAreAsManyAsAreNeededOneMarkSaysBoth() {
        assertThat(drawn(150, 10, 15)).contains(">Cần = Có mặt<").doesNotContain("wait-dot wait-now");
    }

    @Test
    void everyPlaceInThePictureIsANumberWhateverComes() {
        for (double perDay : new double[] {0, 0.1, 40, 2_000, 20_000}) {
            assertThat(drawn(perDay, 3, 0)).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }
}
