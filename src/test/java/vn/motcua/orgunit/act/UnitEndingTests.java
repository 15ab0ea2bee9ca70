package vn.motcua.orgunit.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Ending.Choice;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.orgunit.tree.TreeRow;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;

/** The end of a unit: all that is open there gets its place or its end in the same act, and no day before it changes. */
@DatabaseTest
class UnitEndingTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate JUNE = JULY.minusDays(1);

    @Autowired
    UnitEnding endings;

    @Autowired
    UnitService units;

    @Autowired
    UnitHistory history;

    @Autowired
    UnitTree tree;

    @Autowired
    TransferService transfers;

    @Autowired
    DecisionService decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Undone undone;

    @Autowired
    As as;

    private Basis from(LocalDate on) {
        return new Basis(
                on, decisions.list(DecisionFilter.ALL, TODAY, 0, 1).getFirst().id(), "");
    }

    private UnitPage page(String code) {
        return history.page(history.idOf(code, TODAY), TODAY);
    }

    private List<Choice> answers(UUID unit, Function<OpenItem, Choice> answer) {
        return endings.open(unit, JULY).stream().map(answer).toList();
    }

    private static Function<OpenItem, Choice> to(UUID successor) {
        return item -> item.possible().contains(Answer.MOVE)
                ? new Choice(item.kind(), item.id(), Answer.MOVE, successor)
                : new Choice(item.kind(), item.id(), Answer.END, null);
    }

    private static Function<OpenItem, Choice> away() {
        return item -> new Choice(
                item.kind(), item.id(), item.possible().contains(Answer.END) ? Answer.END : Answer.RELEASE, null);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** The town of Điện Bàn becomes a city of its own under the same code, with all that is there. */
    @Test
    void aUnitGoesOnInANewOneWithAllThatIsThere() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            long communes = units.count(new UnitFilter("", null, unit), TODAY);
            assertThat(endings.open(unit, JULY))
                    .extracting(OpenItem::kind)
                    .contains("one-stop-point", "post-office", "unit-below", "transfer-stage");
            Founding city = new Founding(Ids.next(), UnitKind.DISTRICT, "507", "Thành phố Điện Bàn", null);
            long counters = count("select count(*) from counter");
            long assignments = count("select count(*) from assignment");
            endings.end(new Ending(
                    unit, old.version(), from(JULY), List.of(), List.of(city), answers(unit, to(city.id()))));

            assertThat(districts(JUNE)).contains("Thị xã Điện Bàn").doesNotContain("Thành phố Điện Bàn");
            assertThat(districts(JULY)).contains("Thành phố Điện Bàn").doesNotContain("Thị xã Điện Bàn");
            assertThat(districts(JUNE)).hasSize(18);
            assertThat(districts(JULY)).hasSize(18);
            assertThat(units.count(new UnitFilter("", null, unit), JUNE)).isEqualTo(communes);
            assertThat(units.count(new UnitFilter("", null, unit), JULY)).isZero();
            assertThat(units.count(new UnitFilter("", null, city.id()), JULY)).isEqualTo(communes);
            assertThat(done(JUNE)).isEqualTo(12);
            assertThat(done(JULY)).isEqualTo(12);
            assertThat(unitOfPoint("QN-MC-507", JUNE)).isEqualTo(unit);
            assertThat(unitOfPoint("QN-MC-507", JULY)).isEqualTo(city.id());
            // The point goes there as it is, and so do its counters and who stands at them.
            assertThat(count("select count(*) from counter")).isEqualTo(counters);
            assertThat(count("select count(*) from assignment")).isEqualTo(assignments);
            assertThat(endings.open(unit, JULY)).extracting(OpenItem::kind).isSubsetOf("charge");
            UnitPage ended = history.page(unit, JULY);
            assertThat(ended.endedBy(JULY)).isTrue();
            assertThat(ended.successors()).extracting(Relative::id).containsExactly(city.id());
            assertThat(ended.acts().getFirst().kind()).isEqualTo(ActKind.MERGED);
            UnitPage begun = history.page(city.id(), JULY);
            assertThat(begun.predecessors()).extracting(Relative::name).containsExactly("Thị xã Điện Bàn");
            assertThat(begun.acts()).extracting(act -> act.kind()).containsExactly(ActKind.FOUNDED);
        });
    }

    private List<String> districts(LocalDate day) {
        return units.find(UnitFilter.of(UnitKind.DISTRICT), day, 0, 100).stream()
                .map(UnitRow::name)
                .toList();
    }

    private long done(LocalDate day) {
        return transfers.summary(day).of(UnitKind.DISTRICT).transferred();
    }

    private UUID unitOfPoint(String code, LocalDate day) {
        return jdbc.sql("select " + PlaceUnit.ofPoint("s") + " as unit_id from one_stop_point s where s.code = :code")
                .param("asOf", day)
                .param("code", code)
                .query((row, number) -> Ids.of(row.getBytes("unit_id")))
                .single();
    }

    @Test
    void aClosedUnitIsShownToWhoAsksForItWithItsSuccessor() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            UUID successor = page("503").row().id();
            endings.end(new Ending(
                    unit, old.version(), from(JULY), List.of(successor), List.of(), answers(unit, to(successor))));
            UnitFilter name = new UnitFilter("dien ban", UnitKind.DISTRICT, null);
            assertThat(tree.count(name, JULY, false)).isZero();
            assertThat(tree.find(name, JULY, true, 0, 10)).singleElement().satisfies(row -> {
                assertThat(row.closed()).isTrue();
                assertThat(row.successors()).extracting(Relative::name).containsExactly("Thành phố Hội An");
            });
            assertThat(tree.find(name, JUNE, true, 0, 10))
                    .singleElement()
                    .satisfies(row -> assertThat(row.closed()).isFalse());
            List<TreeRow> roots = tree.below(null, JULY, true, 0, 100);
            assertThat(roots).hasSize(34);
            assertThat(tree.countBelow(null, JULY, true)).isEqualTo(34);
            assertThat(tree.countBelow(null, JULY, false)).isEqualTo(33);
        });
    }

    @Test
    void aUnitThatNobodySucceedsEndsWithWhatIsThere() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            endings.end(new Ending(unit, old.version(), from(JULY), List.of(), List.of(), answers(unit, away())));
            assertThat(units.count(UnitFilter.of(UnitKind.COMMUNE), JULY)).isEqualTo(241);
            assertThat(done(JULY)).isEqualTo(11);
            assertThat(transfers.count(StandingFilter.ALL, JULY)).isEqualTo(274);
            assertThat(count(
                            "select count(*) from one_stop_point where code = 'QN-MC-507' and valid_to = '2023-07-01'"))
                    .isOne();
            assertThat(count("""
                    select count(*) from assignment a join counter c on c.id = a.counter_id
                    join one_stop_point p on p.id = c.one_stop_point_id
                    where p.code = 'QN-MC-507' and (a.valid_to is null or c.valid_to is null)
                    """)).isZero();
            assertThat(history.page(unit, JULY).acts().getFirst().kind()).isEqualTo(ActKind.ENDED);
        });
    }

    @Test
    void aCounterGoesOnAtThePointOfASuccessorWhereItsOwnCloses() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            UUID successor = page("503").row().id();
            List<Choice> choices = new ArrayList<>();
            for (OpenItem item : endings.open(unit, JULY)) {
                boolean closes =
                        item.kind().equals("one-stop-point") || item.kind().equals("assignment");
                choices.add(closes ? away().apply(item) : to(successor).apply(item));
            }
            long open = count("select count(*) from counter where valid_to is null");
            endings.end(new Ending(unit, old.version(), from(JULY), List.of(successor), List.of(), choices));
            assertThat(count("select count(*) from counter where valid_to is null"))
                    .isEqualTo(open);
            assertThat(count("""
                    select count(*) from counter c join one_stop_point p on p.id = c.one_stop_point_id
                    where p.code = 'QN-MC-503' and c.code like 'QN-MC-507%' and c.valid_from = '2023-07-01'
                    """)).isPositive();
        });
    }

    @Test
    void whoeverStandsAtACounterCannotGoWhereTheirPostOfficeStaffsNone() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            UUID successor = page("503").row().id();
            List<Choice> choices = new ArrayList<>();
            for (OpenItem item : endings.open(unit, JULY)) {
                choices.add(
                        item.kind().equals("one-stop-point")
                                ? away().apply(item)
                                : to(successor).apply(item));
            }
            assertThatThrownBy(() -> endings.end(
                            new Ending(unit, old.version(), from(JULY), List.of(successor), List.of(), choices)))
                    .hasMessage("staffing.ending.no-counter");
        });
    }

    @Test
    void whileOneThingHasNoAnswerNothingHappens() {
        as.person(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            Founding city = new Founding(Ids.next(), UnitKind.DISTRICT, "507", "Thành phố Điện Bàn", null);
            List<Choice> choices = new ArrayList<>(answers(unit, to(city.id())));
            choices.removeLast();
            assertThatThrownBy(() ->
                            endings.end(new Ending(unit, old.version(), from(JULY), List.of(), List.of(city), choices)))
                    .hasMessage("orgunit.open.unanswered");
            assertThat(history.page(unit, JULY).row().validTo()).isNull();
            assertThat(districts(JULY)).hasSize(18).doesNotContain("Thành phố Điện Bàn");
            assertThat(unitOfPoint("QN-MC-507", JULY)).isEqualTo(unit);
        });
    }

    @Test
    void aSuccessorThatEndsEarlierIsRefused() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            UUID unit = old.row().id();
            UUID other = page("20515").row().id();
            endings.end(new Ending(
                    other,
                    page("20515").version(),
                    from(TODAY),
                    List.of(),
                    List.of(),
                    endings.open(other, TODAY).stream().map(away()).toList()));
            assertThatThrownBy(() -> endings.end(new Ending(
                            unit, old.version(), from(JULY), List.of(other), List.of(), answers(unit, to(other)))))
                    .hasMessage("orgunit.successor.ended");
        });
    }

    @Test
    void noUnitEndsOnItsFirstDay() {
        undone.by(ADMIN, () -> {
            UnitPage old = page("507");
            assertThatThrownBy(() -> endings.end(new Ending(
                            old.row().id(),
                            old.version(),
                            from(LocalDate.of(2004, 1, 1)),
                            List.of(),
                            List.of(),
                            List.of())))
                    .hasMessage("orgunit.act.not-alive");
        });
    }
}
