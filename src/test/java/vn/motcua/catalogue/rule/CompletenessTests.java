package vn.motcua.catalogue.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.rule.OpenPoint.Kind;
import vn.motcua.procedure.content.Level;

class CompletenessTests {

    private static final Set<TransferTask> BOTH_WAYS = Set.of(TransferTask.INTAKE, TransferTask.RESULT_RETURN);
    private static final UUID DISTRICT = new UUID(7, 1);
    private static final UUID OTHER_DISTRICT = new UUID(7, 2);

    private static Completeness.Offer offer(
            Set<TransferTask> tasks, List<Level> offered, Completeness.Place... places) {
        return new Completeness.Offer(
                "Đăng ký khai sinh",
                tasks,
                ServiceForm.BOTH,
                offered,
                List.of(Level.DISTRICT, Level.COMMUNE),
                true,
                false,
                List.of(places));
    }

    private static List<OpenPoint> check(Completeness.Offer... offers) {
        return Completeness.check(List.of(offers), List.of(), 0, List.of(), List.of());
    }

    @Test
    void nothingIsOpenWhereEverythingFits() {
        assertThat(check(offer(BOTH_WAYS, List.of()))).isEmpty();
    }

    @Test
    void withoutTasksOrWithContradictingOnesNothingIsSubmitted() {
        assertThat(check(offer(Set.of(), List.of()), offer(Set.of(TransferTask.GUIDANCE), List.of())))
                .extracting(OpenPoint::kind)
                .containsExactly(Kind.NO_TASK, Kind.CONTRADICTION)
                .allMatch(Kind::blocking);
    }

    @Test
    void whatIsNoLongerInForceBlocks() {
        Completeness.Offer abolished = new Completeness.Offer(
                "Cũ", BOTH_WAYS, ServiceForm.BOTH, List.of(), List.of(Level.COMMUNE), false, false, List.of());
        assertThat(check(abolished)).containsExactly(new OpenPoint(Kind.NOT_IN_FORCE, 1, List.of("Cũ")));
    }

    @Test
    void aProcedureIsOfferedOnlyWhereItIsCarriedOut() {
        assertThat(check(offer(BOTH_WAYS, List.of(Level.PROVINCE))))
                .extracting(OpenPoint::kind)
                .containsExactly(Kind.WRONG_LEVEL);
        assertThat(check(offer(BOTH_WAYS, List.of(Level.COMMUNE)))).isEmpty();
    }

    @Test
    void aPlaceThatIsNoMoreBlocks() {
        assertThat(check(offer(BOTH_WAYS, List.of(), new Completeness.Place(DISTRICT, true))))
                .extracting(OpenPoint::kind)
                .containsExactly(Kind.PLACE_GONE);
    }

    @Test
    void proposalsAreConfirmedAndOtherReasonsWrittenDown() {
        List<OpenPoint> points = Completeness.check(
                List.of(),
                List.of(
                        new Completeness.Refusal("A", ExclusionReason.PRESENCE, "", false),
                        new Completeness.Refusal("B", ExclusionReason.OTHER, "", true),
                        new Completeness.Refusal("C", ExclusionReason.OTHER, "Cần giám định tại chỗ", true)),
                0,
                List.of(),
                List.of());
        assertThat(points)
                .containsExactly(
                        new OpenPoint(Kind.UNCONFIRMED, 1, List.of("A")),
                        new OpenPoint(Kind.NO_REASON, 1, List.of("B")));
    }

    @Test
    void whatIsInNeitherListIsPointedOutAndDoesNotBlock() {
        List<OpenPoint> points = Completeness.check(List.of(), List.of(), 706, List.of("1.000001 Một"), List.of());
        assertThat(points).containsExactly(new OpenPoint(Kind.NEITHER, 706, List.of("1.000001 Một")));
        assertThat(points.getFirst().kind().blocking()).isFalse();
    }

    @Test
    void aUnitIsWithoutWhenNothingIsOfferedAtItsLevelNorAtItAlone() {
        List<Completeness.Unit> units = List.of(
                new Completeness.Unit(DISTRICT, "Huyện Một", Level.DISTRICT),
                new Completeness.Unit(OTHER_DISTRICT, "Huyện Hai", Level.DISTRICT));
        assertThat(Completeness.check(List.of(offer(BOTH_WAYS, List.of())), List.of(), 0, List.of(), units))
                .isEmpty();
        assertThat(Completeness.check(
                        List.of(offer(BOTH_WAYS, List.of(), new Completeness.Place(DISTRICT, false))),
                        List.of(),
                        0,
                        List.of(),
                        units))
                .containsExactly(new OpenPoint(Kind.UNIT_WITHOUT, 1, List.of("Huyện Hai")));
        assertThat(Completeness.check(
                        List.of(offer(BOTH_WAYS, List.of(Level.COMMUNE))), List.of(), 0, List.of(), units))
                .extracting(OpenPoint::count)
                .containsExactly(2L);
    }

    @Test
    void aFewExamplesAreToldOfMany() {
        OpenPoint point = Completeness.check(
                        java.util.stream.Stream.generate(() -> offer(Set.of(), List.of()))
                                .limit(12)
                                .toList(),
                        List.of(),
                        0,
                        List.of(),
                        List.of())
                .getFirst();
        assertThat(point.count()).isEqualTo(12);
        assertThat(point.examples()).hasSize(OpenPoint.EXAMPLES);
    }
}
