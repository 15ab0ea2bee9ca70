package vn.motcua.orgunit.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.history.ActRow;
import vn.motcua.orgunit.history.StateRow;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

/** Acts on units: each from its day on, on a document, with nothing before it changed. */
@DatabaseTest
class UnitActsTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    UnitActs acts;

    @Autowired
    UnitService units;

    @Autowired
    UnitHistory history;

    @Autowired
    DecisionService decisions;

    @Autowired
    Undone undone;

    @Autowired
    As as;

    private Basis from(LocalDate on) {
        return new Basis(on, document(), "Theo nghị quyết");
    }

    private UUID document() {
        return decisions.list(DecisionFilter.ALL, TODAY, 0, 1).getFirst().id();
    }

    private UnitPage page(String code) {
        return history.page(history.idOf(code, TODAY), TODAY);
    }

    private UUID id(String code) {
        return history.idOf(code, TODAY);
    }

    private String nameOn(UUID unit, LocalDate day) {
        return history.page(unit, day).row().name();
    }

    @Test
    void aUnitIsCalledOtherwiseFromTheDayOnAndAsBeforeUntilThen() {
        undone.by(ADMIN, () -> {
            UUID unit = id("20515");
            acts.rename(unit, page("20515").version(), " Phường  Đại Đồng ", from(JULY));
            assertThat(nameOn(unit, JULY.minusDays(1))).isEqualTo("Xã Đại Đồng");
            assertThat(nameOn(unit, JULY)).isEqualTo("Phường Đại Đồng");
            assertThat(units.count(new UnitFilter("phuong dai dong", null, null), JULY.minusDays(1)))
                    .isZero();
            assertThat(units.count(new UnitFilter("phuong dai dong", null, null), JULY))
                    .isOne();
            UnitPage page = history.page(unit, JULY);
            assertThat(page.states()).extracting(StateRow::name).containsExactly("Phường Đại Đồng", "Xã Đại Đồng");
            assertThat(page.acts()).singleElement().satisfies(act -> {
                assertThat(act.kind()).isEqualTo(ActKind.RENAMED);
                assertThat(act.on()).isEqualTo(JULY);
                assertThat(act.decisionId()).isEqualTo(document());
                assertThat(act.reason()).isEqualTo("Theo nghị quyết");
            });
            assertThat(history.trail(unit, 0, 10)).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo("unit.renamed");
                assertThat(entry.changes()).singleElement().satisfies(change -> {
                    assertThat(change.before()).isEqualTo("Xã Đại Đồng");
                    assertThat(change.after()).isEqualTo("Phường Đại Đồng");
                });
            });
            assertThat(decisions.uses(document()))
                    .filteredOn(use -> use.kind().equals("unit-act"))
                    .singleElement()
                    .satisfies(use -> assertThat(use.total()).isOne());
        });
    }

    @Test
    void aCodeIsFreeOnceItIsNoLongerBorne() {
        undone.by(ADMIN, () -> {
            UUID unit = id("20515");
            UUID district = id("506");
            Founding other = new Founding(Ids.next(), UnitKind.COMMUNE, "20515", "Xã Mới", district);
            assertThatThrownBy(() -> acts.found(other, from(JULY))).hasMessage("orgunit.code.taken");
            acts.recode(unit, page("20515").version(), "20999", from(JULY));
            acts.found(other, from(JULY));
            assertThat(history.idOf("20515", JULY.minusDays(1))).isEqualTo(unit);
            assertThat(history.idOf("20515", JULY)).isEqualTo(other.id());
            assertThat(units.count(UnitFilter.of(UnitKind.COMMUNE), JULY.minusDays(1)))
                    .isEqualTo(241);
            assertThat(units.count(UnitFilter.of(UnitKind.COMMUNE), JULY)).isEqualTo(242);
        });
    }

    @Test
    void aUnitStandsBelowAnotherFromTheDayOn() {
        undone.by(ADMIN, () -> {
            UUID unit = id("20515");
            acts.move(unit, page("20515").version(), id("507"), from(JULY));
            assertThat(below("506", JULY.minusDays(1))).contains("20515");
            assertThat(below("506", JULY)).doesNotContain("20515");
            assertThat(below("507", JULY)).contains("20515");
            assertThatThrownBy(() -> acts.move(id("507"), page("507").version(), unit, from(JULY.plusDays(1))))
                    .hasMessage("orgunit.parent.kind");
        });
    }

    private List<String> below(String district, LocalDate day) {
        return units.find(new UnitFilter("", null, id(district)), day, 0, 500).stream()
                .map(UnitRow::code)
                .toList();
    }

    @Test
    void aMistakeIsPutRightWithAReasonAndKeptInTheHistory() {
        undone.by(ADMIN, () -> {
            UUID unit = id("20515");
            UnitPage page = page("20515");
            StateRow state = page.last();
            UnitState right = new UnitState(
                    "20515",
                    "Xã Đại Đồng Mới",
                    state.parentId(),
                    Period.since(state.period().from()));
            assertThatThrownBy(() ->
                            acts.correct(unit, page.version(), state.period().from(), right, null, " "))
                    .hasMessage("orgunit.act.reason-needed");
            acts.correct(unit, page.version(), state.period().from(), right, null, "Gõ nhầm");
            assertThat(nameOn(unit, LocalDate.of(2005, 1, 1))).isEqualTo("Xã Đại Đồng Mới");
            assertThat(history.page(unit, TODAY).acts())
                    .extracting(ActRow::kind)
                    .containsExactly(ActKind.CORRECTED);
            assertThat(history.trail(unit, 0, 1).getFirst().reason()).isEqualTo("Gõ nhầm");
        });
    }

    @Test
    void whoSawAnEarlierStateIsToldWhoChangedItMeanwhile() {
        undone.by(ADMIN, () -> {
            UUID unit = id("20515");
            int seen = page("20515").version();
            acts.rename(unit, seen, "Phường Đại Đồng", from(JULY));
            assertThatThrownBy(() -> acts.recode(unit, seen, "20998", from(JULY)))
                    .hasMessage("orgunit.changed-meanwhile");
        });
    }

    @Test
    void aDocumentOfTheRegisterStandsBehindEveryAct() {
        undone.by(
                ADMIN,
                () -> assertThatThrownBy(() -> acts.rename(
                                id("20515"),
                                page("20515").version(),
                                "Phường Đại Đồng",
                                new Basis(JULY, Ids.next(), "")))
                        .hasMessage("orgunit.act.document-missing"));
    }

    @Test
    void onlyTheInformationDepartmentChangesUnits() {
        for (String role : List.of("approver", "unit", "post", "leader")) {
            as.person(
                    "quang-nam-" + role,
                    () -> assertThatThrownBy(() -> acts.rename(Ids.next(), 0, "Xã", new Basis(JULY, Ids.next(), "")))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void anotherProvincesUnitsAreNotThere() {
        UUID foreign = as.person("gia-lai-admin", () -> history.idOf("622", LocalDate.of(2020, 12, 31)));
        undone.by(
                ADMIN,
                () -> assertThatThrownBy(() -> acts.rename(foreign, 0, "Huyện", from(JULY)))
                        .hasMessage("shared.not-found"));
    }
}
