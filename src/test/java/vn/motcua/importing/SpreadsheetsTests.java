package vn.motcua.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.PortalException;

class SpreadsheetsTests {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsReadWithKindsAndPlaces() {
        Path file = Workbooks.written(folder, sheet -> {
            sheet.value(0, 0, "Mã số");
            sheet.value(2, 1, 1.00022);
            sheet.formula(2, 2, "SUM(1,2)");
            sheet.value(2, 3, true);
        });

        List<SheetRow> rows = read(file, "a.xlsx");

        assertThat(rows.getFirst().cell(0)).isEqualTo(new SheetCell(0, SheetCell.Kind.TEXT, "Mã số"));
        SheetRow last = rows.getLast();
        assertThat(last.number()).isEqualTo(3);
        assertThat(last.sheet()).isEqualTo("Danh sách TTHC");
        assertThat(last.cells())
                .extracting(SheetCell::kind)
                .containsExactly(SheetCell.Kind.NUMBER, SheetCell.Kind.FORMULA, SheetCell.Kind.BOOLEAN);
        assertThat(last.cell(1).text()).isEqualTo("1.00022");
        assertThat(last.cell(1).letter()).isEqualTo("B");
        assertThat(last.cell(9).kind()).isEqualTo(SheetCell.Kind.EMPTY);
    }

    @Test
    void columnsAreNamedAsInASpreadsheet() {
        assertThat(SheetCell.letter(0)).isEqualTo("A");
        assertThat(SheetCell.letter(25)).isEqualTo("Z");
        assertThat(SheetCell.letter(26)).isEqualTo("AA");
        assertThat(SheetCell.letter(16_383)).isEqualTo("XFD");
    }

    @Test
    void escapedLineBreaksAreBlanksAgain() {
        Path file = Workbooks.raw(
                folder, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<si><t>a_x000D_b</t></si>");
        assertThat(read(file, "a.xlsx").getFirst().cell(0).tidied()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,c;d\n\nđ;2;3\n",
                "\uFEFFa;b,c;d\r\n\r\nđ;2;3",
                "a,\"b,c\",d\n\nđ,2,3",
                "a\tb,c\td\n\nđ\t2\t3"
            })
    void csvIsReadWithWhateverSeparatesItsColumns(String text) throws IOException {
        List<SheetRow> rows = read(file(text.getBytes(StandardCharsets.UTF_8)), "A.CSV");

        assertThat(rows.getFirst().cells()).extracting(SheetCell::text).containsExactly("a", "b,c", "d");
        assertThat(rows.get(1).blank()).isTrue();
        assertThat(rows.get(2).number()).isEqualTo(3);
        assertThat(rows.get(2).cell(0).text()).isEqualTo("đ");
    }

    @Test
    void csvThatIsNotUtf8IsRefused() throws IOException {
        refused(file("Mã số;Tên\n".getBytes(StandardCharsets.UTF_16)), "a.csv", "importing.not-utf8");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(file(new byte[0]), "a.xlsx", "importing.empty");
    }

    @Test
    void aPictureIsNoSpreadsheet() throws IOException {
        refused(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}), "a.xlsx", "importing.not-spreadsheet");
    }

    @Test
    void binaryContentIsNoCsv() throws IOException {
        refused(file(new byte[] {'a', 0, 'b'}), "a.csv", "importing.not-spreadsheet");
    }

    @Test
    void anotherZippedDocumentIsNoSpreadsheet() {
        Path file = Workbooks.zipped(folder, Map.of("word/document.xml", out -> Workbooks.write(out, "<w/>")));
        refused(file, "a.xlsx", "importing.not-spreadsheet");
    }

    @Test
    void aProtectedWorkbookAndAnOldOneAreToldApartFromRubbish() throws IOException {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(file(ole2), "a.xlsx", "importing.protected");
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50 * MEGABYTE);
        }
        refused(file, "a.xlsx", "importing.too-large");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        Path whole = Workbooks.written(folder, sheet -> sheet.value(0, 0, "x"));
        byte[] bytes = Files.readAllBytes(whole);
        refused(file(Arrays.copyOf(bytes, bytes.length / 2)), "a.xlsx", "importing.corrupt");
    }

    @Test
    void brokenXmlIsRefused() {
        refused(Workbooks.raw(folder, "<row r=\"1\"><c></row>", ""), "a.xlsx", "importing.corrupt");
    }

    @Test
    void aWorkbookWithoutSheetsIsRefused() {
        Map<String, Workbooks.Part> parts = Workbooks.parts();
        parts.put("xl/workbook.xml", out -> Workbooks.write(out, "<workbook><sheets></sheets></workbook>"));
        refused(Workbooks.zipped(folder, parts), "a.xlsx", "importing.no-sheet");
    }

    @Test
    void aBombInTheSheetIsRefusedWithFlatMemory() throws Exception {
        Path bomb = Workbooks.bomb(
                folder,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>",
                "<row><c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>",
                100 * MEGABYTE);
        refusedWithFlatMemory(bomb);
    }

    @Test
    void aBombInTheSharedTextsIsRefusedWithFlatMemory() throws Exception {
        Path bomb = Workbooks.bomb(
                folder, "xl/sharedStrings.xml", "<sst>", "<si><t>aaaaaaaaaaaaaaaaaaaaaa</t></si>", 100 * MEGABYTE);
        refusedWithFlatMemory(bomb);
    }

    @Test
    void aBombThatIsOneLongTextIsRefusedWithFlatMemory() throws Exception {
        Path bomb = Workbooks.bomb(folder, "xl/sharedStrings.xml", "<sst><si><t>", "a", 100 * MEGABYTE);
        refusedWithFlatMemory(bomb);
    }

    @Test
    void aBombInAPartThatNobodyReadsIsRefused() throws Exception {
        refusedWithFlatMemory(Workbooks.bomb(folder, "xl/media/image1.png", "", "a", 100 * MEGABYTE));
    }

    @Test
    void thousandsOfPartsAreRefused() {
        Map<String, Workbooks.Part> parts = Workbooks.parts();
        for (int i = 0; i < PackageCheck.MAX_ENTRIES; i++) {
            parts.put("xl/media/" + i, out -> {});
        }
        refused(Workbooks.zipped(folder, parts), "a.xlsx", "importing.unpacks-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>",
                "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>"
            })
    void aSmallLieWithALargeEffectIsRefused(String rows) {
        refused(Workbooks.raw(folder, rows, "<si><t>only one</t></si>"), "a.xlsx", "importing.corrupt");
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNoEntityIsEverResolved() {
        Map<String, Workbooks.Part> parts = Workbooks.parts();
        parts.put("xl/worksheets/sheet1.xml", out -> Workbooks.write(out, """
                        <!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                        <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>
                        </sheetData></worksheet>"""));
        refused(Workbooks.zipped(folder, parts), "a.xlsx", "importing.corrupt");
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        byte[] rows = "a\n".repeat(Spreadsheets.MAX_ROWS + 1).getBytes(StandardCharsets.UTF_8);
        refused(file(rows), "a.csv", "importing.too-many-rows");
    }

    @Test
    void aCellLongerThanExcelAllowsIsRefusedByItsName() throws IOException {
        byte[] row = ("a\n1," + "b".repeat(Spreadsheets.MAX_CELL_LENGTH + 1)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(file(row), "a.csv")).isInstanceOfSatisfying(PortalException.class, e -> {
            assertThat(e.messageKey()).isEqualTo("importing.cell-too-long");
            assertThat(e.arguments()[0]).isEqualTo("B2");
        });
    }

    @Test
    void whatTheReceiverThrowsIsNotTakenForADamagedFile() {
        Path file = Workbooks.written(folder, sheet -> sheet.value(0, 0, "x"));
        assertThatThrownBy(() -> Spreadsheets.read(file, "a.xlsx", row -> {
                    throw new IllegalStateException("its own");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static List<SheetRow> read(Path file, String name) {
        List<SheetRow> rows = new ArrayList<>();
        Spreadsheets.read(file, name, rows::add);
        return rows;
    }

    private static void refused(Path file, String name, String key) {
        assertThatThrownBy(() -> read(file, name))
                .isInstanceOf(PortalException.class)
                .hasMessage(key);
    }

    /** Read by a virtual machine of its own, with less memory than the bomb would fill. */
    private static void refusedWithFlatMemory(Path bomb) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapReader.class.getName(),
                        bomb.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output.strip()).isEqualTo("importing.unpacks-too-large");
    }
}
