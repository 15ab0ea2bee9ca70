package vn.motcua.orgunit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.importing.Fault;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.intake.UnitList.Shape;
import vn.motcua.orgunit.state.UnitChange;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;

/** What a list would do with the units there are. */
class ListComparisonTests {

    private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    private final UnitLife north = life(UnitKind.DISTRICT, "501", "Huyện Bắc", null);
    private final UnitLife south = life(UnitKind.DISTRICT, "502", "Huyện Nam", null);
    private final UnitLife hoa = life(UnitKind.COMMUNE, "20001", "Xã Hoà An", north.id());
    private final UnitLife binh = life(UnitKind.COMMUNE, "20002", "Xã Bình An", north.id());
    private final UnitLife office = life(UnitKind.DEPARTMENT, "SO-NV", "Sở Nội vụ", null);
    private final List<UnitLife> present = List.of(north, south, hoa, binh, office);

    private static UnitLife life(UnitKind kind, String code, String name, @Nullable UUID parent) {
        return new UnitLife(Ids.next(), kind, List.of(new UnitState(code, name, parent, Period.since(BEGIN))));
    }

    private static ListedUnit district(int row, String code, String name) {
        return new ListedUnit(row, UnitKind.DISTRICT, code, name, null);
    }

    private static ListedUnit commune(int row, String code, String name, @Nullable String parent) {
        return new ListedUnit(row, UnitKind.COMMUNE, code, name, parent);
    }

    private static UnitList list(Shape shape, ListedUnit... units) {
        return new UnitList(
                shape,
                List.of(units),
                Arrays.stream(units).map(ListedUnit::code).collect(Collectors.toSet()),
                List.of(),
                0);
    }

    private ListComparison compare(ListedUnit... units) {
        return new ListComparison(list(Shape.DISTRICTS_AND_COMMUNES, units), present, DAY);
    }

    private static UnitLine line(ListComparison comparison, String code) {
        return comparison.preview().lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unitsAreNewRenamedMovedUnchangedOrMissing() {
        ListComparison comparison = compare(
                district(2, "501", "Huyện Bắc"),
                district(3, "502", "Thị xã Nam"),
                commune(3, "20001", "Xã Hòa An", "502"),
                commune(4, "20003", "Xã Mới", "502"));
        assertThat(line(comparison, "501").verdicts()).containsExactly(UnitVerdict.UNCHANGED);
        assertThat(line(comparison, "502").verdicts()).containsExactly(UnitVerdict.RENAMED);
        assertThat(line(comparison, "502").before()).isEqualTo("Huyện Nam");
        // The other place of the tone mark is no other name.
        assertThat(line(comparison, "20001").verdicts()).containsExactly(UnitVerdict.MOVED);
        assertThat(line(comparison, "20001").parentBefore()).isEqualTo("501 Huyện Bắc");
        assertThat(line(comparison, "20001").parent()).isEqualTo("502 Thị xã Nam");
        assertThat(line(comparison, "20003").verdicts()).containsExactly(UnitVerdict.NEW);
        // Departments are none of this list's business.
        assertThat(comparison.preview().of(UnitVerdict.MISSING))
                .extracting(UnitLine::code)
                .containsExactly("20002");
        assertThat(comparison.preview().writes()).isEqualTo(3);
        assertThat(comparison.planned()).hasSize(3);
        assertThat(comparison.planned().getLast().after().first().parentId()).isEqualTo(south.id());
    }

    @Test
    void aUnitMayBeRenamedAndMovedAtOnce() {
        ListComparison comparison =
                compare(district(2, "502", "Huyện Nam"), commune(2, "20001", "Phường Hòa An", "502"));
        assertThat(line(comparison, "20001").verdicts())
                .containsExactlyInAnyOrder(UnitVerdict.RENAMED, UnitVerdict.MOVED);
        assertThat(comparison.planned())
                .singleElement()
                .satisfies(plan -> assertThat(plan.after().states())
                        .containsExactly(
                                new UnitState("20001", "Xã Hoà An", north.id(), new Period(BEGIN, DAY)),
                                new UnitState("20001", "Phường Hòa An", south.id(), Period.since(DAY))));
    }

    @Test
    void aNewDistrictComesWithItsCommunes() {
        ListComparison comparison = compare(district(2, "503", "Huyện Đông"), commune(2, "20009", "Xã Mới", "503"));
        assertThat(comparison.preview().count(UnitVerdict.NEW)).isEqualTo(2);
        assertThat(line(comparison, "20009").parent()).isEqualTo("503 Huyện Đông");
    }

    @Test
    void aUnitOfThatNameUnderAnotherCodeIsPointedOut() {
        ListComparison comparison = compare(district(2, "501", "Huyện Bắc"), commune(2, "20007", "Xã Bình An", "501"));
        assertThat(line(comparison, "20007").twin()).isEqualTo("20002 Xã Bình An");
    }

    @Test
    void communesWithoutDistrictsStandBelowTheProvinceOnlySinceDistrictsAreGone() {
        UnitList communes = list(Shape.COMMUNES, commune(2, "20001", "Xã Hòa An", null));
        UnitPreview before = new ListComparison(communes, present, DAY).preview();
        assertThat(before.count(UnitVerdict.UNCHANGED)).isEqualTo(1);
        assertThat(before.of(UnitVerdict.MISSING)).extracting(UnitLine::code).containsExactly("20002");

        UnitPreview after = new ListComparison(communes, present, LocalDate.of(2025, 7, 1)).preview();
        assertThat(after.count(UnitVerdict.MOVED)).isEqualTo(1);
        assertThat(after.of(UnitVerdict.MISSING))
                .extracting(UnitLine::code)
                .containsExactlyInAnyOrder("20002", "501", "502");
    }

    @Test
    void whatTheRulesOfAUnitsLifeRefuseIsAFaultOfTheRow() {
        ListComparison comparison = new ListComparison(
                list(
                        Shape.PLAIN,
                        commune(2, "20001", "Xã Hòa An", "999"),
                        commune(3, "20002", "Xã Bình An", "SO-NV"),
                        new ListedUnit(4, UnitKind.DEPARTMENT, "501", "Sở Y tế", null)),
                present,
                DAY);
        assertThat(comparison.preview().of(UnitVerdict.FAULTY))
                .flatExtracting(UnitLine::faults)
                .extracting(Fault::code)
                .containsExactly("unitlist.fault.no-parent", "orgunit.parent.kind", "unitlist.fault.other-kind");
        // Somebody who is named, even wrongly, is not missing.
        assertThat(comparison.preview().of(UnitVerdict.MISSING))
                .extracting(UnitLine::code)
                .containsExactly("SO-NV");
    }

    @Test
    void aCycleOfParentsIsAFaultOfItsRows() {
        ListComparison comparison = new ListComparison(
                list(
                        Shape.PLAIN,
                        new ListedUnit(2, UnitKind.DEPARTMENT, "A", "Sở A", "B"),
                        new ListedUnit(3, UnitKind.DEPARTMENT, "B", "Chi cục B", "A")),
                present,
                DAY);
        assertThat(comparison.preview().of(UnitVerdict.FAULTY))
                .flatExtracting(UnitLine::faults)
                .extracting(Fault::code)
                .containsExactly("orgunit.parent.cycle", "orgunit.parent.cycle");
    }

    @Test
    void aCodeThatSomebodyWillBearLaterIsNotFree() {
        UnitLife later = new UnitLife(
                Ids.next(),
                UnitKind.COMMUNE,
                List.of(new UnitState("20009", "Xã Sau", null, Period.since(DAY.plusYears(1)))));
        ListComparison comparison = new ListComparison(
                list(Shape.PLAIN_WITHOUT_PARENTS, commune(2, "20009", "Xã Trước", null)), List.of(later), DAY);
        assertThat(line(comparison, "20009").faults()).extracting(Fault::code).containsExactly("orgunit.code.taken");
    }

    @Test
    void aListThatLooksBackKeepsWhatHappenedLater() {
        UnitLife renamed = hoa.changed(DAY.plusMonths(6), new UnitChange.Name("Phường Hòa An"));
        ListComparison comparison = new ListComparison(
                list(Shape.PLAIN_WITHOUT_PARENTS, commune(2, "20001", "Xã Hòa Tiến", null)),
                List.of(north, renamed),
                DAY);
        assertThat(comparison.planned().getFirst().after().states())
                .extracting(UnitState::name)
                .containsExactly("Xã Hoà An", "Xã Hòa Tiến", "Phường Hòa An");
    }

    @Test
    void theDigestTellsWhetherSomethingElseWouldBeDone() {
        ListedUnit row = commune(2, "20001", "Xã Hòa An", "502");
        String seen = compare(district(2, "502", "Huyện Nam"), row).preview().digest();
        assertThat(compare(district(2, "502", "Huyện Nam"), row).preview().digest())
                .isEqualTo(seen);
        UnitList list = list(Shape.DISTRICTS_AND_COMMUNES, district(2, "502", "Huyện Nam"), row);
        List<UnitLife> changed =
                List.of(north, south, hoa.changed(DAY.minusDays(1), new UnitChange.Name("Xã Khác")), binh, office);
        assertThat(new ListComparison(list, changed, DAY).preview().digest()).isNotEqualTo(seen);
        assertThat(new ListComparison(list, present, DAY.plusDays(1)).preview().digest())
                .isNotEqualTo(seen);
    }
}
