package vn.motcua.orgunit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.refuses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.importing.Fault;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.importing.Workbooks;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.intake.UnitList.Shape;
import vn.motcua.testing.SharedData;

class UnitListReaderTests {

    private static final String PROVINCE = "Tỉnh Quảng Nam";

    @TempDir
    Path folder;

    private UnitList csv(String text) {
        try {
            return read(Files.writeString(folder.resolve("list.csv"), text), "list.csv", PROVINCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitList read(Path file, String name, String province) {
        return UnitListReader.read(Spreadsheets.check(file, name), province);
    }

    private static long count(UnitList list, UnitKind kind) {
        return list.units().stream().filter(unit -> unit.kind() == kind).count();
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Quảng Nam, 18, 241",
        "Tỉnh Lạng Sơn, 11, 200",
        "Tỉnh Phú Thọ, 13, 225",
        "Tỉnh Gia Lai, 17, 218",
        "Tỉnh Hà Tĩnh, 13, 216"
    })
    void theRegisterOfSeptember2024HoldsEveryProvincesUnits(String province, int districts, int communes) {
        String name = "units-2024-09-30.csv";
        UnitList list = read(SharedData.file("units/" + name), name, province);
        assertThat(list.shape()).isEqualTo(Shape.DISTRICTS_AND_COMMUNES);
        assertThat(list.faults()).isEmpty();
        assertThat(count(list, UnitKind.DISTRICT)).isEqualTo(districts);
        assertThat(count(list, UnitKind.COMMUNE)).isEqualTo(communes);
        assertThat(list.elsewhere()).isEqualTo(1602 - communes);
    }

    @Test
    void theRegisterOf2026KnowsCommunesOnly() {
        String name = "units-2026-04-30.csv";
        UnitList list = read(SharedData.file("units/" + name), name, "Tỉnh Lạng Sơn");
        assertThat(list.shape()).isEqualTo(Shape.COMMUNES);
        assertThat(list.units()).hasSize(65).allMatch(unit -> unit.kind() == UnitKind.COMMUNE);
    }

    @Test
    void theHeaderStandsSomewhereNearTheTopInEitherLanguage() {
        Path file = Workbooks.written(folder, sheet -> {
            sheet.value(0, 0, "DANH MỤC ĐƠN VỊ HÀNH CHÍNH");
            row(sheet, 4, "STT", "Tỉnh Thành Phố", "Mã TP", "Quận Huyện", "Mã QH", "Phường Xã", "Mã PX", "Cấp");
            row(sheet, 5, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)");
            row(
                    sheet,
                    6,
                    "1",
                    "Quảng Nam",
                    "49",
                    "Thành phố Tam Kỳ",
                    "502",
                    "Phường  Tân\u00a0Thạnh",
                    "20335",
                    "Phường");
        });
        assertThat(read(file, "list.xlsx", PROVINCE).units())
                .extracting(
                        ListedUnit::row, ListedUnit::kind, ListedUnit::code, ListedUnit::name, ListedUnit::parentCode)
                .containsExactly(
                        tuple(7, UnitKind.DISTRICT, "502", "Thành phố Tam Kỳ", null),
                        tuple(7, UnitKind.COMMUNE, "20335", "Phường Tân Thạnh", "502"));

        UnitList plain = csv("Unit name;Kind;Code;Parent code\nSở Nội vụ;Department;SO-NV;\nXã A;Xã;20001;502\n");
        assertThat(plain.shape()).isEqualTo(Shape.PLAIN);
        assertThat(plain.units())
                .extracting(ListedUnit::kind, ListedUnit::code, ListedUnit::parentCode)
                .containsExactly(tuple(UnitKind.DEPARTMENT, "SO-NV", null), tuple(UnitKind.COMMUNE, "20001", "502"));
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    @Test
    void aCodeThatLostItsZerosIsToldAndNotGuessed() {
        Path file = Workbooks.written(folder, sheet -> {
            row(sheet, 0, "Mã PX", "Phường Xã");
            sheet.value(1, 0, 4789);
            sheet.value(1, 1, "Phường Thái Bình");
            sheet.value(2, 0, 20335);
            sheet.value(2, 1, "Phường Tân Thạnh");
        });
        UnitList list = read(file, "list.xlsx", PROVINCE);
        assertThat(list.units()).extracting(ListedUnit::code).containsExactly("20335");
        assertThat(list.faults())
                .extracting(Fault::row, Fault::column, Fault::header, Fault::code)
                .containsExactly(tuple(2, "A", "Mã PX", "unitlist.fault.zeros"));
    }

    @Test
    void whatIsWrongIsToldAtItsCell() {
        UnitList list = csv("""
                Mã;Tên đơn vị;Loại;Mã cấp trên
                502;Thành phố Tam Kỳ;Cấp huyện;
                20335;Phường A;Cấp xã;502
                20335;Phường B;Cấp xã;502
                20336;;Cấp xã;502
                ;Phường C;Cấp xã;502
                203370;Phường D;Cấp xã;502
                20338;Phường E;Tổ dân phố;502
                20339;Phường F;;502
                """);
        assertThat(list.units()).extracting(ListedUnit::code).containsExactly("502", "20335");
        assertThat(list.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(
                        tuple(4, "A", "unitlist.fault.code-twice"),
                        tuple(5, "B", "unitlist.fault.no-name"),
                        tuple(6, "A", "unitlist.fault.no-code"),
                        tuple(7, "A", "unitlist.fault.digits"),
                        tuple(8, "C", "unitlist.fault.kind"),
                        tuple(9, "C", "unitlist.fault.no-kind"));
    }

    @Test
    void aDistrictIsCalledTheSameInAllItsRows() {
        UnitList list = csv("""
                province,district_code,district,commune_code,commune
                Tỉnh Quảng Nam,502,Thành phố Tam Kỳ,20335,Phường A
                Quảng Nam,502,Thị xã Tam Kỳ,20338,Phường B
                ,502,Thành phố Tam Kỳ,20339,Phường C
                Tỉnh Quảng Nam,518,Huyện đảo,,
                """);
        assertThat(list.units()).extracting(ListedUnit::code).containsExactly("502", "20335", "518");
        assertThat(list.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(
                        tuple(3, "C", "unitlist.fault.two-names"), tuple(4, "A", "unitlist.fault.no-province"));
    }

    @Test
    void aFileThatIsNoListOfThisProvinceSaysWhatItIs() {
        refuses("unitlist.no-header", () -> csv("a;b;c\n1;2;3\n"));
        refuses("unitlist.no-rows", () -> csv("Mã;Tên;Loại\n;;\n"));
        refuses(
                "unitlist.other-province",
                () -> csv("province,commune_code,commune\nTỉnh Gia Lai,23560,Phường Yên Đỗ\n"));
    }
}
