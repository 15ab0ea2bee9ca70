package vn.motcua.report.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.report.ReportRow;
import vn.motcua.report.ReportService;
import vn.motcua.report.ReportState;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.QueryCount;
import vn.motcua.testing.Undone;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.situation.Situation;
import vn.motcua.transfer.situation.SituationService;
import vn.motcua.transfer.stage.StageDraft;
import vn.motcua.transfer.stage.StageRow;
import vn.motcua.transfer.stage.StageService;

/** The report on hand-overs, from the rows of the five provinces to what can be read on the paper. */
@DatabaseTest
class SituationReportTests {

    private static final String ADMIN = "quang-nam-admin";
    private static final String LEADER = "quang-nam-leader";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 26);

    @Autowired
    SituationService situations;

    @Autowired
    ReportService reports;

    @Autowired
    StageService stages;

    @Autowired
    UnitService units;

    @Autowired
    DecisionService decisions;

    @Autowired
    Provinces provinces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    private PrintedSituation printed(String slug, LocalDate day) throws IOException {
        Situation situation = as.person(slug + "-leader", () -> situations.at(day));
        PrintedSituation paper = PrintedSituation.of(slug + "-" + day, situation, province(slug));
        assertThat(paper.pages())
                .as("no head of a table without its rows")
                .noneMatch(page -> page.matches(".*Cấp huyện ?Cấp xã (II|III|IV|V)\\. .*"));
        return paper;
    }

    private Province province(String slug) {
        return provinces.find(slug).orElseThrow();
    }

    private PrintedSituation today(String slug) throws IOException {
        return printed(slug, province(slug).demoToday());
    }

    @Test
    void quangNamsFiguresStandOnThePaper() throws IOException {
        PrintedSituation paper = today("quang-nam");
        assertThat(paper.pages().getFirst())
                .contains("có 16/16 sở, ban, ngành; 12/18 đơn vị cấp huyện; 4/241 đơn vị cấp xã đã chuyển giao");
        // Cells side by side are read without a blank between them.
        assertThat(paper.between("I. TỶ LỆ", "II. ĐƠN VỊ").replace(" ", ""))
                .contains("12/1866,67%100%31/12/2023Đạtvàongày07/11/2023(kịphạn)")
                .contains("4/2411,66%100%31/12/2023", "(trễhạn)")
                .contains("theovănbảnsố2114/QĐ-UBNDngày12/08/2022:cònthiếu6đơnvị")
                .contains("Tỷlệđơnvịđãchuyểngiaotheothờigian")
                .contains("26/06/202316/16(100%)–12/18(66,67%)4/241(1,66%)");
        assertThat(paper.between("II. ĐƠN VỊ", "III. BẢY"))
                .contains("1. Đã chuyển giao (32 đơn vị)", "Sở, ban, ngành (16)", "Cấp huyện (12)", "Cấp xã (4)")
                .contains("2114/QĐ-UBND ngày 12/08/2022")
                .contains("2. Đã có kế hoạch (6 đơn vị)", "4. Chưa có kế hoạch chuyển giao (234 đơn vị)");
        assertThat(paper.between("IV. ĐƠN VỊ", "V. VƯỚNG")).contains("Không có.");
        assertThat(paper.between("V. VƯỚNG", "2. Thỏa thuận"))
                .contains("Vướng về hướng dẫn định mức kinh phí", "Sở Tài chính", "(quá hạn 26 ngày)", "Chưa có");
        assertThat(paper.text()).contains("Sở, ban, ngành và cơ quan ngành dọc: 16/16.");
    }

    @Test
    void theOtherFourProvincesFiguresStandOnTheirs() throws IOException {
        assertThat(today("phu-tho").text())
                .contains("13/13 đơn vị cấp huyện", "Sở, ban, ngành và cơ quan ngành dọc: 20/27.");
        assertThat(today("gia-lai").text())
                .contains("21/21 sở, ban, ngành", "15/17 đơn vị cấp huyện", "11/218 đơn vị cấp xã");
        PrintedSituation haTinh = today("ha-tinh");
        assertThat(haTinh.text()).contains("4/13 đơn vị cấp huyện", "0/216 đơn vị cấp xã");
        assertThat(haTinh.between("II. ĐƠN VỊ", "III. BẢY")).contains("Sở, ban, ngành (6)", "Cấp huyện (4)");
        assertThat(today("lang-son").text()).contains("/11 đơn vị cấp huyện", "/200 đơn vị cấp xã");
    }

    @Test
    void whatCameLaterIsNotOnThePaperOfAnEarlierDay() throws IOException {
        PrintedSituation pilot = printed("quang-nam", LocalDate.of(2019, 12, 31));
        assertThat(pilot.text())
                .contains("0/18 đơn vị cấp huyện; 0/241 đơn vị cấp xã đã chuyển giao", "Đang thí điểm")
                .doesNotContain("2114/QĐ-UBND", "Vướng về hướng dẫn");
        assertThat(pilot.between("I. TỶ LỆ", "II. ĐƠN VỊ")).contains("Không đặt chỉ tiêu");
    }

    @Test
    void aUnitThatWentOverWithSomethingMissingIsNamed() {
        undone.by(ADMIN, () -> {
            UUID unit = units.find(new UnitFilter("bac tra my", UnitKind.DISTRICT, null), DAY, 0, 1)
                    .getFirst()
                    .id();
            StageRow last = stages.of(unit).getLast();
            UUID decision = decisions
                    .list(new DecisionFilter("2114", null, null, null), DAY, 0, 1)
                    .getFirst()
                    .id();
            stages.record(
                    unit,
                    last.id(),
                    new StageDraft(TransferStage.TRANSFERRED, DAY, decision, "", "Chủ tịch chỉ đạo chuyển trước 30/6"));
            String missing = stages.of(unit).getLast().overrideMissing();
            PrintedSituation paper = PrintedSituation.of("overridden", situations.at(DAY), province("quang-nam"));
            assertThat(paper.between("IV. ĐƠN VỊ", "V. VƯỚNG"))
                    .contains("Bắc Trà My", "26/06/2023", "Chủ tịch chỉ đạo", "Trương Thị Mỹ Linh");
            assertThat(paper.between("IV. ĐƠN VỊ", "V. VƯỚNG").replace(" ", ""))
                    .contains(String.valueOf(missing).replace(" ", "").substring(0, 30));
            assertThat(paper.text()).contains("13/18 đơn vị cấp huyện");
            assertThat(PrintedSituation.of("before", situations.at(DAY.minusDays(1)), province("quang-nam"))
                            .between("IV. ĐƠN VỊ", "V. VƯỚNG"))
                    .as("the day before")
                    .contains("Không có.");
        });
    }

    @Test
    void aUnitIsCalledAsItWasCalledThatDay() {
        undone.by(ADMIN, () -> {
            byte[] id = jdbc.sql("select id from org_unit where code = '515'")
                    .query((row, number) -> row.getBytes(1))
                    .single();
            jdbc.sql("update unit_state set name = 'Huyện Trà My Mới' where unit_id = ? and valid_to is null")
                    .param(id)
                    .update();
            assertThat(situations.at(DAY).units()).anyMatch(unit -> unit.name().equals("Huyện Trà My Mới"));
        });
    }

    @Test
    void itIsPrintedInTheBackgroundAndFound() throws IOException {
        for (String who : List.of(LEADER, ADMIN, "quang-nam-approver")) {
            UUID id = as.person(
                    who, () -> reports.request("transfers", DAY, "pdf").id());
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> as.person(who, () -> reports.get(id)).state() == ReportState.DONE);
            as.person(who, () -> {
                assertThat(reports.file(id).name()).isEqualTo("tinh-hinh-chuyen-giao-quang-nam-2023-06-26.pdf");
                assertThat(PrintedSituation.read(reports.file(id).content()).text())
                        .contains("12/18", "4/241");
                assertThat(reports.list(0, 5)).extracting(ReportRow::id).contains(id);
            });
        }
    }

    @Test
    void whoDoesNotAnswerForTheWholeProvinceNeitherAsksForItNorReadsIt() {
        UUID id =
                as.person(LEADER, () -> reports.request("transfers", DAY, "pdf").id());
        for (String who : List.of("quang-nam-unit", "quang-nam-post")) {
            as.person(who, () -> {
                assertThat(reports.types()).containsExactly("catalogue");
                assertThatThrownBy(() -> reports.request("transfers", DAY, "pdf"))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> reports.get(id)).hasMessage("shared.not-found");
                assertThatThrownBy(() -> reports.file(id)).hasMessage("shared.not-found");
                assertThat(reports.list(0, 1000)).extracting(ReportRow::type).doesNotContain("transfers");
                assertThat(reports.count()).isEqualTo(reports.list(0, 1000).size());
            });
        }
        as.person(
                "gia-lai-leader",
                () -> assertThatThrownBy(() -> reports.get(id)).hasMessage("shared.not-found"));
    }

    @Test
    void nineStatementsTellOfEveryUnit() {
        as.person(LEADER, () -> {
            try {
                assertThat(QueryCount.of(() -> situations.at(DAY))).hasSize(9);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
