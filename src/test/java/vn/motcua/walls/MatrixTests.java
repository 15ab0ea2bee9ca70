package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.walls.Case.Way;
import vn.motcua.walls.Survey.Findings;
import vn.motcua.walls.Survey.Try;

/**
 * Every door of one kind, tried by everybody.
 *
 * <p>What proves a wall: the answer to somebody outside is the same before and after marked rows were planted inside,
 * holds none of their words and no key of that side, and no table was written to. What proves that the test sees
 * anything: for those inside who may see the rows, the answer is another one.
 */
abstract class MatrixTests {

    @Autowired
    Survey survey;

    /** The declared cases. */
    abstract List<Case> cases();

    /** The code's own list of doors. */
    abstract Set<String> doors();

    /** Where a case is added. */
    abstract String where();

    @Test
    void everyDoorHasACase() {
        Set<String> missing = new TreeSet<>(doors());
        missing.removeAll(declared());
        assertThat(missing)
                .as("doors without a case: add one line each to %s, saying who may pass", where())
                .isEmpty();
        Set<String> gone = new TreeSet<>(declared());
        gone.removeAll(doors());
        assertThat(gone).as("cases in %s of doors that are no more", where()).isEmpty();
    }

    private Set<String> declared() {
        return cases().stream().map(Case::item).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> everybodyAtEveryDoor() {
        Findings found = survey.of(cases());
        return Stream.concat(
                Stream.of(dynamicTest("nothing is written from outside", () -> writes(found))),
                Survey.tries(found).map(tried -> dynamicTest(tried.toString(), () -> check(tried, found))));
    }

    private void writes(Findings found) {
        found.written().forEach((what, tables) -> {
            boolean may =
                    cases().stream().anyMatch(door -> door.way() == Way.ADDS && what.startsWith(door.door() + " by "));
            assertThat(tables)
                    .as("tables written to by %s", what)
                    .allMatch(table -> may && table.startsWith(Caller.OTHER + "."));
        });
        cases().stream()
                .filter(door -> door.way() == Way.ADDS)
                .forEach(door -> assertThat(found.written().keySet())
                        .as("what %s writes for those who may is seen", door.door())
                        .anyMatch(what -> what.startsWith(door.door() + " by ")));
    }

    private static void check(Try tried, Findings found) {
        Case door = tried.door();
        Caller caller = tried.caller();
        Answer answer = found.marked().get(tried);
        Answer bare = found.bare().get(tried);
        boolean placeless = caller.person() == null || caller.person().province() == null;
        if (!door.admits(caller)) {
            assertThat(answer.refused())
                    .as("%s is refused, since the role is not named: %s", tried, answer)
                    .isTrue();
        } else if (placeless && !door.shows(caller) && !door.constant()) {
            assertThat(answer.outcome())
                    .as("%s is refused, since there is no province: %s", tried, answer)
                    .isNotEqualTo(Answer.Outcome.GIVEN);
        } else if (door.way() == Way.READS) {
            if (door.shows(caller)) {
                assertThat(answer)
                        .as("what is planted is seen by those who may: %s", tried)
                        .isNotEqualTo(bare);
            } else {
                assertThat(answer)
                        .as("what is planted elsewhere makes no difference: %s", tried)
                        .isEqualTo(bare);
            }
        } else if (door.way() == Way.CHANGES && !door.shows(caller)) {
            assertThat(answer.outcome())
                    .as("%s is not done to others' rows, and refused rather than stumbled over: %s", tried, answer)
                    .isIn(Answer.Outcome.REFUSED, Answer.Outcome.FAILED);
        } else if (!door.constant()) {
            assertThat(answer.outcome())
                    .as("%s is done for those who may: %s", tried, answer)
                    .isEqualTo(Answer.Outcome.GIVEN);
        }
        nothingOfOthers(caller, door, answer, found);
        sameKindAsInside(tried, found);
    }

    private static void nothingOfOthers(Caller caller, Case door, Answer answer, Findings found) {
        boolean inside = caller.kind() == Caller.Kind.HERE || caller.kind() == Caller.Kind.IN_CHARGE;
        if (!inside) {
            assertThat(answer.trace(found.ids()))
                    .as("trace of the other province in: %s", answer)
                    .isEmpty();
            if (caller.kind() == Caller.Kind.ELSEWHERE && !caller.isMember(Plant.SLUG)) {
                assertThat(answer.text())
                        .as("even the name of a province is none of others' business")
                        .doesNotContain(Plant.SLUG, "Tỉnh Quảng Nam");
            }
        } else if (!door.shows(caller) && !door.constant()) {
            assertThat(answer.trace(found.planted())
                            .filter(trace -> !door.never().stream().anyMatch(caller::is)))
                    .as("trace of what is out of scope in: %s", answer)
                    .isEmpty();
        }
    }

    /** Those of the other province are not merely shut out: before anything is planted they fare as those inside. */
    private static void sameKindAsInside(Try tried, Findings found) {
        if (tried.caller().kind() != Caller.Kind.ELSEWHERE
                || tried.door().way() != Way.READS
                || !tried.door().admits(tried.caller())) {
            return;
        }
        found.bare().forEach((other, answer) -> {
            if (other.door().equals(tried.door())
                    && other.caller().kind() == Caller.Kind.HERE
                    && other.caller()
                            .person()
                            .roles()
                            .equals(tried.caller().person().roles())) {
                assertThat(found.bare().get(tried).outcome())
                        .as("as those of the other province fare, who get %s", answer)
                        .isEqualTo(answer.outcome());
            }
        });
    }
}
