package vn.motcua.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

/** What the operator learns of unexpected errors: how many, when, and the last one's id; nothing of people or causes. */
@DatabaseTest
class ErrorTableTests {

    @Autowired
    ErrorTable errors;

    @Autowired
    CurrentProvince current;

    @Autowired
    Provinces provinces;

    @Autowired
    ProvinceTable table;

    @Autowired
    Databases databases;

    @Autowired
    As as;

    @BeforeEach
    @AfterEach
    void none() {
        errors.keep();
        control().sql("delete from error_note").update();
    }

    private JdbcClient control() {
        return JdbcClient.create(databases.control());
    }

    private String fails(String slug) throws Exception {
        String id = Ids.next().toString();
        current.call(provinces.find(slug).orElseThrow(), () -> {
            errors.note(id);
            return id;
        });
        return id;
    }

    private void keptBefore(String id, Duration ago) {
        control()
                .sql("insert into error_note (id, slug, happened_at) values (?, 'ha-tinh', ?)")
                .params(id, Times.utc(table.now().minus(ago)))
                .update();
    }

    private List<String> ids() {
        return control().sql("select id from error_note").query(String.class).list();
    }

    @Test
    void errorsAreCountedByProvinceAndTheLastIsNamed() throws Exception {
        fails("ha-tinh");
        String last = fails("ha-tinh");
        String other = fails("gia-lai");
        // The portal's own look, every two seconds, may have taken them up and be at writing them down.
        Awaitility.await()
                .untilAsserted(() -> assertThat(errors.recent())
                        .containsOnly(
                                Map.entry("ha-tinh", new RecentErrors(2, last)),
                                Map.entry("gia-lai", new RecentErrors(1, other))));
    }

    @Test
    void anErrorOfASignedInPersonIsTheirProvincesAndSaysNothingOfThem() {
        String id = Ids.next().toString();
        as.person("quang-nam-leader", () -> errors.note(id));
        Awaitility.await().until(() -> errors.recent().containsKey("quang-nam"));
        Map<String, Object> row =
                control().sql("select * from error_note").query().singleRow();
        assertThat(row.keySet()).extracting(String::toLowerCase).containsExactlyInAnyOrder("id", "slug", "happened_at");
        assertThat(row.values()).contains(id, "quang-nam").doesNotContain("quang-nam-leader");
    }

    @Test
    void outsideAnyProvinceThereIsNothingToNote() {
        as.nobody(() -> errors.note(Ids.next().toString()));
        as.person("operator", () -> errors.note(Ids.next().toString()));
        assertThat(errors.recent()).isEmpty();
    }

    @Test
    void whatIsOlderThanADayIsNotRecentAndWhatIsOlderThanAMonthIsForgotten() throws Exception {
        keptBefore("today", Duration.ofHours(23));
        keptBefore("yesterday", Duration.ofHours(25));
        keptBefore("long-ago", Duration.ofDays(31));
        assertThat(errors.recent()).containsExactly(Map.entry("ha-tinh", new RecentErrors(1, "today")));
        String now = fails("gia-lai");
        Awaitility.await().untilAsserted(() -> {
            errors.keep();
            assertThat(ids()).containsExactlyInAnyOrder("today", "yesterday", now);
        });
    }

    @Test
    void aFloodOfErrorsFillsNoMemory() throws Exception {
        current.call(provinces.find("ha-tinh").orElseThrow(), () -> {
            for (int i = 0; i < 1500; i++) {
                errors.note(Ids.next().toString());
            }
            return true;
        });
        // Not all of them: so many at a time, and the portal may have taken some up meanwhile.
        Awaitility.await().untilAsserted(() -> {
            errors.keep();
            assertThat(ids()).hasSizeBetween(1000, 1500);
        });
        // And there is room again.
        fails("gia-lai");
        Awaitility.await().until(() -> errors.recent().containsKey("gia-lai"));
    }
}
