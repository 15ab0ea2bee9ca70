package vn.motcua.staffing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.staffing.duty.StandInRule.Nearness.FREE;
import static vn.motcua.staffing.duty.StandInRule.Nearness.RESERVE_AT_POINT;
import static vn.motcua.staffing.duty.StandInRule.Nearness.RESERVE_ELSEWHERE;
import static vn.motcua.staffing.duty.StandInRule.Nearness.RESERVE_HERE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.staffing.duty.StandInRule.Nearness;
import vn.motcua.staffing.duty.StandInRule.Person;

class StandInRuleTests {

    @Test
    void theReserveOfTheCounterComesFirstThenWhoIsNear() {
        assertThat(best(
                        can("Tự do", FREE, 0),
                        can("Nơi khác", RESERVE_ELSEWHERE, 0),
                        can("Cùng điểm", RESERVE_AT_POINT, 5),
                        can("Tại quầy", RESERVE_HERE, 9)))
                .containsExactly("Tại quầy", "Cùng điểm", "Nơi khác", "Tự do");
    }

    @Test
    void ofTwoWhoAreEquallyNearThatOneWhoWorksLess() {
        assertThat(best(can("Nhiều", FREE, 8), can("Ít", FREE, 2))).containsExactly("Ít", "Nhiều");
    }

    @Test
    void nobodyIsProposedWhoCannotCome() {
        assertThat(best(
                        new Person(UUID.randomUUID(), "Vắng", true, true, true, null, RESERVE_HERE, 0),
                        new Person(UUID.randomUUID(), "Bận", true, true, false, "Quầy 02", RESERVE_HERE, 0),
                        new Person(UUID.randomUUID(), "Chưa học", false, true, false, null, RESERVE_HERE, 0),
                        new Person(UUID.randomUUID(), "Đã nghỉ", true, false, false, null, RESERVE_HERE, 0)))
                .isEmpty();
    }

    @Test
    void whoCannotComeIsToldWhy() {
        refused(new Person(UUID.randomUUID(), "Duyên", true, true, true, null, FREE, 0), "AWAY");
        refused(new Person(UUID.randomUUID(), "Duyên", true, true, false, "Quầy 02", FREE, 0), "BUSY");
        refused(new Person(UUID.randomUUID(), "Duyên", false, true, false, null, FREE, 0), "UNTRAINED");
        refused(new Person(UUID.randomUUID(), "Duyên", true, false, false, null, FREE, 0), "NOT_EMPLOYED");
        assertThatCode(() -> StandInRule.check(can("Duyên", FREE, 0))).doesNotThrowAnyException();
    }

    private static void refused(Person person, String why) {
        assertThatThrownBy(() -> StandInRule.check(person)).hasMessage("standin.refused." + why);
    }

    private static Person can(String name, Nearness nearness, int sessions) {
        return new Person(UUID.randomUUID(), name, true, true, false, null, nearness, sessions);
    }

    private static List<String> best(Person... people) {
        return StandInRule.best(List.of(people)).stream().map(Person::name).toList();
    }
}
