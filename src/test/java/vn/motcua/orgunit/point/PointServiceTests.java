package vn.motcua.orgunit.point;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.place.PlacePaper;
import vn.motcua.orgunit.point.EquipmentService.Found;
import vn.motcua.orgunit.point.OpeningHours.Day;
import vn.motcua.orgunit.point.OpeningHours.Span;
import vn.motcua.shared.Ids;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

@DatabaseTest
class PointServiceTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate BEFORE = LocalDate.of(2023, 5, 31);
    private static final LocalDate CHANGE = LocalDate.of(2023, 6, 1);

    @Autowired
    PointService points;

    @Autowired
    DecisionService decisions;

    @Autowired
    EquipmentService equipment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private PointRow point(String code) {
        return points.find(new PointFilter(code, null, null, null), TODAY, 0, 1).getFirst();
    }

    private static PointDraft with(PointDraft draft, String address, PremisesKind premises) {
        return new PointDraft(
                draft.name(),
                draft.postOfficeId(),
                premises,
                address,
                "0235 3810 000",
                new OpeningHours(Map.of(DayOfWeek.MONDAY, new Day(Span.of("7:30-11:30"), null))),
                "Phường Tân Thạnh");
    }

    private UUID document() {
        return Ids.of(jdbc.sql("select id from decision order by issued_on limit 1")
                .query((row, number) -> row.getBytes(1))
                .single());
    }

    @Test
    void whatAPointWasBeforeAChangeStaysToBeSeen() {
        undone.by(ADMIN, () -> {
            PointRow seen = point("QN-MC-502");
            points.change(seen.id(), seen.version(), with(seen.draft(), "Số 1 Hùng Vương", seen.premises()), CHANGE);
            assertThat(points.get(seen.id(), BEFORE).address()).isEqualTo(seen.address());
            PointRow now = points.get(seen.id(), TODAY);
            assertThat(now.address()).isEqualTo("Số 1 Hùng Vương");
            assertThat(now.since()).isEqualTo(CHANGE);
            assertThat(now.hours().on(DayOfWeek.MONDAY)).isPresent();
            assertThat(points.history(seen.id(), 0, 5))
                    .first()
                    .satisfies(entry -> assertThat(entry.action()).isEqualTo("point.changed"));
            // On the day of the last change, that change is corrected.
            points.change(seen.id(), now.version(), with(seen.draft(), "Số 2 Hùng Vương", seen.premises()), CHANGE);
            assertThat(points.get(seen.id(), TODAY).address()).isEqualTo("Số 2 Hùng Vương");
            assertThat(points.get(seen.id(), BEFORE).address()).isEqualTo(seen.address());
            refuses(
                    "point.from-before",
                    () -> points.change(
                            seen.id(), now.version() + 1, with(seen.draft(), "Số 3", seen.premises()), BEFORE));
            refuses(
                    "point.from-future",
                    () -> points.change(
                            seen.id(),
                            now.version() + 1,
                            with(seen.draft(), "Số 3", seen.premises()),
                            TODAY.plusDays(1)));
            refuses(
                    "shared.stale",
                    () -> points.change(seen.id(), seen.version(), with(seen.draft(), "Số 3", seen.premises()), TODAY));
            refuses(
                    "point.nothing",
                    () -> points.change(
                            seen.id(),
                            now.version() + 1,
                            with(seen.draft(), "Số 2 Hùng Vương", seen.premises()),
                            TODAY));
        });
    }

    @Test
    void aPointMovesOnlyWithACompleteChecklist() {
        undone.by(ADMIN, () -> {
            PointRow seen = point("QN-MC-502");
            assertThat(seen.completeness()).isEqualTo(Completeness.UNCHECKED);
            PointDraft moved = with(seen.draft(), "Bưu điện thành phố", PremisesKind.POST_OFFICE);
            refuses("point.move-incomplete", () -> points.change(seen.id(), seen.version(), moved, TODAY));
            equipment.check(
                    seen.id(), seen.version(), List.of(new Found(EquipmentItem.COMPUTERS, 3, 1, "Chờ mua sắm")));
            assertThat(point("QN-MC-502").completeness()).isEqualTo(Completeness.INCOMPLETE);
            equipment.check(
                    seen.id(),
                    seen.version() + 1,
                    Arrays.stream(EquipmentItem.values())
                            .map(item -> new Found(item, 1, 1, ""))
                            .toList());
            PointRow checked = point("QN-MC-502");
            assertThat(checked.completeness()).isEqualTo(Completeness.COMPLETE);
            assertThat(points.count(new PointFilter("", null, Completeness.COMPLETE, null), TODAY))
                    .isEqualTo(1);
            // Before anybody looked nothing was known.
            assertThat(points.get(seen.id(), BEFORE).completeness()).isEqualTo(Completeness.UNCHECKED);
            assertThat(equipment.checklist(seen.id(), BEFORE).unchecked()).hasSize(EquipmentItem.values().length);
            points.change(seen.id(), checked.version(), moved, TODAY);
            assertThat(point("QN-MC-502").premises()).isEqualTo(PremisesKind.POST_OFFICE);
            assertThat(points.get(seen.id(), TODAY.minusDays(1)).premises()).isEqualTo(seen.premises());
        });
    }

    @Test
    void aPointIsFoundedAndEndedByActs() {
        undone.by(ADMIN, () -> {
            long before = points.count(PointFilter.ALL, TODAY);
            UUID unit = point("QN-MC-502").unitId();
            PointDraft draft = with(point("QN-MC-502").draft(), "Xã Mới", PremisesKind.STAYS);
            UUID id = points.found(new PointFounding("QN-MC-X", unit, draft, CHANGE, document()));
            assertThat(points.count(PointFilter.ALL, TODAY)).isEqualTo(before + 1);
            assertThat(points.count(PointFilter.ALL, BEFORE)).isEqualTo(before);
            refuses("point.code-taken", () -> points.found(new PointFounding("QN-MC-X", unit, draft, TODAY, null)));
            refuses("point.code.format", () -> points.found(new PointFounding("QN X", unit, draft, TODAY, null)));
            refuses(
                    "point.unit.gone",
                    () -> points.found(new PointFounding("QN-MC-Y", unit, draft, LocalDate.of(1990, 1, 1), null)));
            points.end(id, 0, TODAY, document(), "Sáp nhập");
            assertThat(points.count(PointFilter.ALL, TODAY)).isEqualTo(before);
            PointRow ended = points.get(id, TODAY.minusDays(1));
            assertThat(ended.validTo()).isEqualTo(TODAY);
            assertThat(ended.begunBy()).extracting(PlacePaper::id).isEqualTo(document());
            assertThat(ended.endedBy()).extracting(PlacePaper::id).isEqualTo(document());
            assertThat(decisions.uses(document()))
                    .filteredOn(cited -> cited.kind().equals("place"))
                    .singleElement()
                    .satisfies(cited -> assertThat(cited.total()).isEqualTo(2));
            refuses("point.ended", () -> points.end(id, 1, TODAY, document(), ""));
        });
    }

    @Test
    void aPointWithCountersDoesNotEnd() {
        undone.by(ADMIN, () -> {
            PointRow centre = point("QN-TT");
            refuses("point.in-use", () -> points.end(centre.id(), centre.version(), TODAY, document(), ""));
        });
    }

    @Test
    void officersKeepTheirOwnPointsAndManagersWhatStandsInTheirs() {
        PointRow own = as.person("quang-nam-unit", () -> points.find(PointFilter.ALL, TODAY, 0, 100)).stream()
                .findFirst()
                .orElseThrow();
        undone.by("quang-nam-unit", () -> {
            points.change(own.id(), own.version(), with(own.draft(), "Khối phố Mới", own.premises()), TODAY);
            PointRow now = points.get(own.id(), TODAY);
            refuses(
                    "point.handed-over",
                    () -> points.change(
                            own.id(), now.version(), with(own.draft(), "X", PremisesKind.NEW_BUILDING), TODAY));
            denied(() -> points.end(own.id(), now.version(), TODAY, Ids.next(), ""));
        });
        PointRow staffed = as.person(ADMIN, () -> point("QN-TT"));
        undone.by("quang-nam-post", () -> {
            refuses(
                    "point.not-yours",
                    () -> points.change(
                            staffed.id(), staffed.version(), with(staffed.draft(), "X", staffed.premises()), TODAY));
            equipment.check(staffed.id(), staffed.version(), List.of(new Found(EquipmentItem.SEATS, 20, 20, "")));
        });
        PointRow foreign = as.person(ADMIN, () -> point("QN-MC-502"));
        as.person("quang-nam-unit", () -> refuses("shared.not-found", () -> points.get(foreign.id(), TODAY)));
    }
}
