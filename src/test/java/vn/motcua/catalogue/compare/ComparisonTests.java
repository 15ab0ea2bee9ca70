package vn.motcua.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.compare.Comparison.Aspect;
import vn.motcua.catalogue.compare.Comparison.Change;
import vn.motcua.catalogue.compare.Comparison.Difference;
import vn.motcua.catalogue.compare.Comparison.Kind;

class ComparisonTests {

    private static Comparison.Line line(int procedure, int version, String name, Map<Aspect, String> words) {
        return new Comparison.Line(
                new UUID(1, procedure), new UUID(2, version), "1.00000" + procedure, name, "Hộ tịch", words);
    }

    private static Comparison.Line line(int procedure, Map<Aspect, String> words) {
        return line(procedure, 1, "Thủ tục", words);
    }

    private static Difference difference(Kind kind, int procedure, Change... changes) {
        return new Difference(kind, "1.00000" + procedure, "Thủ tục", "Hộ tịch", List.of(changes));
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        List<Comparison.Line> lines = List.of(line(1, Map.of(Aspect.FORM, "BOTH")));
        assertThat(Comparison.of(lines, lines)).isEmpty();
    }

    @Test
    void whatCameInAndWhatWentIsTold() {
        assertThat(Comparison.of(
                        List.of(line(1, Map.of(Aspect.LIST, "THROUGH"))),
                        List.of(line(2, Map.of(Aspect.LIST, "NOT_THROUGH")))))
                .containsExactly(
                        difference(Kind.REMOVED, 1, new Change(Aspect.LIST, "THROUGH", "")),
                        difference(Kind.ADDED, 2, new Change(Aspect.LIST, "", "NOT_THROUGH")));
    }

    @Test
    void aChangeNamesExactlyWhatIsOtherwise() {
        assertThat(Comparison.of(
                        List.of(line(
                                1, Map.of(Aspect.FORM, "BOTH", Aspect.TASKS, "INTAKE", Aspect.START, "2023-01-01"))),
                        List.of(line(1, Map.of(Aspect.FORM, "RECEIVE", Aspect.TASKS, "INTAKE")))))
                .containsExactly(difference(
                        Kind.CHANGED,
                        1,
                        new Change(Aspect.FORM, "BOTH", "RECEIVE"),
                        new Change(Aspect.START, "2023-01-01", "")));
    }

    @Test
    void movingToTheOtherListIsAChange() {
        assertThat(Comparison.of(
                        List.of(line(1, Map.of(Aspect.LIST, "THROUGH"))),
                        List.of(line(1, Map.of(Aspect.LIST, "NOT_THROUGH", Aspect.REASON, "PRESENCE")))))
                .containsExactly(difference(
                        Kind.CHANGED,
                        1,
                        new Change(Aspect.LIST, "THROUGH", "NOT_THROUGH"),
                        new Change(Aspect.REASON, "", "PRESENCE")));
    }

    @Test
    void aNewerStateOfTheProcedureIsAChange() {
        assertThat(Comparison.of(List.of(line(1, 1, "Cũ", Map.of())), List.of(line(1, 2, "Mới", Map.of()))))
                .singleElement()
                .extracting(Difference::changes)
                .isEqualTo(List.of(new Change(Aspect.PROCEDURE, "Cũ", "Mới")));
    }
}
