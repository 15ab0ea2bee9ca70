package vn.motcua.orgunit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionKind;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.testing.As;
import vn.motcua.testing.SharedData;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** The register of September 2024, taken over in provinces that begin with nothing. */
@Tag("database")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, EmptyProvincesTests.Empty.class})
@DirtiesContext
@Import(As.class)
class EmptyProvincesTests {

    @Autowired
    UnitImportService imports;

    @Autowired
    UnitService units;

    @Autowired
    DecisionService decisions;

    @Autowired
    As as;

    @ParameterizedTest
    @CsvSource({"quang-nam, 18, 241", "lang-son, 11, 200", "phu-tho, 13, 225", "gia-lai, 17, 218", "ha-tinh, 13, 216"})
    void theOfficialListFillsAnEmptyProvince(String province, long districts, long communes) {
        Path file = SharedData.file("units/units-2024-09-30.csv");
        LocalDate day = LocalDate.of(2024, 9, 30);
        as.person(province + "-empty-admin", () -> {
            assertThat(units.countByKind(day).values()).allMatch(count -> count == 0);
            UUID id = imports.hand(file, "units.csv", day);
            UUID decision = decisions.register(new DecisionDraft(
                    "124/2004/QĐ-TTg",
                    LocalDate.of(2004, 7, 8),
                    "Thủ tướng Chính phủ",
                    "",
                    "Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
                    DecisionKind.DECISION));
            imports.plan(id, 0, day, decision);
            imports.takeOver(id, imports.preview(id).digest());
            assertThat(units.countByKind(day))
                    .containsAllEntriesOf(Map.of(UnitKind.DISTRICT, districts, UnitKind.COMMUNE, communes));
            assertThat(units.countByKind(day.minusDays(1)).values()).allMatch(count -> count == 0);
            assertThat(imports.preview(imports.hand(file, "units.csv", day)).writes())
                    .isZero();
        });
    }

    /** The real provinces without anything in them, under slugs of their own. */
    static class Empty implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDeployment.apart(context);
            Path folder = Tenants.of();
            List.of("quang-nam", "lang-son", "phu-tho", "gia-lai", "ha-tinh").forEach(real -> {
                Tenants.add(folder, real, real + "-empty");
                empty(folder.resolve(real + "-empty"));
            });
            TestPropertyValues.of("motcua.tenants=" + folder.toAbsolutePath()).applyTo(context);
        }

        private static void empty(Path province) {
            try (Stream<Path> files = Files.list(province)) {
                for (Path file : files.toList()) {
                    List<String> lines = Files.readAllLines(file);
                    if (file.toString().endsWith(".csv")) {
                        Files.write(file, lines.subList(0, 1));
                    } else {
                        // Nobody is in charge of what is not there.
                        Files.writeString(
                                file,
                                lines.stream()
                                        .filter(line -> !line.matches("\\s+(unit|post-offices|employee):.*"))
                                        .collect(Collectors.joining("\n")));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
