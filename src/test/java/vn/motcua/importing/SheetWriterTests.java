package vn.motcua.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTests {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        List<SheetRow> rows = readBack(List.of(Arrays.asList("1.000220", "=1+1", 12, null, LocalDate.of(2023, 6, 26))));

        assertThat(rows.get(0).cells()).extracting(SheetCell::text).containsExactly("Mã", "Tên", "Số", "Trống", "Ngày");
        assertThat(rows.get(1).cell(0)).isEqualTo(SheetCell.ofText(0, "1.000220"));
        assertThat(rows.get(1).cell(1)).isEqualTo(SheetCell.ofText(1, "=1+1"));
        assertThat(rows.get(1).cell(2).kind()).isEqualTo(SheetCell.Kind.NUMBER);
        assertThat(rows.get(1).cell(3).kind()).isEqualTo(SheetCell.Kind.EMPTY);
        assertThat(rows.get(1).cell(4).kind()).isEqualTo(SheetCell.Kind.NUMBER);
    }

    @Test
    void noRowIsLostWhereOneBatchEndsAndTheNextBegins() {
        List<List<Object>> many = new ArrayList<>();
        for (int i = 1; i <= 1_203; i++) {
            many.add(List.of("row " + i));
        }

        List<SheetRow> rows = readBack(many);

        assertThat(rows).hasSize(1_204);
        assertThat(rows.getLast().cell(0).text()).isEqualTo("row 1203");
    }

    private List<SheetRow> readBack(List<? extends List<?>> lines) {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new SheetWriter(
                        out, "Danh sách", List.of("Mã", "Tên", "Số", "Trống", "Ngày"), List.of(12, 60, 8, 8, 12))) {
            lines.forEach(writer::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<SheetRow> rows = new ArrayList<>();
        Spreadsheets.read(file, "list.xlsx", rows::add);
        return rows;
    }
}
