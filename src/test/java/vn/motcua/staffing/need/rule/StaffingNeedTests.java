package vn.motcua.staffing.need.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.staffing.need.rule.NeedAnswer.There;
import vn.motcua.staffing.need.rule.NeedAnswer.Verdict;
import vn.motcua.staffing.need.rule.StaffingNeed.WhatIf;

class StaffingNeedTests {

    private static final There NINE = new There(9, 0, 10);

    private static FieldLoad load(String field, double perDay, double minutes) {
        return new FieldLoad(field, perDay, minutes);
    }

    private static NeedAnswer answer(int people, FieldLoad... loads) {
        return StaffingNeed.answer(List.of(loads), NeedNorm.DEFAULT, Area.URBAN, new There(people, 0, people));
    }

    @Test
    void theBusiestHourHasItsShareOfTheDayTimesThePeakFactor() {
        // 150 dossiers in 4 + 3.5 hours are 20 an hour, and half as many again at the peak.
        NeedAnswer answer = answer(9, load("", 150, 12));
        assertThat(answer.perHour()).isCloseTo(30, within(1e-9));
        // 30 an hour of 12 minutes keep 6 people busy: with 7, nobody keeps waiting for ever.
        assertThat(answer.pooled().counters()).isEqualTo(8);
        assertThat(answer.pooled().occupancy()).isCloseTo(0.75, within(1e-9));
        assertThat(answer.pooled().shareInTime()).isGreaterThanOrEqualTo(0.9);
        assertThat(answer.pooled().waitOfShare()).isLessThanOrEqualTo(15);
    }

    @Test
    void morePeopleAreEmployedThanStandAtCountersSinceSomeAreAlwaysAway() {
        // 8 / (1 - 12 %) is 9.09.
        assertThat(answer(9, load("", 150, 12)).pooled().people()).isEqualTo(10);
        for (int counters = 0; counters < 500; counters++) {
            int people = StaffingNeed.employed(counters, NeedNorm.DEFAULT);
            assertThat(StaffingNeed.present(people, NeedNorm.DEFAULT)).isGreaterThanOrEqualTo(counters);
            assertThat(StaffingNeed.present(people - 1, NeedNorm.DEFAULT)).isLessThan(Math.max(counters, 1));
        }
    }

    @Test
    void whatIsMissingIsWhatIsNeededLessWhoIsThere() {
        FieldLoad work = load("", 150, 12);
        assertThat(answer(9, work).missing()).isEqualTo(1);
        assertThat(answer(9, work).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(answer(10, work).verdict()).isEqualTo(Verdict.ENOUGH);
        assertThat(answer(12, work).missing()).isEqualTo(-2);
        assertThat(answer(12, work).verdict()).isEqualTo(Verdict.MORE);
        assertThat(answer(9, work).missingCounters()).isEqualTo(-1);
    }

    @Test
    void withThoseWhoAreThereItIsToldHowLongCitizensWait() {
        // Of nine, seven are there on a usual day.
        Sizing now = answer(9, load("", 150, 12)).now();
        assertThat(now.counters()).isEqualTo(7);
        assertThat(now.keepsUp()).isTrue();
        assertThat(now.shareInTime()).isLessThan(0.9);
        // Of six, five: they never keep up with 30 an hour of 12 minutes.
        Sizing few = answer(6, load("", 150, 12)).now();
        assertThat(few.keepsUp()).isFalse();
        assertThat(few.meanWait()).isNull();
        assertThat(few.shareInTime()).isZero();
    }

    @Test
    void onePoolOfCountersNeedsNoMorePeopleThanCountersOfTheirOwnForEachField() {
        NeedAnswer answer = answer(
                9, load("Đất đai", 60, 18), load("Hộ tịch", 45, 10), load("Xây dựng", 30, 20), load("Y tế", 15, 8));
        assertThat(answer.separate().counters()).isGreaterThan(answer.pooled().counters());
        assertThat(answer.separate().counters())
                .isEqualTo(answer.fields().stream()
                        .mapToInt(field -> field.sizing().counters())
                        .sum());
        assertThat(answer.separate().shareInTime()).isGreaterThanOrEqualTo(0.9);
        assertThat(answer.minutes()).isCloseTo((60 * 18 + 45 * 10 + 30 * 20 + 15 * 8) / 150.0, within(1e-9));
    }

    @Test
    void aFieldToWhichFewComeStillNeedsACounterOfItsOwn() {
        NeedAnswer answer = answer(9, load("Dân tộc", 0.2, 10), load("Không ai đến", 0, 10));
        assertThat(answer.fields().getFirst().sizing().counters()).isOne();
        assertThat(answer.fields().getLast().sizing().counters()).isZero();
    }

    @Test
    void whereNobodyComesNobodyIsNeeded() {
        NeedAnswer answer = answer(2, load("", 0, 10));
        assertThat(answer.pooled().people()).isZero();
        assertThat(answer.separate().counters()).isZero();
        assertThat(answer.verdict()).isEqualTo(Verdict.MORE);
        assertThat(answer.now().meanWait()).isZero();
    }

    @Test
    void thePeopleNeededAreHeldAgainstTheProductivityFloor() {
        // 37,500 in a year are work for 23 at 1,600 each.
        NeedAnswer urban = answer(9, load("", 150, 12));
        assertThat(urban.perYear()).isCloseTo(37_500, within(1e-6));
        assertThat(urban.productivity().carries()).isEqualTo(23);
        assertThat(urban.productivity().perPerson()).isCloseTo(3_750, within(1e-6));
        assertThat(urban.productivity().below()).isFalse();
        // 4 a day are 1,000 in a year: for two counters, three people are needed, and each would handle 333.
        List<FieldLoad> quiet = List.of(load("", 4, 30));
        NeedAnswer mountain = StaffingNeed.answer(quiet, NeedNorm.DEFAULT, Area.MOUNTAIN, NINE);
        assertThat(mountain.pooled().people()).isEqualTo(3);
        assertThat(mountain.productivity().below()).isTrue();
        assertThat(mountain.productivity().carries()).isOne();
        assertThat(mountain.productivity().floor()).isEqualTo(800);
    }

    @Test
    void fieldsWithoutATimeOfTheirOwnTakeTheProvincesDefault() {
        NeedNorm norm = new NeedNorm(
                BigDecimal.TEN,
                Map.of("Đất đai", BigDecimal.valueOf(25)),
                BigDecimal.valueOf(15),
                BigDecimal.valueOf(90),
                BigDecimal.ONE,
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(4),
                250,
                BigDecimal.ZERO,
                NeedNorm.DEFAULT.floors());
        assertThat(norm.minutesOf("ĐẤT ĐAI")).isEqualTo(25);
        assertThat(norm.minutesOf("Hộ tịch")).isEqualTo(10);
        assertThat(norm.minutesOf("")).isEqualTo(10);
    }

    @Test
    void whatIfNothingWereOtherwiseIsWhatIs() {
        List<FieldLoad> loads = List.of(load("Đất đai", 90, 14), load("Hộ tịch", 60, 9));
        NeedAnswer is = StaffingNeed.answer(loads, NeedNorm.DEFAULT, Area.URBAN, NINE);
        WhatIf nothing = new WhatIf(1, 1, NeedNorm.DEFAULT.waitMinutes(), NeedNorm.DEFAULT.waitShare(), 9);
        assertThat(StaffingNeed.answer(loads, NeedNorm.DEFAULT, Area.URBAN, NINE, nothing))
                .isEqualTo(is);
    }

    @Test
    void twiceTheDossiersAndHalfTheTimeKeepAsManyBusy() {
        List<FieldLoad> loads = List.of(load("", 150, 12));
        WhatIf faster = new WhatIf(2, 0.5, NeedNorm.DEFAULT.waitMinutes(), NeedNorm.DEFAULT.waitShare(), 9);
        NeedAnswer answer = StaffingNeed.answer(loads, NeedNorm.DEFAULT, Area.URBAN, NINE, faster);
        assertThat(answer.perDay()).isEqualTo(300);
        assertThat(answer.minutes()).isEqualTo(6);
        // Short services even out sooner: no more people are needed than before.
        assertThat(answer.pooled().counters()).isLessThanOrEqualTo(8);
    }

    @Test
    void thePictureGoesFromTheFewestWhoKeepUpToBeyondTheNeed() {
        NeedAnswer answer = answer(9, load("", 150, 12));
        List<Sizing> around = StaffingNeed.around(answer, NeedNorm.DEFAULT);
        assertThat(around.getFirst().counters()).isEqualTo(7);
        assertThat(around.getLast().counters()).isGreaterThan(answer.pooled().counters());
        assertThat(around).allMatch(Sizing::keepsUp);
        assertThat(around).contains(answer.pooled());
    }
}
