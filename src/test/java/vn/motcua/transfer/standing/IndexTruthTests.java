package vn.motcua.transfer.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.tree.TreeRow;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.KindSummary;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.UnitStanding;
import vn.motcua.transfer.curve.CurveService;

/**
 * What is answered from memory is what the database says, on whatever day, for whoever asks: units, stages and agreements
 * are made up at random, and each answer is held against a statement that reads all of them.
 */
@DatabaseTest
class IndexTruthTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 3600;
    private static final int UNITS = 60;
    private static final int MANY = 1000;

    /** Those alive that day, and those that ended before, by their last state. */
    private static final String EVER = """
            (select i.id, i.kind, s.code, s.name, s.search_key, s.parent_id, i.valid_from, i.valid_to
             from unit_state s join org_unit i on i.id = s.unit_id
             where s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf or s.valid_to = i.valid_to))
            """;

    private static final String LINES = """
            select u.id, u.code, u.name, u.kind, p.code as parent, u.parent_id as above, s.stage, s.valid_from as since, s.note,
                   case when u.id in (select unit_id from agreement
                        where valid_from <= :asOf and (valid_to is null or valid_to > :asOf)) then 1 else 0 end as agreed,
                   (select count(*) from %1$s c where c.parent_id = u.id) as children
            from %1$s u
                left join transfer_stage s on s.unit_id = u.id
                    and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                left join %2$s p on p.id = u.parent_id
            where %3$s
            order by %4$s
            """;

    @Autowired
    UnitTree tree;

    @Autowired
    UnitService units;

    @Autowired
    TransferService transfers;

    @Autowired
    CurveService curves;

    @Autowired
    UnitScope scope;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Undone undone;

    @Autowired
    As as;

    private final Random random = new Random();

    /** What the database says of a unit. */
    private record Line(
            UUID id,
            String code,
            String name,
            UnitKind kind,
            String parent,
            boolean top,
            TransferStage stage,
            LocalDate since,
            String note,
            boolean agreed,
            int children) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void memoryAndDatabaseSayTheSame(long seed) {
        random.setSeed(seed);
        undone.by(ADMIN, () -> {
            List<UUID> ids = makeUp();
            UUID charge = ids.get(random.nextInt(UNITS / 3));
            jdbc.sql("delete from unit_charge where username = 'quang-nam-unit'")
                    .update();
            jdbc.sql("insert into unit_charge (username, unit_id) values ('quang-nam-unit', ?)")
                    .param(Ids.bytes(charge))
                    .update();
            List<LocalDate> days = Stream.generate(this::day).limit(4).toList();
            as.person(ADMIN, () -> days.forEach(this::compare));
            as.person("quang-nam-unit", () -> {
                days.forEach(this::compare);
                assertThat(scope.inChargeOf(charge)).isTrue();
            });
        });
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private void compare(LocalDate day) {
        for (boolean closed : new boolean[] {false, true}) {
            List<Line> all = truth(UnitFilter.ALL, day, closed);
            assertTree(tree.find(UnitFilter.ALL, day, closed, 0, MANY), all);
            assertThat(tree.count(UnitFilter.ALL, day, closed)).isEqualTo(all.size());
            UnitFilter narrow = new UnitFilter("thu so " + random.nextInt(10), kind(), null);
            assertTree(tree.find(narrow, day, closed, 0, MANY), truth(narrow, day, closed));
            List<UUID> seen = all.stream().map(Line::id).toList();
            List<TreeRow> top = tree.below(null, day, closed, 0, MANY);
            assertThat(tree.countBelow(null, day, closed)).isEqualTo(top.size());
            if (scope.wholeProvince()) {
                assertThat(top.stream().map(TreeRow::id))
                        .containsExactlyElementsOf(
                                all.stream().filter(Line::top).map(Line::id).toList());
            }
            for (TreeRow row : top.stream().limit(5).toList()) {
                assertThat(seen).contains(row.id());
                UnitFilter below = new UnitFilter("", null, row.id());
                assertTree(tree.below(row.id(), day, closed, 0, MANY), truth(below, day, closed));
            }
        }
        List<Line> alive = truth(UnitFilter.ALL, day, false);
        assertThat(units.find(UnitFilter.ALL, day, 0, MANY).stream().map(UnitRow::id))
                .containsExactlyElementsOf(alive.stream().map(Line::id).toList());
        standings(day, alive);
        assertThat(units.find(UnitFilter.ALL, day, 7, 5))
                .isEqualTo(units.find(UnitFilter.ALL, day, 0, MANY).stream()
                        .skip(7)
                        .limit(5)
                        .toList());
    }

    private void standings(LocalDate day, List<Line> alive) {
        List<UnitStanding> standings = transfers.standings(StandingFilter.ALL, day, 0, MANY);
        assertThat(standings).hasSameSizeAs(alive);
        for (int i = 0; i < alive.size(); i++) {
            Line line = alive.get(i);
            UnitStanding standing = standings.get(i);
            assertThat(standing.unitId()).isEqualTo(line.id());
            assertThat(standing.stage()).isEqualTo(line.stage());
            assertThat(standing.since()).isEqualTo(line.since());
            assertThat(standing.note()).isEqualTo(line.note() == null ? "" : line.note());
            assertThat(standing.agreement()).isEqualTo(line.agreed());
        }
        Map<UnitKind, Coverage> coverage = new HashMap<>();
        for (UnitKind kind : UnitKind.values()) {
            List<Line> own = alive.stream().filter(line -> line.kind() == kind).toList();
            KindSummary summary = transfers.summary(day).of(kind);
            assertThat(summary)
                    .isEqualTo(new KindSummary(
                            kind,
                            own.size(),
                            at(own, TransferStage.TRANSFERRED),
                            at(own, TransferStage.PILOT),
                            at(own, TransferStage.PLANNED),
                            own.stream().filter(Line::agreed).count()));
            assertThat(transfers.count(new StandingFilter(UnitFilter.of(kind), TransferStage.NOT_PLANNED), day))
                    .isEqualTo(at(own, TransferStage.NOT_PLANNED));
            coverage.put(kind, summary.coverage());
        }
        curves.curves(day.plusDays(random.nextInt(100)))
                .forEach(curve -> assertThat(curve.at(day)).isEqualTo(coverage.get(curve.kind())));
    }

    private static long at(List<Line> lines, TransferStage stage) {
        return lines.stream().filter(line -> line.stage() == stage).count();
    }

    private static void assertTree(List<TreeRow> rows, List<Line> truth) {
        assertThat(rows.stream()
                        .map(row -> row.id() + row.code() + row.name() + row.parentCode() + row.children())
                        .toList())
                .isEqualTo(truth.stream()
                        .map(line -> line.id() + line.code() + line.name() + line.parent() + line.children())
                        .toList());
    }

    private List<Line> truth(UnitFilter filter, LocalDate day, boolean closed) {
        SqlPart where = scope.units(filter, day);
        return jdbc.sql(LINES.formatted(closed ? EVER : UnitScope.AT, EVER, where.sql(), UnitScope.order()))
                .params(where.parameters())
                .query((row, number) -> {
                    String stage = row.getString("stage");
                    return new Line(
                            Ids.of(row.getBytes("id")),
                            row.getString("code"),
                            row.getString("name"),
                            UnitKind.valueOf(row.getString("kind")),
                            row.getString("parent"),
                            row.getBytes("above") == null,
                            stage == null ? TransferStage.NOT_PLANNED : TransferStage.valueOf(stage),
                            row.getObject("since", LocalDate.class),
                            row.getString("note"),
                            row.getInt("agreed") == 1,
                            row.getInt("children"));
                })
                .list();
    }

    // --- Units made up: any kind, with states that touch; whoever stands above was made before, so there is no circle
    // ---

    private UnitKind kind() {
        return UnitKind.values()[random.nextInt(UnitKind.values().length)];
    }

    private List<UUID> makeUp() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            List<LocalDate> days = days(2 + random.nextInt(3));
            LocalDate end = random.nextInt(3) == 0 ? days.getLast() : null;
            UUID id = Ids.next();
            String name = "Đơn vị thử số " + i;
            jdbc.sql("""
                            insert into org_unit (id, code, kind, name, search_key, parent_id, valid_from, valid_to, version)
                            values (?, ?, ?, ?, ?, null, ?, ?, 0)
                            """)
                    .params(Ids.bytes(id), "t" + i, kind().name(), name, SearchKey.of(name), days.getFirst(), end)
                    .update();
            for (int state = 0; state < days.size() - 1; state++) {
                UUID parent = ids.isEmpty() || random.nextInt(4) == 0 ? null : ids.get(random.nextInt(ids.size()));
                String code = "t" + i + "-" + state;
                String called = name + (random.nextBoolean() ? " mới" : "");
                jdbc.sql("""
                                insert into unit_state
                                    (id, unit_id, code, name, search_key, parent_id, valid_from, valid_to)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                Ids.bytes(Ids.next()),
                                Ids.bytes(id),
                                code,
                                called,
                                SearchKey.of(called + " " + code),
                                parent == null ? null : Ids.bytes(parent),
                                days.get(state),
                                state == days.size() - 2 ? end : days.get(state + 1))
                        .update();
            }
            ids.add(id);
            stages(id);
            agreements(id);
        }
        return ids;
    }

    private List<LocalDate> days(int wanted) {
        TreeSet<LocalDate> days = new TreeSet<>();
        while (days.size() < wanted) {
            days.add(day());
        }
        return List.copyOf(days);
    }

    private void stages(UUID unit) {
        List<LocalDate> days = days(1 + random.nextInt(4));
        for (int i = 0; i < days.size() - 1; i++) {
            jdbc.sql("""
                            insert into transfer_stage (id, unit_id, stage, valid_from, valid_to, decision_number, note)
                            values (?, ?, ?, ?, ?, '', ?)
                            """)
                    .params(
                            Ids.bytes(Ids.next()),
                            Ids.bytes(unit),
                            TransferStage.values()[1 + random.nextInt(4)].name(),
                            days.get(i),
                            i == days.size() - 2 && random.nextBoolean() ? null : days.get(i + 1),
                            "note " + i)
                    .update();
        }
    }

    private void agreements(UUID unit) {
        for (int i = 0; i < random.nextInt(3); i++) {
            List<LocalDate> days = days(2);
            jdbc.sql("""
                            insert into agreement
                                (id, unit_id, number, signed_on, valid_from, agreed_to, valid_to, scope)
                            values (?, ?, '1', ?, ?, null, ?, '')
                            """)
                    .params(
                            Ids.bytes(Ids.next()),
                            Ids.bytes(unit),
                            days.getFirst(),
                            days.getFirst(),
                            random.nextBoolean() ? null : days.getLast())
                    .update();
        }
    }
}
