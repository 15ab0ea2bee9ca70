package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.motcua.importing.SheetWriter;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.importing.Workbooks;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.shared.Messages;
import vn.motcua.testing.SharedData;

class ImportReviewServiceTests extends ImportTest {

    private static final int GUIDANCE_AND_INTAKE = 3;

    @Test
    void theAppendixOfADecisionIsReadWithItsGroupsTasksAndStartDays() {
        Path appendix = Workbooks.written(folder, ImportReviewServiceTests::appendix);
        as.person(ADMIN, () -> {
            UUID id = read(appendix, "phu-luc.xlsx");
            StagedImport staged = imports.get(id);
            assertThat(staged.withTasks()).isTrue();
            assertThat(staged.counts()).containsOnly(Map.entry(Verdict.NEW, 2), Map.entry(Verdict.UNMATCHED, 2));
            ImportRow first = review.rows(id, Verdict.NEW, 0, 10).getFirst();
            assertThat(first.content().field()).isEqualTo("Đất đai");
            assertThat(first.content().levels()).containsExactly(Level.PROVINCE);
            assertThat(first.content().text(ProcedureField.ONLINE_SERVICE)).isEqualTo("FULL");
            assertThat(first.tasks()).isEqualTo(GUIDANCE_AND_INTAKE);
            assertThat(first.start()).isEqualTo(LocalDate.of(2023, 7, 1));
            assertThat(first.place()).isEqualTo("Trung tâm Phục vụ hành chính công");

            // One has the very name of a procedure, the other only a similar one.
            assertThat(review.matchSame(id)).isOne();
            ImportRow similar = review.rows(id, Verdict.UNMATCHED, 0, 10).getFirst();
            assertThat(similar.candidates()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
            assertThat(imports.confirm(id).refused()).isTrue();
            ImportRow matched = review.match(
                    id, similar.row(), similar.candidates().getFirst().code());
            assertThat(matched.changes())
                    .as("a name written otherwise does not rename the procedure")
                    .noneMatch(change -> change.field() == ProcedureField.NAME);

            assertThat(imports.confirm(id).refused()).isFalse();
            ImportedEntries entries = imports.entries(id);
            assertThat(entries.entries()).hasSize(4);
            assertThat(entries.entries().getFirst())
                    .extracting(ImportedEntries.Entry::code, ImportedEntries.Entry::tasks)
                    .containsExactly("9.000001", GUIDANCE_AND_INTAKE);
            assertThat(procedures
                            .details("9.000001", clock.today())
                            .orElseThrow()
                            .state()
                            .procedureId())
                    .isEqualTo(entries.entries().getFirst().procedureId());
        });
    }

    @Test
    void aProcedureInTheGroupsOfTwoLevelsIsOneWithBothAndTwiceInOneGroupIsAMistake() {
        Path appendix = Workbooks.written(folder, sheet -> {
            row(sheet, 0, "STT", "Mã TTHC", "Tên TTHC", "Lĩnh vực", "Hướng dẫn", "Tiếp nhận");
            row(sheet, 1, "A. CẤP HUYỆN");
            row(sheet, 2, "1", "9.000001", "Thủ tục một", "Hộ tịch", "x");
            row(sheet, 3, "2", "9.000002", "Thủ tục hai", "Hộ tịch", "x");
            row(sheet, 4, "3", "9.000002", "Thủ tục hai", "Hộ tịch", "x");
            row(sheet, 5, "B. CẤP XÃ");
            row(sheet, 6, "1", "9.000001", "Thủ tục một", "Hộ tịch", "", "x");
        });
        as.person(ADMIN, () -> {
            UUID id = read(appendix, "phu-luc.xlsx");
            assertThat(imports.get(id).counts())
                    .containsOnly(
                            Map.entry(Verdict.NEW, 2), Map.entry(Verdict.FAULTY, 1), Map.entry(Verdict.UNCHANGED, 1));
            ImportRow both = review.rows(id, Verdict.NEW, 0, 10).getFirst();
            assertThat(both.content().levels()).containsExactly(Level.DISTRICT, Level.COMMUNE);
            assertThat(both.tasks()).isEqualTo(GUIDANCE_AND_INTAKE);
            assertThat(review.rows(id, Verdict.UNCHANGED, 0, 10).getFirst().faults())
                    .extracting(fault -> fault.code(), fault -> fault.arguments())
                    .containsExactly(tuple("procedures.merged-into", List.of("3")));
            review.acceptAll(id, Verdict.FAULTY, false);
            assertThat(imports.confirm(id).refused()).isFalse();
            assertThat(imports.entries(id).entries())
                    .extracting(ImportedEntries.Entry::code)
                    .containsExactly("9.000001", "9.000002");
        });
    }

    private static void appendix(Worksheet sheet) {
        sheet.value(0, 0, "PHỤ LỤC");
        row(
                sheet,
                2,
                "STT",
                "Mã TTHC",
                "Tên TTHC",
                "Mức độ DVC",
                "Công việc chuyển giao",
                "",
                "",
                "",
                "",
                "",
                "",
                "Địa điểm",
                "Thời điểm chuyển giao",
                "Ghi chú");
        row(
                sheet,
                3,
                "",
                "",
                "",
                "",
                "Hướng dẫn",
                "Tiếp nhận",
                "Thu phí, lệ phí",
                "Số hóa",
                "Chuyển hồ sơ",
                "Trả kết quả",
                "Hỗ trợ khác");
        row(sheet, 4, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)");
        row(sheet, 5, "A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH");
        row(sheet, 6, "I", "", "LĨNH VỰC ĐẤT ĐAI");
        row(
                sheet,
                7,
                "1",
                "9.000001",
                "Thủ tục một",
                "Toàn trình",
                "x",
                "X",
                "",
                "-",
                "",
                "",
                "",
                "Trung tâm Phục vụ hành chính công",
                "01/07/2023");
        row(sheet, 8, "2", "9.000002", "Thủ tục hai", "Mức độ 3", "x");
        row(sheet, 9, "B. CẤP XÃ");
        row(sheet, 10, "II. Hộ tịch");
        row(
                sheet,
                11,
                "1",
                "",
                "THỦ TỤC GHI VÀO SỔ HỘ TỊCH VIỆC KẾT HÔN CỦA CÔNG DÂN VIỆT NAM ĐÃ ĐƯỢC GIẢI QUYẾT TẠI "
                        + "CƠ QUAN CÓ THẨM QUYỀN CỦA NƯỚC NGOÀI",
                "",
                "x");
        row(
                sheet,
                12,
                "2",
                "",
                "Liên thông về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em",
                "",
                "x");
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
    }

    @Test
    void aFaultIsMendedInThePreviewAndTheRestWritten() throws IOException {
        UUID id = as.person(ADMIN, () -> csv("9.00001;Thủ tục một;Hộ tịch\n9.000002;Thủ tục hai;Hộ tịch\n"));
        as.person(ADMIN, () -> {
            assertThat(imports.confirm(id).refused()).isTrue();
            ImportRow still = review.mend(id, 2, Map.of(ImportColumn.CODE, "9.000002", ImportColumn.NAME, "Một"));
            assertThat(still.faults())
                    .extracting(fault -> fault.code())
                    .as("the code of another row")
                    .containsExactly("procedures.code-twice");
            ImportRow mended = review.mend(
                    id,
                    2,
                    Map.of(ImportColumn.CODE, "9.000001", ImportColumn.NAME, "Thủ tục một", ImportColumn.FIELD, "Đất"));
            assertThat(mended.verdict()).isEqualTo(Verdict.NEW);
            assertThat(imports.confirm(id).created()).isEqualTo(2);
            assertThat(procedures
                            .details("9.000001", clock.today())
                            .orElseThrow()
                            .state()
                            .field())
                    .isEqualTo("Đất");
        });
    }

    @Test
    void faultyRowsAreLeftOutOnPurposeOnly() throws IOException {
        as.person(ADMIN, () -> {
            UUID id = csv(
                    "9.00001;Thủ tục một;Hộ tịch\n9.000002;Thủ tục hai;Hộ tịch\n" + "9.000003;Thủ tục ba;Hộ tịch\n");
            review.acceptAll(id, Verdict.FAULTY, false);
            review.accept(id, List.of(4), false);
            ImportResult result = imports.confirm(id);
            assertThat(List.of(result.rows(), result.created(), result.faulty()))
                    .containsExactly(1, 1, 0);
            assertThat(procedures.details("9.000002", clock.today())).isPresent();
            assertThat(procedures.details("9.000003", clock.today())).isEmpty();
            assertThatThrownBy(() -> imports.confirm(id)).hasMessage("procedures.import-state.WRITTEN");
        });
    }

    @Test
    void faultyRowsTakenHomeSayWhatIsWrongAndComeBackClean() throws IOException {
        as.person(ADMIN, () -> {
            UUID id = csv("9.00001;Thủ tục một;Hộ tịch\n9.000002;Thủ tục hai;Hộ tịch\n");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            review.writeFaulty(id, out, Messages.VIETNAMESE);
            Path home = Files.write(folder.resolve("home.xlsx"), out.toByteArray());
            List<List<String>> rows = texts(home);
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).containsExactly("Mã số", "Tên", "Lĩnh vực", "Lỗi");
            assertThat(rows.get(1).get(3)).contains("9.00001").contains("không đúng dạng");

            Path mended = folder.resolve("mended.xlsx");
            rewrite(rows, mended, Map.of("9.00001", "9.000001"));
            UUID again = read(mended, "mended.xlsx");
            assertThat(imports.get(again).counts()).containsOnly(Map.entry(Verdict.NEW, 1));
        });
    }

    @Test
    void aDoctoredCopyShowsExactlyTheDoctoredFields() throws IOException {
        Path justice = SharedData.procedures("justice.xlsx");
        as.person(ADMIN, () -> {
            assertThat(imports.confirm(read(justice, "justice.xlsx")).refused()).isFalse();
            List<List<String>> rows = texts(justice);
            List<String> first = rows.get(2);
            List<String> other = rows.get(20);
            String code = first.getFirst();
            Map<String, String> doctored = new HashMap<>(Map.of(first.get(1), first.get(1) + " (bản mới)"));
            Path copy = folder.resolve("copy.xlsx");
            other.set(other.size() - 1, "Lĩnh vực khác");
            rewrite(rows, copy, doctored);
            UUID id = read(copy, "copy.xlsx");
            assertThat(imports.get(id).counts())
                    .containsOnly(Map.entry(Verdict.CHANGED, 2), Map.entry(Verdict.UNCHANGED, rows.size() - 4));
            List<ImportRow> changed = review.rows(id, Verdict.CHANGED, 0, 10);
            assertThat(changed.getFirst().writtenCode()).isEqualTo(code);
            assertThat(changed)
                    .flatExtracting(ImportRow::changes)
                    .extracting(FieldChange::field, FieldChange::after)
                    .contains(tuple(ProcedureField.FIELD, "Lĩnh vực khác"))
                    .hasSize(2);
        });
    }

    @Test
    void theListOfProceduresGoesOutAsASpreadsheetThatComesInAgainWithoutAChange() throws IOException {
        as.person(ADMIN, () -> {
            Path out = folder.resolve("out.xlsx");
            try (OutputStream file = Files.newOutputStream(out)) {
                procedures.export(ProcedureFilter.ALL, clock.today(), file, Messages.ENGLISH);
            }
            UUID id = read(out, "out.xlsx");
            assertThat(imports.get(id).counts()).containsOnlyKeys(Verdict.UNCHANGED);
            assertThat((long) imports.get(id).count(Verdict.UNCHANGED))
                    .isEqualTo(procedures.count(ProcedureFilter.ALL, clock.today()));
        });
    }

    private List<List<String>> texts(Path file) {
        List<List<String>> rows = new ArrayList<>();
        Consumer<vn.motcua.importing.SheetRow> keep = row -> {
            List<String> texts = new ArrayList<>();
            int last = row.cells().isEmpty() ? -1 : row.cells().getLast().column();
            for (int column = 0; column <= last; column++) {
                texts.add(row.cell(column).text());
            }
            rows.add(texts);
        };
        Spreadsheets.read(file, "list.xlsx", keep);
        return rows;
    }

    private static void rewrite(List<List<String>> rows, Path file, Map<String, String> replaced) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter sheet = new SheetWriter(
                        out,
                        "Danh sách",
                        rows.getFirst(),
                        rows.getFirst().stream().map(text -> 20).toList())) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> sheet.add(row.stream()
                            .map(text -> replaced.getOrDefault(text, text))
                            .toList()));
        }
    }
}
