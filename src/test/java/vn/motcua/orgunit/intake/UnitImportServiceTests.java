package vn.motcua.orgunit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionKind;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SharedData;
import vn.motcua.testing.Undone;

/** Official lists beside the seeded provinces. */
@DatabaseTest
class UnitImportServiceTests {

    private static final String ADMIN = "lang-son-admin";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    UnitImportService imports;

    @Autowired
    UnitSheetService sheets;

    @Autowired
    UnitService units;

    @Autowired
    DecisionService decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @Autowired
    Undone undone;

    @TempDir
    Path folder;

    private UUID hand(Path file, LocalDate day) {
        return imports.hand(file, String.valueOf(file.getFileName()), day);
    }

    private Path csv(String text) {
        try {
            return Files.writeString(folder.resolve("list.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID document() {
        return decisions.register(new DecisionDraft(
                "1/NQ-UBTVQH15",
                LocalDate.of(2019, 1, 2),
                "Ủy ban Thường vụ Quốc hội",
                "",
                "Về việc sắp xếp các đơn vị hành chính",
                DecisionKind.OTHER));
    }

    private UnitPreview takeOver(UUID id, LocalDate day) {
        imports.plan(id, imports.get(id).version(), day, document());
        return imports.takeOver(id, imports.preview(id).digest());
    }

    @ParameterizedTest
    @CsvSource({"quang-nam, 259", "lang-son, 211", "phu-tho, 238", "gia-lai, 235", "ha-tinh, 229"})
    void theRegisterOf2024IsWhatTheProvincesBeganWith(String province, int unchanged) {
        Path file = SharedData.file("units/units-2024-09-30.csv");
        undone.by(province + "-admin", () -> {
            UUID id = hand(file, LocalDate.of(2024, 9, 30));
            UnitPreview preview = imports.preview(id);
            assertThat(preview.lines()).hasSize(unchanged).allMatch(line -> line.is(UnitVerdict.UNCHANGED));
            imports.plan(id, 0, preview.day(), document());
            refuses("unitlist.nothing", () -> imports.takeOver(id, preview.digest()));
        });
    }

    @Test
    void theRegisterOfJune2025ShowsWhatChangedAndIsTakenOverFromItsDayOn() {
        Path file = SharedData.file("units/units-2025-06-30.csv");
        undone.by(ADMIN, () -> {
            long before = units.count(UnitFilter.of(UnitKind.COMMUNE), DAY.minusDays(1));
            UnitPreview done = takeOver(hand(file, DAY), DAY);
            assertThat(done.of(UnitVerdict.RENAMED))
                    .extracting(UnitLine::code, UnitLine::before, UnitLine::name)
                    .containsExactly(tuple("06040", "Xã Đại Đồng", "Thị trấn Thất Khê"));
            assertThat(done.count(UnitVerdict.MISSING)).isEqualTo(6);
            assertThat(done.count(UnitVerdict.UNCHANGED)).isEqualTo(204);
            assertThat(name("06040", DAY.minusDays(1))).isEqualTo("Xã Đại Đồng");
            assertThat(name("06040", DAY)).isEqualTo("Thị trấn Thất Khê");
            // Whoever is not in the list is not ended by it.
            assertThat(units.count(UnitFilter.of(UnitKind.COMMUNE), DAY)).isEqualTo(before);
            assertThat(imports.written()).first().satisfies(list -> {
                assertThat(list.renamed()).isEqualTo(1);
                assertThat(list.finishedBy()).isEqualTo(ADMIN);
            });
            assertThat(jdbc.sql("select kind, effective_on from unit_act where decision_id is not null")
                            .query((row, number) -> row.getString(1) + " " + row.getObject(2, LocalDate.class))
                            .list())
                    .containsExactly("RENAMED 2025-06-30");
            assertThat(jdbc.sql("select action from audit_entry where action like 'unit%' order by action")
                            .query(String.class)
                            .list())
                    .containsExactly("unit-list.taken-over", "unit.list-changed");
            assertThat(imports.preview(hand(file, DAY)).writes()).isZero();
        });
    }

    /**
     * Districts are gone, communes were merged and stand directly below the province; some provinces took others in, whose
     * communes are new to the portal. Whoever is not in the list stays until an act ends them.
     */
    @ParameterizedTest
    @CsvSource({
        "lang-son, 0, 37, 65, 146, 446",
        "phu-tho, 82, 32, 66, 172, 363",
        "gia-lai, 58, 46, 77, 158, 376",
        "ha-tinh, 0, 57, 69, 160, 442"
    })
    void theRegisterOf2026IsToldAsItDiffers(
            String province, int fresh, int renamed, int moved, int missing, int elsewhere) {
        Path file = SharedData.file("units/units-2026-04-30.csv");
        LocalDate day = LocalDate.of(2026, 4, 30);
        undone.by(province + "-admin", () -> {
            UUID id = hand(file, day);
            UnitPreview preview = imports.preview(id);
            assertThat(Stream.of(UnitVerdict.values()).collect(Collectors.toMap(verdict -> verdict, preview::count)))
                    .isEqualTo(Map.of(
                            UnitVerdict.NEW, fresh,
                            UnitVerdict.RENAMED, renamed,
                            UnitVerdict.MOVED, moved,
                            UnitVerdict.MISSING, missing,
                            UnitVerdict.UNCHANGED, 0,
                            UnitVerdict.FAULTY, 0));
            assertThat(preview.elsewhere()).isEqualTo(elsewhere);
            assertThat(preview.withoutDistricts()).isTrue();
            long districts = units.count(UnitFilter.of(UnitKind.DISTRICT), day);
            long communes = units.count(UnitFilter.of(UnitKind.COMMUNE), day);
            takeOver(id, day);
            assertThat(units.count(UnitFilter.of(UnitKind.DISTRICT), day)).isEqualTo(districts);
            assertThat(units.count(UnitFilter.of(UnitKind.COMMUNE), day)).isEqualTo(communes + fresh);
            assertThat(imports.preview(hand(file, day)).writes()).isZero();
        });
    }

    @Test
    void aProvinceThatWentIntoAnotherIsToldSo() {
        Path file = SharedData.file("units/units-2026-04-30.csv");
        undone.by(
                "quang-nam-admin",
                () -> refuses("unitlist.other-province", () -> hand(file, LocalDate.of(2026, 4, 30))));
    }

    private String name(String code, LocalDate day) {
        return units.find(new UnitFilter(code, UnitKind.COMMUNE, null), day, 0, 1)
                .getFirst()
                .name();
    }

    @Test
    void aListIsTakenOverAsItWasSeenOrNotAtAll() {
        undone.by(ADMIN, () -> {
            UUID one = hand(csv("Mã;Tên;Loại;Mã cấp trên\n06001;Xã Mới;Cấp xã;178\n"), DAY);
            UUID other = hand(csv("Mã;Tên;Loại;Mã cấp trên\n06001;Xã Mới;Cấp xã;178\n"), DAY);
            imports.plan(one, 0, DAY, document());
            imports.plan(other, 0, DAY, document());
            String seen = imports.preview(one).digest();
            imports.takeOver(other, imports.preview(other).digest());
            refuses("unitlist.changed", () -> imports.takeOver(one, seen));
            refuses(
                    "unitlist.nothing",
                    () -> imports.takeOver(one, imports.preview(one).digest()));
            refuses("unitlist.state.WRITTEN", () -> imports.takeOver(other, seen));
            refuses("shared.stale", () -> imports.plan(one, 0, DAY, null));
            imports.discard(one);
            refuses("unitlist.state.DISCARDED", () -> imports.preview(one));
            assertThat(imports.waiting()).isEmpty();
        });
    }

    @Test
    void aFaultyListAndOneWithoutADocumentWriteNothing() {
        undone.by(ADMIN, () -> {
            long before = count();
            UUID faulty = hand(csv("Mã;Tên;Loại;Mã cấp trên\n06001;Xã Mới;Cấp xã;178\n06002;Xã Hai;Cấp xã;999\n"), DAY);
            imports.plan(faulty, 0, DAY, document());
            refuses(
                    "unitlist.faulty",
                    () -> imports.takeOver(faulty, imports.preview(faulty).digest()));
            UUID bare = hand(csv("Mã;Tên;Loại;Mã cấp trên\n06001;Xã Mới;Cấp xã;178\n"), DAY);
            refuses(
                    "unitlist.document-needed",
                    () -> imports.takeOver(bare, imports.preview(bare).digest()));
            assertThat(count()).isEqualTo(before);
        });
    }

    private long count() {
        return jdbc.sql("select (select count(*) from org_unit) + (select count(*) from unit_state)")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void whatIsTakenHomeComesBackWithoutAChange(String language) {
        undone.by(ADMIN, () -> {
            LocalDate day = LocalDate.of(2019, 7, 30);
            Path file = folder.resolve("units.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                sheets.write(UnitFilter.ALL, day, out, Locale.of(language));
            }
            UnitPreview preview = imports.preview(hand(file, day));
            assertThat(preview.lines())
                    .hasSize((int) units.count(UnitFilter.ALL, day))
                    .allMatch(line -> line.is(UnitVerdict.UNCHANGED));
        });
    }

    @Test
    void tenThousandRowsStayQuick() {
        StringBuilder rows = new StringBuilder("Mã;Tên;Loại;Mã cấp trên\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("%05d;Xã số %d;Cấp xã;178%n".formatted(80_000 + i, i));
        }
        undone.by(ADMIN, () -> {
            long begin = System.nanoTime();
            UUID id = hand(csv(rows.toString()), DAY);
            UnitPreview preview = imports.preview(id);
            long looked = System.nanoTime();
            assertThat(preview.count(UnitVerdict.NEW)).isEqualTo(10_000);
            takeOver(id, DAY);
            assertThat(units.count(UnitFilter.of(UnitKind.COMMUNE), DAY)).isEqualTo(10_200);
            assertThat((looked - begin) / 1_000_000_000)
                    .as("seconds until it is seen")
                    .isLessThan(10);
        });
    }

    @Test
    void onlyThoseWhoKeepUnitsSeeLists() {
        for (String other : List.of("lang-son-approver", "lang-son-unit", "lang-son-post", "lang-son-leader")) {
            denied(() -> as.person(other, () -> imports.waiting()));
        }
    }
}
