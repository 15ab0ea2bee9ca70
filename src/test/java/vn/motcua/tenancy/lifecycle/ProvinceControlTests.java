package vn.motcua.tenancy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.NoProvinceException;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceListener;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.control.OperatorAct;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.testing.TableSums;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** Shutting, opening and adding provinces, in a deployment that starts with two. */
@Tag("database")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, ProvinceControlTests.TwoProvinces.class})
@DirtiesContext
@Import(ProvinceControlTests.Hearing.class)
class ProvinceControlTests {

    private static Path tenants;

    @Autowired
    ProvinceControl control;

    @Autowired
    Provinces provinces;

    @Autowired
    ProvinceTable table;

    @Autowired
    ProvinceWatch watch;

    @Autowired
    CurrentProvince current;

    @Autowired
    Databases databases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    private long units(Province province) throws Exception {
        return current.call(
                province,
                () -> jdbc.sql("select count(*) from org_unit")
                        .query(Long.class)
                        .single());
    }

    @Test
    void aDisabledProvinceIsDownAtOnceAndTheOtherIsNot() throws Exception {
        Province province = provinces.find("ha-tinh").orElseThrow();
        Province other = provinces.find("gia-lai").orElseThrow();
        long units = units(province);
        control.disable("ha-tinh", "  Nợ phí máy chủ ", "operator");

        // A job that began before stops at its next connection; people get none.
        assertThatThrownBy(() -> units(province))
                .isInstanceOf(NoProvinceException.class)
                .hasMessage("tenancy.down");
        assertThat(provinces.find("ha-tinh")).isEmpty();
        assertThat(units(other)).isPositive();
        assertThat(provinces.states().stream()
                        .filter(state -> state.slug().equals("ha-tinh"))
                        .findFirst()
                        .orElseThrow()
                        .reason())
                .isEqualTo(DownReason.of("disabled", "Nợ phí máy chủ"));
        assertThatThrownBy(() -> control.disable("ha-tinh", "Lần nữa", "operator"))
                .isInstanceOf(PortalException.class)
                .hasMessage("tenancy.disable.already");

        control.enable("ha-tinh", "operator");
        assertThat(units(province)).isEqualTo(units);
        assertThat(control.acts().subList(0, 2))
                .extracting(OperatorAct::username, OperatorAct::action, OperatorAct::slug, OperatorAct::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("operator", "enable", "ha-tinh", ""),
                        org.assertj.core.groups.Tuple.tuple("operator", "disable", "ha-tinh", "Nợ phí máy chủ"));
        assertThat(heard.words).containsSubsequence("disabled ha-tinh", "enabled ha-tinh", "opened ha-tinh");
    }

    @Test
    void whatAnotherNodeWroteIsInForceAtTheNextLook() {
        // The other node: the same control schema, written behind this one's back.
        table.disable("gia-lai", "operator", "Bảo trì");
        assertThat(provinces.find("gia-lai")).isPresent();
        watch.look();
        assertThat(provinces.find("gia-lai")).isEmpty();
        table.enable("gia-lai");
        watch.look();
        assertThat(provinces.find("gia-lai")).isPresent();
    }

    @Test
    void aReasonIsAskedForAndOnlyKnownProvincesCanBeShut() {
        for (String reason : List.of("", "   ", "x".repeat(501))) {
            assertThatThrownBy(() -> control.disable("ha-tinh", reason, "operator"))
                    .isInstanceOf(PortalException.class)
                    .hasMessage("tenancy.disable.reason");
        }
        assertThatThrownBy(() -> control.disable("nowhere", "Thử", "operator"))
                .isInstanceOf(PortalException.class)
                .hasMessage("shared.not-found");
        assertThat(provinces.find("ha-tinh")).isPresent();
    }

    @Test
    void aNewFolderIsOpenedAndTheOthersStayAsTheyAre() {
        Map<String, Map<String, String>> before = sums();
        assertThat(control.acceptNew("operator")).isEmpty();
        Tenants.add(tenants, "quang-nam", "tinh-moi");
        assertThat(provinces.find("tinh-moi")).isEmpty();

        assertThat(control.acceptNew("operator")).containsExactly("tinh-moi");
        assertThat(provinces.find("tinh-moi")).isPresent();
        assertThat(heard.words).contains("opened tinh-moi");
        Map<String, Map<String, String>> after = sums();
        assertThat(after.remove("tinh-moi")).hasSizeGreaterThan(10);
        assertThat(after).isEqualTo(before);
    }

    private Map<String, Map<String, String>> sums() {
        Map<String, Map<String, String>> sums = new TreeMap<>();
        for (Province province : provinces.up()) {
            try (var connection = databases.enter(province)) {
                sums.put(province.slug(), TableSums.of(connection));
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return sums;
    }

    static class Heard implements ProvinceListener {

        final List<String> words = java.util.Collections.synchronizedList(new ArrayList<>());

        @Override
        public void opened(Province province) {
            words.add("opened " + province.slug());
        }

        @Override
        public void disabled(Province province) {
            words.add("disabled " + province.slug());
        }

        @Override
        public void enabled(Province province) {
            words.add("enabled " + province.slug());
            throw new IllegalStateException("A listener that fails stops nobody");
        }
    }

    @TestConfiguration
    static class Hearing {

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    static class TwoProvinces implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDeployment.apart(context);
            tenants = Tenants.of("gia-lai", "ha-tinh");
            TestPropertyValues.of("motcua.tenants=" + tenants).applyTo(context);
        }
    }
}
