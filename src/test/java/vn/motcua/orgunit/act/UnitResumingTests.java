package vn.motcua.orgunit.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Ending.Choice;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

/** Several units end in one act; an end that was a mistake is taken back; nobody gets or loses a unit before the day. */
@DatabaseTest
class UnitResumingTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final String OFFICER = "quang-nam-unit";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    UnitEnding endings;

    @Autowired
    UnitResuming resuming;

    @Autowired
    UnitActs acts;

    @Autowired
    UnitService units;

    @Autowired
    UnitScope scope;

    @Autowired
    UnitHistory history;

    @Autowired
    DecisionService decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Undone undone;

    @Autowired
    As as;

    private Basis july() {
        return new Basis(
                JULY, decisions.list(DecisionFilter.ALL, TODAY, 0, 1).getFirst().id(), "");
    }

    private UnitPage page(String code) {
        return history.page(history.idOf(code, TODAY), TODAY);
    }

    private List<Choice> choices(List<OpenItem> open, UUID successor) {
        return open.stream()
                .map(item -> item.possible().contains(Answer.MOVE)
                        ? new Choice(item.kind(), item.id(), Answer.MOVE, successor)
                        : new Choice(item.kind(), item.id(), Answer.END, null))
                .toList();
    }

    private List<UnitRow> communes(UUID district, LocalDate day) {
        return units.find(new UnitFilter("", null, district), day, 0, 100);
    }

    @Test
    void fiveCommunesMergeIntoOneByOneDocument() {
        undone.by(ADMIN, () -> {
            UUID district = page("515").row().id();
            List<UnitRow> five = communes(district, TODAY).subList(0, 5);
            long before = communes(district, JULY).size();
            Founding commune =
                    new Founding(Ids.next(), UnitKind.COMMUNE, five.getFirst().code(), "Xã Hợp nhất", district);
            List<UUID> ids = five.stream().map(UnitRow::id).toList();
            Map<UUID, List<OpenItem>> open = endings.open(ids, JULY);
            assertThat(open.keySet()).containsExactlyElementsOf(ids);
            endings.endAll(new Endings(
                    july(),
                    ids.stream()
                            .map(id -> new Endings.Part(
                                    id,
                                    history.page(id, TODAY).version(),
                                    choices(open.getOrDefault(id, List.of()), commune.id())))
                            .toList(),
                    List.of(),
                    List.of(commune)));

            assertThat(communes(district, JULY)).hasSize((int) before - 4);
            assertThat(communes(district, JULY.minusDays(1))).hasSize((int) before);
            UnitPage merged = history.page(commune.id(), JULY);
            assertThat(merged.predecessors()).extracting(Relative::id).containsExactlyInAnyOrderElementsOf(ids);
            ids.forEach(id ->
                    assertThat(history.page(id, JULY).acts().getFirst().kind()).isEqualTo(ActKind.MERGED));
        });
    }

    @Test
    void aDistrictEndsTogetherWithItsCommunes() {
        undone.by(ADMIN, () -> {
            UnitPage district = page("515");
            List<UUID> ids = new ArrayList<>(List.of(district.row().id()));
            communes(district.row().id(), TODAY).forEach(row -> ids.add(row.id()));
            UUID other = page("503").row().id();
            Map<UUID, List<OpenItem>> open = endings.open(ids, JULY);
            assertThat(open.get(district.row().id())).extracting(OpenItem::kind).doesNotContain("unit-below");
            endings.endAll(new Endings(
                    july(),
                    ids.stream()
                            .map(id -> new Endings.Part(
                                    id,
                                    history.page(id, TODAY).version(),
                                    open.getOrDefault(id, List.of()).stream()
                                            .map(item -> new Choice(
                                                    item.kind(),
                                                    item.id(),
                                                    item.possible().contains(Answer.END) ? Answer.END : Answer.MOVE,
                                                    item.possible().contains(Answer.END) ? null : other))
                                            .toList()))
                            .toList(),
                    List.of(other),
                    List.of()));
            ids.forEach(id -> assertThat(history.page(id, JULY).endedBy(JULY)).isTrue());
        });
    }

    @Test
    void anEndThatWasAMistakeIsTakenBackWithItsPlacesAndUnitsBelow() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            UUID successor = page("503").row().id();
            long communes = communes(unit, TODAY).size();
            endings.end(new Ending(
                    unit,
                    old.version(),
                    july(),
                    List.of(successor),
                    List.of(),
                    choices(endings.open(unit, JULY), successor)));
            assertThat(communes(unit, JULY)).isEmpty();
            UnitPage ended = history.page(unit, TODAY);
            assertThat(resuming.settled(unit))
                    .extracting(UnitResuming.Line::kind)
                    .contains("one-stop-point", "post-office", "unit-below", "transfer-stage");
            assertThatThrownBy(() -> resuming.resume(unit, ended.version(), null, " "))
                    .hasMessage("orgunit.act.reason-needed");

            List<OpenItem> stays = resuming.resume(unit, ended.version(), null, "Ghi nhầm đơn vị");

            assertThat(stays).extracting(OpenItem::kind).doesNotContain("one-stop-point", "post-office", "unit-below");
            UnitPage again = history.page(unit, JULY);
            assertThat(again.row().validTo()).isNull();
            assertThat(again.successors()).isEmpty();
            assertThat(again.acts()).extracting(act -> act.kind()).contains(ActKind.MERGED, ActKind.RESUMED);
            assertThat(communes(unit, JULY)).hasSize((int) communes);
            assertThat(jdbc.sql("select count(*) from one_stop_point where code = 'QN-MC-507' and unit_id = ?")
                            .param(Ids.bytes(unit))
                            .query(Long.class)
                            .single())
                    .isOne();
            assertThat(jdbc.sql("select count(*) from one_stop_point_past")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> resuming.resume(unit, again.version(), null, "Lần nữa"))
                    .hasMessage("orgunit.act.not-ended");
        });
    }

    @Test
    void whileAnotherUnitBearsItsCodeTheEndStands() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            Founding city = new Founding(Ids.next(), UnitKind.DISTRICT, "507", "Thành phố Điện Bàn", null);
            endings.end(new Ending(
                    unit,
                    old.version(),
                    july(),
                    List.of(),
                    List.of(city),
                    choices(endings.open(unit, JULY), city.id())));
            assertThatThrownBy(() ->
                            resuming.resume(unit, history.page(unit, TODAY).version(), null, "Ghi nhầm"))
                    .hasMessage("orgunit.code.taken");
        });
    }

    @Test
    void whatIsToMoveNextMonthIsInChargeOfTheSamePeopleUntilThen() {
        undone.by(ADMIN, () -> {
            UUID own = page("515").row().id();
            UnitRow commune = communes(own, TODAY).getFirst();
            UUID other = page("503").row().id();
            acts.move(commune.id(), history.page(commune.id(), TODAY).version(), other, july());
            UnitRow coming = communes(other, TODAY).getFirst();
            acts.move(coming.id(), history.page(coming.id(), TODAY).version(), own, july());
            as.person(OFFICER, () -> {
                assertThat(scope.inChargeOf(commune.id())).isTrue();
                assertThat(scope.inChargeOf(coming.id())).isFalse();
                assertThat(units.find(UnitFilter.ALL, TODAY, 0, 1000))
                        .extracting(UnitRow::id)
                        .contains(commune.id())
                        .doesNotContain(coming.id());
            });
        });
    }

    @Test
    void whoeverIsInChargeGetsTheSuccessorOnTheDayOnly() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("515");
            UUID successor = page("503").row().id();
            endings.end(new Ending(
                    old.row().id(),
                    old.version(),
                    july(),
                    List.of(successor),
                    List.of(),
                    choices(endings.open(old.row().id(), JULY), successor)));
            as.person(OFFICER, () -> {
                assertThat(scope.inChargeOf(old.row().id())).isTrue();
                assertThat(scope.inChargeOf(successor)).isFalse();
            });
            as.person(
                    ADMIN,
                    () -> jdbc.sql("update unit_charge set since = ? where since is not null")
                            .param(TODAY)
                            .update());
            as.person(OFFICER, () -> assertThat(scope.inChargeOf(successor)).isTrue());
        });
    }
}
