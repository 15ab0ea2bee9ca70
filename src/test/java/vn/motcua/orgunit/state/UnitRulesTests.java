package vn.motcua.orgunit.state;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/** What units have to say to each other. */
class UnitRulesTests {

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Period BEFORE = new Period(FOUNDED, REFORM);
    private static final Period AFTER = Period.since(REFORM);

    private final Map<UUID, UnitLife> lives = new HashMap<>();
    private final Function<UUID, UnitLife> known = id -> {
        UnitLife life = lives.get(id);
        if (life == null) {
            throw PortalException.notFound();
        }
        return life;
    };

    private UnitLife unit(UnitKind kind, String code, UUID parent, Period period) {
        UnitLife life =
                new UnitLife(UUID.randomUUID(), kind, List.of(new UnitState(code, "Đơn vị " + code, parent, period)));
        lives.put(life.id(), life);
        return life;
    }

    private void stands(UnitLife unit) {
        UnitRules.parentsStand(unit, unit.states(), known);
    }

    @Test
    void aCodeIsOneUnitsAtATimeAndAnothersLater() {
        UnitLife old = unit(UnitKind.DISTRICT, "502", null, BEFORE);
        assertThatThrownBy(() -> UnitRules.codesAreFree(
                        unit(UnitKind.DISTRICT, "502", null, Period.since(REFORM.minusDays(1))), List.of(old)))
                .hasMessage("orgunit.code.taken");
        assertThatCode(() -> UnitRules.codesAreFree(unit(UnitKind.COMMUNE, "502", null, AFTER), List.of(old)))
                .doesNotThrowAnyException();
        assertThatCode(() -> UnitRules.codesAreFree(old, List.of(old))).doesNotThrowAnyException();
    }

    @Test
    void whoeverStandsAboveIsThereForAsLong() {
        UnitLife district = unit(UnitKind.DISTRICT, "502", null, BEFORE);
        assertThatCode(() -> stands(unit(UnitKind.COMMUNE, "1", district.id(), BEFORE)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> stands(unit(UnitKind.COMMUNE, "2", district.id(), Period.since(FOUNDED))))
                .hasMessage("orgunit.parent.not-alive");
        assertThatThrownBy(() ->
                        stands(unit(UnitKind.COMMUNE, "3", district.id(), new Period(FOUNDED.minusDays(1), REFORM))))
                .hasMessage("orgunit.parent.not-alive");
    }

    @Test
    void communesStandBelowDistrictsAndOfficesBelowOffices() {
        UnitLife district = unit(UnitKind.DISTRICT, "502", null, BEFORE);
        UnitLife office = unit(UnitKind.DEPARTMENT, "SO-TP", null, BEFORE);
        assertThatThrownBy(() -> stands(unit(UnitKind.COMMUNE, "1", office.id(), BEFORE)))
                .hasMessage("orgunit.parent.kind");
        assertThatThrownBy(() -> stands(unit(UnitKind.DISTRICT, "503", district.id(), BEFORE)))
                .hasMessage("orgunit.parent.kind");
        assertThatCode(() -> stands(unit(UnitKind.DEPARTMENT, "CC-1", office.id(), BEFORE)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyStandsBelowThemselvesNotEvenByWayOfOthers() {
        UnitLife upper = unit(UnitKind.DEPARTMENT, "A", null, BEFORE);
        UnitLife middle = unit(UnitKind.DEPARTMENT, "B", upper.id(), BEFORE);
        UnitLife lower = unit(UnitKind.DEPARTMENT, "C", middle.id(), BEFORE);
        UnitLife circle =
                new UnitLife(upper.id(), upper.kind(), List.of(new UnitState("A", "Đơn vị A", lower.id(), BEFORE)));
        assertThatThrownBy(() -> stands(circle)).hasMessage("orgunit.parent.cycle");
        UnitLife itself =
                new UnitLife(upper.id(), upper.kind(), List.of(new UnitState("A", "Đơn vị A", upper.id(), BEFORE)));
        assertThatThrownBy(() -> stands(itself)).hasMessage("orgunit.parent.cycle");
    }

    @Test
    void whoWasBelowOnceMayStandAboveLater() {
        UnitLife one = unit(UnitKind.DEPARTMENT, "A", null, Period.since(FOUNDED));
        UnitLife other = new UnitLife(
                UUID.randomUUID(),
                UnitKind.DEPARTMENT,
                List.of(new UnitState("B", "Đơn vị B", one.id(), BEFORE), new UnitState("B", "Đơn vị B", null, AFTER)));
        lives.put(other.id(), other);
        UnitLife turned = new UnitLife(
                one.id(),
                one.kind(),
                List.of(
                        new UnitState("A", "Đơn vị A", null, BEFORE),
                        new UnitState("A", "Đơn vị A", other.id(), AFTER)));
        assertThatCode(() -> stands(turned)).doesNotThrowAnyException();
    }

    @Test
    void aSuccessorIsThereOnTheDayAndIsSomebodyElse() {
        UnitLife district = unit(UnitKind.DISTRICT, "502", null, Period.since(FOUNDED));
        assertThatCode(() -> UnitRules.maySucceed(district.id(), unit(UnitKind.COMMUNE, "1", null, AFTER), REFORM))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> UnitRules.maySucceed(district.id(), unit(UnitKind.COMMUNE, "2", null, BEFORE), REFORM))
                .hasMessage("orgunit.successor.ended");
        assertThatThrownBy(() -> UnitRules.maySucceed(
                        district.id(), unit(UnitKind.COMMUNE, "3", null, AFTER), REFORM.minusDays(1)))
                .hasMessage("orgunit.successor.not-yet");
        assertThatThrownBy(() -> UnitRules.maySucceed(district.id(), district, REFORM))
                .hasMessage("orgunit.successor.self");
    }

    @Test
    void whoeverIsBelowKeepsItsParentForAsLong() {
        UnitLife district = unit(UnitKind.DISTRICT, "502", null, BEFORE);
        UnitLife commune = unit(UnitKind.COMMUNE, "1", district.id(), BEFORE);
        assertThatCode(() -> UnitRules.holdsThoseBelow(district, List.of(commune)))
                .doesNotThrowAnyException();
        UnitLife shorter = new UnitLife(
                district.id(),
                district.kind(),
                List.of(new UnitState("502", "Huyện", null, new Period(FOUNDED, REFORM.minusYears(1)))));
        assertThatThrownBy(() -> UnitRules.holdsThoseBelow(shorter, List.of(commune)))
                .hasMessage("orgunit.act.children");
    }
}
