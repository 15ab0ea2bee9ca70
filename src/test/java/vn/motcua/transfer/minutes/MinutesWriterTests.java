package vn.motcua.transfer.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.golive.PeopleAtCounters.AtCounter;
import vn.motcua.transfer.minutes.MinutesFacts.Agreed;
import vn.motcua.transfer.minutes.MinutesFacts.Paper;
import vn.motcua.transfer.minutes.MinutesFacts.Task;
import vn.motcua.transfer.plan.CostMode;

class MinutesWriterTests {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 5);
    private static final Paper DECISION = new Paper(
            "2114/QĐ-UBND", LocalDate.of(2022, 8, 12), "Ủy ban nhân dân tỉnh Quảng Nam", "Phê duyệt kế hoạch");
    private static final Paper COST =
            new Paper("15/QĐ-UBND", LocalDate.of(2023, 1, 5), "Ủy ban nhân dân tỉnh Quảng Nam", "Mức chi");
    private static final MinutesDraft SAID = new MinutesDraft(
            DAY,
            "Bộ phận Một cửa huyện Bắc Trà My",
            "Ông Hồ Văn Thiện, công chức\nBà Lê Thị Hoa",
            "Bà Đoàn Thị Bảo Trâm, trưởng phòng",
            "",
            "");

    private static MinutesFacts facts(@Nullable Paper cost, List<Task> tasks, List<AtCounter> people) {
        return new MinutesFacts(
                1,
                "515",
                "Huyện Bắc Trà My",
                "Bưu điện tỉnh Quảng Nam",
                "Bưu điện huyện Bắc Trà My",
                DECISION,
                cost,
                cost == null ? null : CostMode.PER_COUNTER,
                List.of(new Agreed("07/TT-BĐT", LocalDate.of(2022, 9, 1))),
                tasks,
                PremisesKind.STAYS,
                List.of("Bộ phận Một cửa huyện Bắc Trà My, thị trấn Trà My"),
                List.of(),
                3,
                null,
                people,
                null);
    }

    private static MinutesText write(MinutesFacts facts, MinutesDraft said) {
        return new MinutesWriter(facts, said, key -> key).write();
    }

    @Test
    void whatIsHandedOverIsSaidTaskByTaskAndPersonByPerson() {
        String text = write(
                        facts(
                                COST,
                                List.of(new Task(TransferTask.INTAKE, DAY)),
                                List.of(new AtCounter("Đoàn Thị Tuyết", "Quầy 01 (QN-515-01)", true))),
                        SAID)
                .text();
        assertThat(text)
                .contains("Căn cứ văn bản số 2114/QĐ-UBND ngày 12/08/2022 của Ủy ban nhân dân tỉnh Quảng Nam")
                .contains("Căn cứ Thỏa thuận hợp tác số 07/TT-BĐT có hiệu lực từ ngày 01/09/2022;")
                .contains("Hôm nay, ngày 05 tháng 6 năm 2023, tại Bộ phận Một cửa huyện Bắc Trà My")
                .contains("– Ông Hồ Văn Thiện, công chức")
                .contains("ROW\t1\tcatalogue.task.INTAKE\t05/06/2023\t")
                .contains("ROW\t1\tĐoàn Thị Tuyết\tQuầy 01 (QN-515-01)\tNgười chính")
                .contains("Đơn vị đề nghị: 3 người. Bưu điện cam kết bố trí: chưa xác định.")
                .contains("transfer.plan.cost.PER_COUNTER, theo văn bản số 15/QĐ-UBND ngày 05/01/2023.");
    }

    @Test
    void whatIsNotKnownIsSaidToo() {
        assertThat(write(facts(null, List.of(), List.of()), SAID).text())
                .contains("Chưa ghi công việc nào.")
                .contains("Chưa phân công người tại quầy.")
                .contains("Chưa xác định hình thức chi trả.")
                .contains("PARAGRAPH\tKhông có.");
    }

    @Test
    void theDigestIsOfTheWholeText() {
        MinutesText text = write(facts(null, List.of(), List.of()), SAID);
        MinutesText other = write(
                facts(null, List.of(), List.of()),
                new MinutesDraft(
                        DAY, SAID.place(), SAID.unitPeople(), SAID.postPeople(), "", "Đề nghị bổ sung máy in"));
        assertThat(text.digest()).hasSize(64).isNotEqualTo(other.digest());
        assertThat(MinutesText.parse(text.text())).isEqualTo(text);
        assertThat(MinutesText.parse(text.text()).digest()).isEqualTo(text.digest());
    }

    @Test
    void nobodyBreaksTheTextWithTabsOrLineBreaks() {
        MinutesText text = write(facts(null, List.of(), List.of(new AtCounter("A\tB\nC", "Quầy 01", false))), SAID);
        assertThat(text.text()).contains("A B C\tQuầy 01\tDự phòng");
        assertThat(MinutesText.parse(text.text())).isEqualTo(text);
    }

    @Test
    void bothSidesHaveSomebodyWhoSpeaksForThem() {
        assertThatThrownBy(() -> new MinutesDraft(DAY, "Trà My", " \n ", "Bà Trâm", "", "").checked())
                .hasMessage("handover.missing.unit-people");
        assertThatThrownBy(() -> new MinutesDraft(DAY, "Trà My", "Ông Thiện", "", "", "").checked())
                .hasMessage("handover.missing.post-people");
        assertThatThrownBy(() -> new MinutesDraft(DAY, "", "Ông Thiện", "Bà Trâm", "", "").checked())
                .hasMessage("handover.missing.place");
    }
}
