package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;
import vn.motcua.security.DemoPeople;
import vn.motcua.shared.Messages;
import vn.motcua.testing.As;
import vn.motcua.testing.TestDeployment;

/** A deployment of the real provinces and three whose folders are broken, each in another way. */
@Tag("database")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, BrokenProvinceTests.BrokenFolders.class})
@DirtiesContext
@Import(As.class)
class BrokenProvinceTests {

    private static final Path TENANTS = Path.of("tenants");

    @Autowired
    PlatformService platform;

    @Autowired
    DemoPeople people;

    @Autowired
    As as;

    @Test
    void aBrokenFolderTakesOnlyItsOwnProvinceDown() {
        List<ProvinceOverview> provinces = provinces();

        assertThat(provinces)
                .filteredOn(ProvinceOverview::up)
                .extracting(ProvinceOverview::slug)
                .containsExactly("gia-lai", "ha-tinh", "lang-son", "phu-tho", "quang-nam");
        assertThat(provinces).filteredOn(ProvinceOverview::up).allMatch(province -> province.totals() != null);
        assertThat(provinces)
                .filteredOn(province -> !province.up())
                .allMatch(province -> province.totals() == null)
                .extracting(ProvinceOverview::slug)
                .containsExactly("bad-yaml", "broken-line", "missing-key");
    }

    @Test
    void aMissingKeyIsNamedWithItsFile() {
        assertThat(reason("missing-key")).isEqualTo("missing-key/province.yaml: thiếu \"committee\"");
    }

    @Test
    void badYamlIsNamedWithFileAndLine() {
        assertThat(reason("bad-yaml")).startsWith("bad-yaml/province.yaml, dòng 3: sai cú pháp YAML: ");
    }

    @Test
    void aBrokenLineOfACsvFileIsNamedWithFileLineAndReason() {
        assertThat(reason("broken-line"))
                .isEqualTo("broken-line/units.csv, dòng 3: cột \"kind\": không có giá trị \"PLANET\"");
    }

    @Test
    void peopleOfTheOtherProvincesWorkOnAndThoseOfABrokenOneCannotSignIn() {
        assertThat(people.loadUserByUsername("quang-nam-leader").province()).isEqualTo("quang-nam");
        assertThatThrownBy(() -> people.loadUserByUsername("broken-line-leader"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    private List<ProvinceOverview> provinces() {
        return as.person("operator", () -> platform.provinces());
    }

    private String reason(String slug) {
        return provinces().stream()
                .filter(province -> province.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .reason()
                .text(new Messages(), Messages.VIETNAMESE);
    }

    /** Points the deployment to a folder with the real provinces and three broken copies of one. */
    static class BrokenFolders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder =
                        Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "tenants");
                copyTree(TENANTS, folder);
                broken(folder, "missing-key", "province.yaml", "(?m)^committee:.*$", "");
                broken(folder, "bad-yaml", "province.yaml", "(?m)^name:.*$", "name: \"Quảng\" Nam");
                broken(folder, "broken-line", "units.csv", "(?m)^(SO-TP),DEPARTMENT,", "$1,PLANET,");
                TestPropertyValues.of("motcua.tenants=" + folder).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void broken(Path folder, String slug, String file, String what, String by) throws IOException {
            Path province = folder.resolve(slug);
            copyTree(TENANTS.resolve("quang-nam"), province);
            // People of its own, so that nobody of the real province is taken for them.
            replace(province.resolve("province.yaml"), "quang-nam", slug);
            replace(province.resolve(file), what, by);
        }

        private static void replace(Path file, String what, String by) throws IOException {
            String before = Files.readString(file);
            String after = before.replaceAll(what, by);
            assertThat(after).as("%s is broken by the test", file).isNotEqualTo(before);
            Files.writeString(file, after);
        }

        private static void copyTree(Path from, Path to) throws IOException {
            try (Stream<Path> paths = Files.walk(from)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Path target = to.resolve(from.relativize(path));
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                }
            }
        }
    }
}
