package vn.motcua.staffing.need.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.PortalException;

class NeedRuleTests {

    private static final NeedNorm GOOD = NeedNorm.DEFAULT;

    private static void refused(NeedNorm norm, String key) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> NeedRule.checked(norm))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private static NeedNorm norm(String minutes, String wait, String share, String peak, String hours, int days) {
        return new NeedNorm(
                new BigDecimal(minutes),
                Map.of(),
                new BigDecimal(wait),
                new BigDecimal(share),
                new BigDecimal(peak),
                new BigDecimal(hours),
                BigDecimal.ZERO,
                days,
                BigDecimal.ZERO,
                GOOD.floors());
    }

    @Test
    void whatHoldsWhileNothingWasSaidMayBeSaid() {
        assertThat(NeedRule.checked(GOOD).share()).isEqualTo(0.9);
    }

    @Test
    void eachParameterStaysWithinWhatIsPossible() {
        refused(norm("0", "15", "90", "1.5", "4", 250), "need.norm.minutes");
        refused(norm("481", "15", "90", "1.5", "4", 250), "need.norm.minutes");
        refused(norm("10", "-1", "90", "1.5", "4", 250), "need.norm.wait-minutes");
        refused(norm("10", "15", "100", "1.5", "4", 250), "need.norm.wait-share");
        refused(norm("10", "15", "10", "1.5", "4", 250), "need.norm.wait-share");
        refused(norm("10", "15", "90", "0.9", "4", 250), "need.norm.peak");
        refused(norm("10", "15", "90", "1.5", "9", 250), "need.norm.morning");
        refused(norm("10", "15", "90", "1.5", "0.5", 250), "need.norm.afternoon-none");
        refused(norm("10", "15", "90", "1.5", "4", 0), "need.norm.days");
        refused(norm("10", "15", "90", "1.5", "4", 367), "need.norm.days");
    }

    @Test
    void everyKindOfAreaHasAFloor() {
        Map<Area, Integer> floors = new HashMap<>(GOOD.floors());
        floors.remove(Area.MOUNTAIN);
        refused(
                new NeedNorm(
                        GOOD.defaultMinutes(),
                        Map.of(),
                        GOOD.waitMinutes(),
                        GOOD.waitShare(),
                        GOOD.peakFactor(),
                        GOOD.morningHours(),
                        GOOD.afternoonHours(),
                        250,
                        GOOD.allowance(),
                        floors),
                "need.norm.floor.MOUNTAIN");
    }

    @Test
    void aFieldStandsOnceAndHasAName() {
        Map<String, BigDecimal> twice = new LinkedHashMap<>();
        twice.put("Đất đai", BigDecimal.ONE);
        twice.put("  dat dai ", BigDecimal.ONE);
        figuresRefused(twice, "need.field.twice");
        figuresRefused(Map.of(" ", BigDecimal.ONE), "need.field.empty");
        figuresRefused(Map.of("x".repeat(301), BigDecimal.ONE), "need.field.long");
        figuresRefused(Map.of("Đất đai", new BigDecimal("-0.5")), "need.per-day");
        figuresRefused(Map.of("Đất đai", new BigDecimal("20001")), "need.per-day");
        figuresRefused(Map.of(), "need.figures.none");
        figuresRefused(
                Map.of("Đất đai", new BigDecimal("15000"), "Hộ tịch", new BigDecimal("5001")), "need.figures.many");
    }

    @Test
    void figuresAreKeptTidyAndInTheirOrder() {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        given.put(" Hộ  tịch", new BigDecimal("12.345"));
        given.put("Đất đai", BigDecimal.ZERO);
        assertThat(NeedRule.figures(given))
                .containsExactly(
                        Map.entry("Hộ tịch", new BigDecimal("12.35")), Map.entry("Đất đai", new BigDecimal("0.00")));
    }

    private static void figuresRefused(Map<String, BigDecimal> figures, String key) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> NeedRule.figures(figures))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
