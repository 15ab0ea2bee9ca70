package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Exactness;
import vn.motcua.dossier.Figure;
import vn.motcua.dossier.PeriodFigures;
import vn.motcua.dossier.VolumeForm;
import vn.motcua.dossier.VolumeService;
import vn.motcua.orgunit.PostOfficeService;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SharedData;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.KindSummary;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.transfer.agreement.AgreementFilter;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.curve.CurveService;

/** On each province's own today the portal counts what the province's article says. */
@DatabaseTest
class FiguresTests {

    @Autowired
    TransferService transfers;

    @Autowired
    CurveService curves;

    @Autowired
    AgreementService agreements;

    @Autowired
    VolumeService volumes;

    @Autowired
    PostOfficeService postOffices;

    @Autowired
    ProvinceClock clock;

    @Autowired
    As as;

    @Test
    void quangNamHasHandedOverAllDepartmentsTwoThirdsOfDistrictsAndFourCommunes() {
        TransferSummary summary = today("quang-nam");
        assertThat(summary.of(UnitKind.DEPARTMENT).coverage()).isEqualTo(new Coverage(16, 16));
        assertThat(summary.of(UnitKind.DISTRICT).coverage()).isEqualTo(new Coverage(12, 18));
        assertThat(summary.of(UnitKind.DISTRICT).coverage().percent()).contains(new BigDecimal("66.67"));
        assertThat(summary.of(UnitKind.DISTRICT).planned()).isEqualTo(6);
        assertThat(summary.of(UnitKind.COMMUNE).coverage()).isEqualTo(new Coverage(4, 241));
        assertThat(summary.of(UnitKind.COMMUNE).notPlanned()).isEqualTo(237);
    }

    @Test
    void quangNamsPilotOf2019HeldFiveDistrictsAndSevenCommunes() {
        TransferSummary summary = on("quang-nam", LocalDate.of(2019, 12, 31));
        assertThat(summary.of(UnitKind.DISTRICT).pilot()).isEqualTo(5);
        assertThat(summary.of(UnitKind.COMMUNE).pilot()).isEqualTo(7);
        assertThat(summary.kinds()).extracting(KindSummary::transferred).containsOnly(0L);
    }

    @Test
    void phuThoHasTwentyAgreementsOfTwentySevenOfficesAndAllDistricts() {
        TransferSummary summary = today("phu-tho");
        KindSummary departments = summary.of(UnitKind.DEPARTMENT);
        KindSummary agencies = summary.of(UnitKind.SECTOR_AGENCY);
        assertThat(departments.agreements() + agencies.agreements()).isEqualTo(20);
        assertThat(departments.total() + agencies.total()).isEqualTo(27);
        assertThat(summary.of(UnitKind.DISTRICT).coverage()).isEqualTo(new Coverage(13, 13));
    }

    @Test
    void giaLaiHasHandedOverFifteenOfSeventeenDistrictsElevenCommunesAndAllDepartments() {
        TransferSummary summary = today("gia-lai");
        assertThat(summary.of(UnitKind.DISTRICT).coverage()).isEqualTo(new Coverage(15, 17));
        assertThat(summary.of(UnitKind.COMMUNE).transferred()).isEqualTo(11);
        assertThat(summary.of(UnitKind.DEPARTMENT).coverage()).isEqualTo(new Coverage(21, 21));
    }

    @Test
    void haTinhHasHandedOverSixDepartmentsAndFourDistricts() {
        TransferSummary summary = today("ha-tinh");
        assertThat(summary.of(UnitKind.DEPARTMENT).transferred()).isEqualTo(6);
        assertThat(summary.of(UnitKind.DISTRICT).transferred()).isEqualTo(4);
        assertThat(summary.of(UnitKind.COMMUNE).transferred()).isZero();
    }

    @Test
    void thePictureOfCoverageEndsWithTheFiguresOfTheArticles() {
        assertThat(drawn("quang-nam", UnitKind.DISTRICT)).isEqualTo(new Coverage(12, 18));
        assertThat(drawn("quang-nam", UnitKind.COMMUNE)).isEqualTo(new Coverage(4, 241));
        assertThat(drawn("quang-nam", UnitKind.DEPARTMENT)).isEqualTo(new Coverage(16, 16));
        assertThat(drawn("phu-tho", UnitKind.DISTRICT)).isEqualTo(new Coverage(13, 13));
        assertThat(drawn("gia-lai", UnitKind.DISTRICT)).isEqualTo(new Coverage(15, 17));
        assertThat(drawn("gia-lai", UnitKind.COMMUNE).done()).isEqualTo(11);
        assertThat(drawn("gia-lai", UnitKind.DEPARTMENT)).isEqualTo(new Coverage(21, 21));
        assertThat(drawn("ha-tinh", UnitKind.DEPARTMENT).done()).isEqualTo(6);
        assertThat(drawn("ha-tinh", UnitKind.DISTRICT).done()).isEqualTo(4);
    }

    private Coverage drawn(String slug, UnitKind kind) {
        return as.person(
                slug + "-leader",
                () -> curves.curves(clock.today()).stream()
                        .filter(curve -> curve.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .at(clock.today()));
    }

    @Test
    void phuThosListOfAgreementsSaysTwentyOfTwentySeven() {
        as.person(
                "phu-tho-leader",
                () -> assertThat(agreements.figures(clock.today()))
                        .filteredOn(group -> group.group() == AgreementFilter.Group.OFFICES)
                        .singleElement()
                        .satisfies(offices -> {
                            assertThat(offices.signed()).isEqualTo(20);
                            assertThat(offices.units()).isEqualTo(27);
                        }));
    }

    @Test
    void langSonHasFiftyThreePointsOfService() {
        long points = as.person("lang-son-leader", () -> postOffices.servicePoints(clock.today()));
        assertThat(points).isEqualTo(53);
    }

    @Test
    void quangNamsPartsMissTheStatedTotalsByFortyAndThirtySix() {
        PeriodFigures year = period("quang-nam", LocalDate.of(2022, 1, 1));
        assertThat(year.computed()).contains(473_524L);
        assertThat(year.total()).contains(total(473_484, Exactness.EXACT));
        assertThat(year.difference()).contains(40L);
        assertThat(year.postalShare()).contains(new BigDecimal("50.07"));

        PeriodFigures untilNow = period("quang-nam", LocalDate.of(2023, 1, 1));
        assertThat(untilNow.period().to()).isNull();
        assertThat(untilNow.period().cutOff()).isEqualTo(LocalDate.of(2023, 6, 26));
        assertThat(untilNow.computed()).contains(70_666L);
        assertThat(untilNow.total()).contains(total(70_702, Exactness.EXACT));
        assertThat(untilNow.difference()).contains(-36L);
        assertThat(untilNow.postalShare()).contains(new BigDecimal("34.03"));

        assertThat(period("quang-nam", LocalDate.of(2019, 1, 1)).total()).contains(total(600_000, Exactness.ALMOST));
    }

    @Test
    void phuThosFieldsAddUpToTheStatedTotal() {
        PeriodFigures halfYear = period("phu-tho", LocalDate.of(2018, 1, 1));
        assertThat(halfYear.byForm()).isEmpty();
        assertThat(halfYear.byField())
                .extracting(Figure::amount)
                .as("largest first")
                .containsExactly(57_906L, 12_591L, 357L, 278L);
        assertThat(halfYear.computed()).contains(71_132L);
        assertThat(halfYear.difference()).contains(0L);
        assertThat(period("phu-tho", LocalDate.of(2017, 1, 1)).total()).contains(total(55_000, Exactness.ALMOST));
    }

    @Test
    void giaLaiHandsOutMoreResultsThanItTakesInDossiers() {
        PeriodFigures year = period("gia-lai", LocalDate.of(2020, 1, 1));
        assertThat(year.byForm())
                .containsExactly(
                        new Figure("", VolumeForm.RECEIVE, 28_357, Exactness.EXACT),
                        new Figure("", VolumeForm.RETURN, 99_000, Exactness.OVER));
        assertThat(year.contradicts()).isFalse();
    }

    @Test
    void langSonsVolumesComeNewestFirstWithoutALostDossier() {
        as.person("lang-son-leader", () -> {
            assertThat(volumes.periods(clock.today()))
                    .extracting(period -> period.total().orElseThrow().amount())
                    .containsExactly(2_916L, 9_670L, 11_710L);
            assertThat(volumes.incidents(clock.today())).singleElement().satisfies(incidents -> {
                assertThat(incidents.lost()).isZero();
                assertThat(incidents.compensated()).isZero();
            });
        });
    }

    @Test
    void aPeriodThatHasNotBegunIsNotShown() {
        as.person("lang-son-leader", () -> {
            assertThat(volumes.periods(LocalDate.of(2018, 12, 31))).hasSize(2);
            assertThat(volumes.periods(LocalDate.of(2016, 12, 31))).isEmpty();
        });
    }

    /** The collected figures are not part of the project; where they lie beside it, they are read. */
    @Test
    void theCollectedFiguresOfTheArticlesComeOut() throws IOException {
        List<NamedCsvRecord> figures = collectedFigures();
        TransferSummary quangNam = today("quang-nam");
        assertThat(share(quangNam.of(UnitKind.DEPARTMENT)))
                .isEqualTo(value(figures, "Quảng Nam", "Sở/ban/ngành đã chuyển giao sang BCCI"));
        assertThat(share(quangNam.of(UnitKind.DISTRICT)))
                .isEqualTo(value(figures, "Quảng Nam", "Huyện/TX/TP đã chuyển giao"));
        assertThat(share(quangNam.of(UnitKind.COMMUNE))).isEqualTo(value(figures, "Quảng Nam", "Xã đã chuyển giao"));
        TransferSummary giaLai = today("gia-lai");
        assertThat(share(giaLai.of(UnitKind.DISTRICT)))
                .isEqualTo(value(figures, "Gia Lai", "BPMC cấp huyện chuyển qua Bưu điện"));
        assertThat(giaLai.of(UnitKind.COMMUNE).transferred())
                .hasToString(value(figures, "Gia Lai", "Đơn vị cấp xã chuyển qua Bưu điện"));
        assertThat(giaLai.of(UnitKind.DEPARTMENT).transferred())
                .hasToString(value(figures, "Gia Lai", "Đơn vị cấp Sở được phục vụ"));
        TransferSummary haTinh = today("ha-tinh");
        assertThat(haTinh.of(UnitKind.DEPARTMENT).transferred())
                .hasToString(value(figures, "Hà Tĩnh", "Sở thí điểm GĐ1"));
        assertThat(haTinh.of(UnitKind.DISTRICT).transferred())
                .hasToString(value(figures, "Hà Tĩnh", "Huyện/TX thí điểm GĐ1"));
        PeriodFigures year = period("quang-nam", LocalDate.of(2022, 1, 1));
        assertThat(year.total().orElseThrow().amount())
                .hasToString(value(figures, "Quảng Nam", "Tổng hồ sơ tiếp nhận+trả qua BCCI"));
        assertThat(year.postalShare().orElseThrow()).hasToString(value(figures, "Quảng Nam", "Tỷ lệ hồ sơ qua BCCI"));
    }

    private static List<NamedCsvRecord> collectedFigures() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(SharedData.file("figures.csv"))) {
            return reader.stream().toList();
        }
    }

    private static String value(List<NamedCsvRecord> figures, String province, String metric) {
        return figures.stream()
                .filter(row -> row.getField("province").equals(province)
                        && row.getField("metric").equals(metric))
                .findFirst()
                .orElseThrow()
                .getField("value");
    }

    private static String share(KindSummary summary) {
        return summary.transferred() + "/" + summary.total();
    }

    private TransferSummary today(String slug) {
        return as.person(slug + "-leader", () -> transfers.summary(clock.today()));
    }

    private TransferSummary on(String slug, LocalDate day) {
        return as.person(slug + "-leader", () -> transfers.summary(day));
    }

    private PeriodFigures period(String slug, LocalDate from) {
        return as.person(slug + "-leader", () -> volumes.periods(clock.today())).stream()
                .filter(period -> period.period().from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private static Figure total(long amount, Exactness exactness) {
        return new Figure("", VolumeForm.TOTAL, amount, exactness);
    }
}
