package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.importing.Fault;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.importing.Workbooks;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.PortalException;
import vn.motcua.testing.SharedData;

class ListReadingTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"finance.xlsx, 706", "construction.xlsx, 525", "justice.xlsx, 271", "state-bank.xlsx, 261"})
    void theNationalPortalsExportsAreReadWithoutAFault(String name, int rows) {
        List<ReadRow> read = read(SharedData.procedures(name), name);
        assertThat(read).hasSize(rows).allMatch(row -> row.faults().isEmpty());
        assertThat(read.getFirst().row()).isEqualTo(3);
    }

    @Test
    void theHeaderIsFoundWhereverItStandsWithItsColumnsInAnyOrder() {
        List<ReadRow> rows = read(sheet -> {
            sheet.value(0, 0, "DANH SÁCH");
            row(sheet, 6, "STT", "LĨNH VỰC", "Mã số:", "Ten");
            row(sheet, 7, "1", "Hộ tịch", "1.004227", "Đăng ký");
        });

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().row()).isEqualTo(8);
        assertThat(rows.getFirst().faults()).isEmpty();
        assertThat(rows.getFirst().stated())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(ProcedureField.NAME, "Đăng ký", ProcedureField.FIELD, "Hộ tịch"));
    }

    @Test
    void textsAreTidiedAndAgenciesListedOnceEach() {
        ReadRow row = read(sheet -> {
                    header(sheet);
                    row(
                            sheet,
                            1,
                            " 1.004227 ",
                            " Đăng\tký\n\u00A0khai  sinh ",
                            "",
                            "\nSở A \n\n UBND  xã\nSở A\n",
                            "Hộ tịch");
                })
                .getFirst();

        assertThat(row.faults()).isEmpty();
        assertThat(new ProcedureContent(row.stated()))
                .isEqualTo(ProcedureContent.of("Đăng ký khai sinh", "Hộ tịch", "", "Sở A; UBND xã"));
    }

    @Test
    void completelyBlankRowsArePassedOver() {
        List<ReadRow> rows = read(sheet -> {
            header(sheet);
            row(sheet, 1, " ", "", "\n", "", " ");
            row(sheet, 3, "1.004227", "Tên", "", "", "Lĩnh vực");
        });
        assertThat(rows).extracting(ReadRow::row).containsExactly(4);
    }

    @Test
    void aCodeThatTheSpreadsheetMadeANumberIsFoundAndNotGuessed() {
        assertThat(faults(sheet -> {
                    row(sheet, 1, "", "Tên", "", "", "Lĩnh vực");
                    sheet.value(1, 0, 1.00022);
                }))
                .containsExactly(Fault.at(2, "A", "Mã số", "procedures.code-is-number", "Mã số", "1.00022"));
    }

    @Test
    void aFormulaWhereTextBelongsIsAFault() {
        assertThat(faults(sheet -> {
                    row(sheet, 1, "", "", "", "", "Lĩnh vực");
                    sheet.formula(1, 0, "SUM(1,2)");
                    sheet.formula(1, 1, "SUM(1,2)");
                }))
                .extracting(Fault::column, Fault::code)
                .containsExactly(tuple("A", "procedures.formula"), tuple("B", "procedures.formula"));
    }

    @Test
    void aNumberWhereANameBelongsIsAFault() {
        assertThat(faults(sheet -> {
                    row(sheet, 1, "1.004227", "", "", "", "Lĩnh vực");
                    sheet.value(1, 1, 5);
                }))
                .extracting(Fault::code)
                .containsExactly("procedures.not-text");
    }

    @Test
    void theSameCodeTwiceIsAFaultOfTheLaterRowsAndNamesTheFirst() {
        assertThat(faults(sheet -> {
                    row(sheet, 1, "1.004227", "Tên", "", "", "Lĩnh vực");
                    row(sheet, 2, "1.004227.000.00.00.H56", "Tên", "", "", "Lĩnh vực");
                    row(sheet, 3, "1.004227", "Tên", "", "", "Lĩnh vực");
                }))
                .containsExactly(
                        Fault.at(3, "A", "Mã số", "procedures.code-twice", "1.004227", "2"),
                        Fault.at(4, "A", "Mã số", "procedures.code-twice", "1.004227", "2"));
    }

    @Test
    void whatMustBeThereIsMissedAtItsPlace() {
        assertThat(faults(sheet -> row(sheet, 1, "", " ", "", "Sở A", "")))
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(
                        tuple(2, "A", "procedures.code-empty"),
                        tuple(2, "B", "procedures.name-empty"),
                        tuple(2, "E", "procedures.field-empty"));
    }

    @Test
    void aNameMayHaveTwoThousandCharactersAndNoMore() {
        assertThat(faults(sheet -> row(sheet, 1, "1.004227", "a".repeat(2_000), "", "", "x")))
                .isEmpty();
        assertThat(faults(sheet -> row(sheet, 1, "1.004227", "a".repeat(2_001), "", "", "x")))
                .extracting(Fault::code)
                .containsExactly("procedures.too-long");
    }

    @Test
    void aCsvFileIsReadAsWell() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"), "Mã số;Tên;Lĩnh vực\n1.004227;Tên, dài;Hộ tịch\n1.00022;Tên;Hộ tịch\n");
        List<ReadRow> rows = read(file, "list.csv");
        assertThat(rows.getFirst().stated().get(ProcedureField.NAME)).isEqualTo("Tên, dài");
        assertThat(rows.getLast().faults())
                .containsExactly(Fault.at(3, "A", "Mã số", "procedures.code-pattern", "Mã số", "1.00022"));
    }

    @Test
    void aFileWithoutTheHeaderIsRefused() {
        refused("procedures.no-header", sheet -> row(sheet, 0, "1.004227", "Tên", "", "", "Lĩnh vực"));
    }

    @Test
    void aHeaderWithNothingUnderItIsRefused() {
        refused("procedures.no-rows", ListReadingTests::header);
    }

    private void refused(String key, Consumer<Worksheet> fill) {
        assertThatThrownBy(() -> read(fill)).isInstanceOf(PortalException.class).hasMessage(key);
    }

    private List<Fault> faults(Consumer<Worksheet> fill) {
        return read(sheet -> {
                    header(sheet);
                    fill.accept(sheet);
                })
                .stream()
                .flatMap(row -> row.faults().stream())
                .toList();
    }

    private List<ReadRow> read(Consumer<Worksheet> fill) {
        return read(Workbooks.written(folder, fill), "list.xlsx");
    }

    private static List<ReadRow> read(Path file, String name) {
        ListShape shape = ListFinder.find(Spreadsheets.check(file, name), key -> null);
        shape.check();
        Map<String, Integer> codes = new HashMap<>();
        RowReader reader = new RowReader(shape, (code, row) -> {
            Integer first = codes.putIfAbsent(code.key(), row);
            return first == null ? OptionalInt.empty() : OptionalInt.of(first);
        });
        List<ReadRow> rows = new ArrayList<>();
        Spreadsheets.read(file, name, row -> {
            if (row.number() > shape.headerRow() && row.sheet().equals(shape.sheet()) && !row.blank()) {
                rows.add(reader.read(row, "", ""));
            }
        });
        return rows;
    }

    private static void header(Worksheet sheet) {
        row(sheet, 0, "Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực");
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
    }
}
