package vn.motcua.staffing.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedAnswer.There;
import vn.motcua.staffing.need.rule.NeedAnswer.Verdict;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Undone;

@DatabaseTest
class NeedServiceTests {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate NEXT = LocalDate.of(2021, 1, 15);
    private static final String CENTRE = "GL-TT";
    private static final String MANAGER = "gia-lai-post";
    private static final String ADMIN = "gia-lai-admin";
    private static final String LEADER = "gia-lai-leader";

    @Autowired
    NeedService need;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private static Map<String, BigDecimal> perDay() {
        Map<String, BigDecimal> perDay = new LinkedHashMap<>();
        perDay.put("Đất đai", BigDecimal.valueOf(70));
        perDay.put("Tư pháp: Hộ tịch", BigDecimal.valueOf(50));
        perDay.put("Doanh nghiệp", BigDecimal.valueOf(30));
        return perDay;
    }

    private void enter(LocalDate from, PointFigures seen) {
        need.enter(CENTRE, Area.MOUNTAIN, perDay(), "Đếm trong tháng 12", from, seen);
    }

    private static NeedNorm norm(int minutes, int allowance) {
        NeedNorm before = NeedNorm.DEFAULT;
        return new NeedNorm(
                BigDecimal.valueOf(minutes),
                Map.of("đất đai", BigDecimal.valueOf(20)),
                before.waitMinutes(),
                before.waitShare(),
                before.peakFactor(),
                before.morningHours(),
                before.afternoonHours(),
                before.workingDays(),
                BigDecimal.valueOf(allowance),
                before.floors());
    }

    @Test
    void ninePeopleStandAtTheCentreForTwentyOneDepartmentsAndNobodyKnowsHowManyDossiersCome() {
        as.person(LEADER, () -> {
            NeedOverview overview = need.overview(DAY);
            NeedPoint centre = overview.first();
            assertThat(centre).isNotNull();
            assertThat(centre.code()).isEqualTo(CENTRE);
            assertThat(centre.there()).isEqualTo(new There(9, 0, 10));
            assertThat(centre.units()).isEqualTo(21);
            assertThat(centre.answer()).isNull();
            assertThat(overview.norm().isDefault()).isTrue();
            // 28,357 taken in and more than 99,000 handed out in 2020, over 251 working days.
            assertThat(overview.province()).isNotNull();
            assertThat(overview.province().perDay().get("").doubleValue()).isCloseTo(127_357 / 251.0, within(1.0));
        });
    }

    @Test
    void theManagerSaysHowManyComeAndIsToldHowManyAreMissing() {
        undone.by(MANAGER, () -> {
            enter(DAY, null);
            NeedPoint centre = need.point(CENTRE, DAY);
            NeedAnswer answer = centre.answer();
            assertThat(answer).isNotNull();
            // 150 a day of 15 minutes: 7.5 erlangs in the busiest hour.
            assertThat(answer.perDay()).isEqualTo(150);
            assertThat(answer.pooled().counters()).isEqualTo(10);
            assertThat(answer.pooled().people()).isEqualTo(12);
            assertThat(answer.verdict()).isEqualTo(Verdict.MISSING);
            assertThat(answer.missing()).isEqualTo(3);
            assertThat(answer.productivity().floor()).isEqualTo(800);
            assertThat(need.overview(DAY).points().getFirst().code()).isEqualTo(CENTRE);
            assertThat(jdbc.sql("select count(*) from audit_entry where action = 'need-figures.entered'")
                            .query(Long.class)
                            .single())
                    .isOne();
            assertThat(need.point(CENTRE, DAY.minusDays(1)).answer()).isNull();
        });
    }

    @Test
    void figuresTouchAndThoseOfTheSameDayTakeEachOthersPlace() {
        undone.by(ADMIN, () -> {
            enter(DAY, null);
            PointFigures first = need.entry(CENTRE, DAY).last();
            need.enter(CENTRE, Area.URBAN, Map.of("Đất đai", BigDecimal.TEN), "", DAY, first);
            PointFigures second = need.entry(CENTRE, DAY).last();
            assertThat(second).isNotNull();
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.perDay()).containsOnlyKeys("Đất đai");
            enter(NEXT, second);
            assertThat(need.point(CENTRE, DAY).figures().to()).isEqualTo(NEXT);
            assertThat(need.point(CENTRE, NEXT.minusDays(1)).figures().perDay()).hasSize(1);
            assertThat(List.copyOf(need.point(CENTRE, NEXT).figures().perDay().keySet()))
                    .containsExactly("Đất đai", "Tư pháp: Hộ tịch", "Doanh nghiệp");
            PointFigures third = need.entry(CENTRE, NEXT).last();
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> enter(DAY, third))
                    .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("need.from.before"));
        });
    }

    @Test
    void whoSawAnEarlierStateIsTold() {
        undone.by(ADMIN, () -> {
            enter(DAY, null);
            assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> enter(DAY, null));
            PointFigures seen = need.entry(CENTRE, DAY).last();
            enter(DAY, seen);
            assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> enter(NEXT, seen));
            need.keep(norm(10, 10), "", DAY, null);
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> need.keep(norm(10, 10), "", DAY, null));
        });
    }

    @Test
    void theProvinceSetsByWhatTheNeedIsToldFromADayOn() {
        undone.by(ADMIN, () -> {
            enter(DAY, null);
            need.keep(norm(10, 0), "Quyết định của tỉnh", DAY, null);
            NormState first = need.norms().getFirst();
            assertThat(first.norm().waitShare()).isEqualByComparingTo("90");
            need.keep(norm(6, 0), "", NEXT, first);
            assertThat(need.norm(NEXT.minusDays(1)).norm().defaultMinutes()).isEqualByComparingTo("10");
            assertThat(need.norm(NEXT).norm().defaultMinutes()).isEqualByComparingTo("6");
            assertThat(need.norm(DAY.minusDays(1)).isDefault()).isTrue();
            // Land matters have a time of their own, whatever the default: 20 minutes.
            assertThat(need.point(CENTRE, NEXT).answer().fields())
                    .extracting(field -> field.load().minutes())
                    .containsExactly(20.0, 6.0, 6.0);
            assertThat(need.point(CENTRE, NEXT).answer().missing())
                    .isLessThan(need.point(CENTRE, DAY).answer().missing());
            assertThat(jdbc.sql("select count(*) from audit_entry where action = 'need-norm.set'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        });
    }

    @Test
    void whereAUnitReportsItsVolumesTheseStandUntilSomebodyKnowsBetter() {
        undone.by(ADMIN, () -> {
            byte[] unit = jdbc.sql("select unit_id from one_stop_point where code = 'GL-MC-622'")
                    .query(byte[].class)
                    .single();
            volume(unit, "Đất đai", "RECEIVE", 5_000);
            volume(unit, "Đất đai", "RETURN", 2_530);
            volume(unit, "Đất đai", "TOTAL", 9_999);
            volume(unit, "Hộ tịch", "TOTAL", 2_510);
            volume(unit, "", "TOTAL", 10_040);
            NeedPoint pleiku = need.point("GL-MC-622", DAY);
            assertThat(pleiku.figures().reported()).isTrue();
            // Parts go before their total, fields before all together; 2020 had 251 working days.
            assertThat(pleiku.figures().perDay())
                    .containsOnly(
                            Map.entry("Đất đai", new BigDecimal("30.00")),
                            Map.entry("Hộ tịch", new BigDecimal("10.00")));
            assertThat(pleiku.answer()).isNotNull();
            need.enter("GL-MC-622", Area.URBAN, Map.of("Hộ tịch", BigDecimal.ONE), "", DAY, null);
            assertThat(need.point("GL-MC-622", DAY).figures().reported()).isFalse();
        });
    }

    private void volume(byte[] unit, String field, String form, long amount) {
        jdbc.sql("""
                        insert into volume (id, period_from, period_to, as_of, unit_id, field, form, amount, exactness)
                        values (?, '2020-01-01', '2021-01-01', null, ?, ?, ?, ?, 'EXACT')
                        """).params(Ids.bytes(Ids.next()), unit, field, form, amount).update();
    }

    @Test
    void whoIsNotInChargeNeitherSeesNorSays() {
        undone.by(MANAGER, () -> {
            jdbc.sql("delete from post_office_charge where username = ? and post_office_id = "
                            + "(select post_office_id from one_stop_point where code = ?)")
                    .params(MANAGER, CENTRE)
                    .update();
            assertThat(need.overview(DAY).points()).extracting(NeedPoint::code).doesNotContain(CENTRE);
            assertThatExceptionOfType(PortalException.class).isThrownBy(() -> enter(DAY, null));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> need.keep(NeedNorm.DEFAULT, "", DAY, null));
        });
        as.person(
                LEADER,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> enter(DAY, null)));
        as.person(
                "gia-lai-unit",
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> need.overview(DAY)));
    }

    @Test
    void wrongFiguresAreRefused() {
        undone.by(ADMIN, () -> {
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> need.enter(CENTRE, Area.URBAN, Map.of(), "", DAY, null))
                    .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("need.figures.none"));
            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> need.point("không có", DAY))
                    .satisfies(refused -> assertThat(refused.kind()).isEqualTo(PortalException.Kind.NOT_FOUND));
        });
    }
}
