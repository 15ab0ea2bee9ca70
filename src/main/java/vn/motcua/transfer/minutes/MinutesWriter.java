package vn.motcua.transfer.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.printing.OfficialWords;
import vn.motcua.transfer.minutes.MinutesText.Kind;
import vn.motcua.transfer.minutes.MinutesText.Line;

/** Writes the text of minutes, in the Vietnamese of official papers, whoever asks for it. */
final class MinutesWriter {

    private final MinutesFacts facts;
    private final MinutesDraft said;
    private final UnaryOperator<String> word;
    private final List<Line> lines = new ArrayList<>();

    /** @param word the Vietnamese text of a message key */
    MinutesWriter(MinutesFacts facts, MinutesDraft said, UnaryOperator<String> word) {
        this.facts = facts;
        this.said = said;
        this.word = word;
    }

    MinutesText write() {
        basis();
        paragraph("Hôm nay, ngày %s, tại %s, hai bên tiến hành bàn giao và lập biên bản này."
                .formatted(OfficialWords.inWords(said.heldOn()), said.place()));
        heading("I. THÀNH PHẦN");
        side("1. Bên giao: %s".formatted(facts.unitName()), said.unitPeople());
        side("2. Bên nhận: %s, do %s thực hiện".formatted(facts.postName(), facts.postOfficeName()), said.postPeople());
        heading("II. NỘI DUNG BÀN GIAO");
        tasks();
        premises();
        people();
        cost();
        papers();
        heading("III. Ý KIẾN, KIẾN NGHỊ");
        List<String> remarks = MinutesDraft.lines(said.remarks());
        (remarks.isEmpty() ? List.of("Không có.") : remarks).forEach(this::paragraph);
        if (facts.overridden() != null) {
            paragraph("Đơn vị được chuyển giao khi chưa đủ điều kiện. " + facts.overridden());
        }
        paragraph("Hai bên đã đọc, thống nhất nội dung và ký biên bản này trên hệ thống.");
        return new MinutesText(lines);
    }

    private void basis() {
        basis("Căn cứ " + paper(facts.decision()) + ";");
        facts.agreements()
                .forEach(agreed -> basis("Căn cứ Thỏa thuận hợp tác số %s có hiệu lực từ ngày %s;"
                        .formatted(agreed.number(), OfficialWords.day(agreed.from()))));
        if (facts.costDecision() != null && !facts.costDecision().equals(facts.decision())) {
            basis("Căn cứ " + paper(facts.costDecision()) + ";");
        }
    }

    private static String paper(MinutesFacts.Paper paper) {
        return "văn bản số %s ngày %s của %s: %s"
                .formatted(paper.number(), OfficialWords.day(paper.issuedOn()), paper.issuer(), paper.subject());
    }

    private void side(String who, String people) {
        paragraph(who);
        MinutesDraft.lines(people).forEach(person -> paragraph("– " + person));
    }

    private void tasks() {
        paragraph("1. Công việc bàn giao");
        if (facts.tasks().isEmpty()) {
            paragraph("Chưa ghi công việc nào.");
            return;
        }
        head("TT", "Công việc", "Bắt đầu từ ngày", "Ghi chú");
        int number = 0;
        for (MinutesFacts.Task task : facts.tasks()) {
            row(++number, word.apply("catalogue.task." + task.task()), OfficialWords.day(task.from()), "");
        }
    }

    private void premises() {
        paragraph("2. Mặt bằng, trang thiết bị");
        paragraph(word.apply("transfer.plan.premises." + facts.premises()) + ".");
        facts.points().forEach(point -> paragraph("– " + point));
        if (!facts.equipment().isEmpty()) {
            paragraph("Trang thiết bị: " + String.join("; ", facts.equipment()) + ".");
        }
    }

    private void people() {
        paragraph("3. Nhân sự");
        paragraph("Đơn vị đề nghị: %s. Bưu điện cam kết bố trí: %s."
                .formatted(people(facts.peopleAsked()), people(facts.peopleCommitted())));
        if (facts.people().isEmpty()) {
            paragraph("Chưa phân công người tại quầy.");
            return;
        }
        head("TT", "Họ và tên", "Quầy", "Nhiệm vụ");
        int number = 0;
        for (var person : facts.people()) {
            row(++number, person.person(), person.counter(), person.main() ? "Người chính" : "Dự phòng");
        }
    }

    private static String people(@Nullable Integer count) {
        return count == null ? "chưa xác định" : count + " người";
    }

    private void cost() {
        paragraph("4. Kinh phí");
        paragraph(
                facts.costMode() == null || facts.costDecision() == null
                        ? "Chưa xác định hình thức chi trả."
                        : "%s, theo văn bản số %s ngày %s."
                                .formatted(
                                        word.apply("transfer.plan.cost." + facts.costMode()),
                                        facts.costDecision().number(),
                                        OfficialWords.day(facts.costDecision().issuedOn())));
    }

    private void papers() {
        paragraph("5. Hồ sơ, tài liệu bàn giao kèm theo");
        List<String> papers = MinutesDraft.lines(said.papers());
        (papers.isEmpty() ? List.of("Không có.") : papers).forEach(this::paragraph);
    }

    private void basis(String text) {
        lines.add(new Line(Kind.BASIS, List.of(text)));
    }

    private void heading(String text) {
        lines.add(new Line(Kind.HEADING, List.of(text)));
    }

    private void paragraph(String text) {
        lines.add(new Line(Kind.PARAGRAPH, List.of(text)));
    }

    private void head(String number, String first, String second, String third) {
        lines.add(new Line(Kind.HEAD, List.of(number, first, second, third)));
    }

    private void row(int number, String first, String second, String third) {
        lines.add(new Line(Kind.ROW, List.of(String.valueOf(number), first, second, third)));
    }
}
