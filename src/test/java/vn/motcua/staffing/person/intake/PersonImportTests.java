package vn.motcua.staffing.person.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.importing.Fault;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class PersonImportTests {

    private static final String MANAGER = "quang-nam-post";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final String HEADER =
            "DANH SÁCH NHÂN VIÊN;;;;;;\n;;;;;;\nMã NV;Họ và tên;Ngày sinh;Trình độ;Mã bưu cục;Làm việc từ ngày;SĐT\n";

    @Autowired
    PersonImportService imports;

    @Autowired
    PersonSheetService sheets;

    @Autowired
    PersonService people;

    @Autowired
    StaffingService staffing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @TempDir
    Path folder;

    @AfterEach
    void undo() {
        as.person(MANAGER, () -> {
            String made = "(select id from employee where code like 'TEST-%')";
            String acts = "(select id from audit_entry where subject_id in " + made + ")";
            jdbc.sql("delete from audit_change where entry_id in " + acts).update();
            jdbc.sql("delete from audit_link where entry_id in " + acts).update();
            jdbc.sql("delete from audit_entry where subject_id in " + made).update();
            jdbc.sql("delete from employee_private where employee_id in " + made)
                    .update();
            jdbc.sql("delete from employee_place where employee_id in " + made).update();
            jdbc.sql("delete from employee where code like 'TEST-%'").update();
            jdbc.sql("delete from employee_import").update();
        });
    }

    @Test
    void aListIsTakenOverAsAWholeAndItsFileGoes() {
        as.person(MANAGER, () -> {
            UUID list = hand(HEADER
                    + "TEST-1;Alăng Thị Thử;02/01/1996;CĐ;QN-001;02/05/2023;0900 000 091\n"
                    + "TEST-2;Bling Văn Hai;1990-12-31;Đại học;QN-001;2/5/2023;\n");
            PersonPreview preview = imports.preview(list);
            assertThat(preview.of(PersonVerdict.NEW))
                    .extracting(PersonLine::row)
                    .containsExactly(4, 5);
            imports.takeOver(list, preview.digest());
            PersonSheet made = people.get(staffing.employeeId("TEST-1"));
            assertThat(made.personal().phone()).isEqualTo("0900000091");
            assertThat(made.birthYear()).isEqualTo(1996);
            assertThat(made.validFrom()).isEqualTo(LocalDate.of(2023, 5, 2));
            assertThat(imports.get(list).hired()).isEqualTo(2);
            assertThat(jdbc.sql("select max(length(content)) from employee_import")
                            .query(Long.class)
                            .single())
                    .isZero();
            refused("personlist.state", () -> imports.takeOver(list, preview.digest()));
        });
    }

    @Test
    void whatIsWrongIsToldByRowAndColumnAndNothingIsWritten() {
        as.person(MANAGER, () -> {
            UUID list = hand(HEADER
                    + "TEST-1;Alăng Thị Thử;31/02/1996;CĐ;QN-001;02/05/2023;\n"
                    + "TEST-2;Bling Văn Hai;;Tốt;QN-001;02/05/2023;\n"
                    + "TEST-3;Zơrâm Ba;;ĐH;Tam Kỳ;02/05/2023;\n"
                    + "TEST-3;Zơrâm Tư;;ĐH;QN-001;02/05/2023;12\n"
                    + "BD-QN-001;Trương Bích Tuyết;;Cao đẳng;;;\n");
            PersonPreview preview = imports.preview(list);
            assertThat(preview.of(PersonVerdict.FAULTY)).hasSize(4);
            List<Fault> faults = preview.of(PersonVerdict.FAULTY).stream()
                    .flatMap(line -> line.faults().stream())
                    .toList();
            assertThat(faults)
                    .extracting(fault -> fault.row() + fault.column() + " " + fault.code())
                    .contains(
                            "4C personlist.fault.day",
                            "5D personlist.fault.degree",
                            "6E personlist.fault.office",
                            "7A personlist.fault.twice");
            assertThat(preview.of(PersonVerdict.CHANGED))
                    .extracting(PersonLine::code)
                    .containsExactly("BD-QN-001");
            refused("personlist.faulty", () -> imports.takeOver(list, preview.digest()));
            assertThat(jdbc.sql("select count(*) from employee where code like 'TEST-%'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void whatChangedSinceItWasShownIsShownAgain() {
        as.person(MANAGER, () -> {
            UUID first = hand(HEADER + "TEST-1;Alăng Thị Thử;;CĐ;QN-001;02/05/2023;\n");
            UUID second = hand(HEADER + "TEST-1;Alăng Thị Thử;;CĐ;QN-001;02/05/2023;0900000091\n");
            String seen = imports.preview(second).digest();
            imports.takeOver(first, imports.preview(first).digest());
            refused("personlist.changed", () -> imports.takeOver(second, seen));
            assertThat(imports.preview(second).of(PersonVerdict.CHANGED)).hasSize(1);
        });
    }

    @Test
    void theExportComesBackUnchanged() throws IOException {
        Path file = export(MANAGER);
        as.person(MANAGER, () -> {
            PersonPreview preview = imports.preview(imports.hand(file, "nhan-vien.xlsx"));
            assertThat(preview.lines()).hasSizeGreaterThan(10);
            assertThat(preview.of(PersonVerdict.FAULTY)).isEmpty();
            assertThat(preview.count(PersonVerdict.UNCHANGED))
                    .isEqualTo(preview.lines().size());
        });
    }

    @Test
    void theExportOfTheLeadershipIsMasked() throws IOException {
        as.person(MANAGER, () -> {
            UUID list = hand(HEADER + "TEST-1;Alăng Thị Thử;02/01/1996;CĐ;QN-001;02/05/2023;0900000091\n");
            imports.takeOver(list, imports.preview(list).digest());
        });
        assertThat(cells(export(MANAGER))).contains("0900000091");
        assertThat(cells(export("quang-nam-leader")))
                .contains("TEST-1", "0900***091")
                .doesNotContain("0900000091");
    }

    @Test
    void aListIsOnlyOfWhoHandedItIn() {
        UUID list = as.person(MANAGER, () -> hand(HEADER + "TEST-1;Thử;;CĐ;QN-001;02/05/2023;\n"));
        as.person("gia-lai-post", () -> refused("shared.not-found", () -> imports.preview(list)));
    }

    @Test
    void aFileWithoutAHeaderIsNoList() {
        as.person(MANAGER, () -> refused("personlist.no-header", () -> hand("a;b\n1;2\n")));
        as.person(MANAGER, () -> refused("personlist.no-rows", () -> hand(HEADER)));
    }

    private Path export(String person) throws IOException {
        Path file = folder.resolve(person + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            as.person(person, () -> sheets.write(EmployeeFilter.all(), TODAY, out, Locale.of("vi")));
        }
        return file;
    }

    private static String cells(Path file) {
        StringBuilder text = new StringBuilder();
        Spreadsheets.read(
                file,
                "x.xlsx",
                row -> row.cells().forEach(cell -> text.append(cell.text()).append('\n')));
        return text.toString();
    }

    private UUID hand(String content) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, content);
        return imports.hand(file, "list.csv");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
