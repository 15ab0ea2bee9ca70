package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.report.ReportRow;
import vn.motcua.report.ReportService;
import vn.motcua.report.ReportState;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;

/** Jobs of provinces in turn on the same few threads: each works in its own, and what it makes stays there. */
@WallsTest
class JobWallsTests {

    private static final int ROUNDS = 2;
    private static final List<String> KINDS = List.of("catalogue", "transfers");

    @Autowired
    ReportService reports;

    @Autowired
    Provinces provinces;

    @Autowired
    AccountService accounts;

    @Autowired
    PlantedDirectory directory;

    @Autowired
    Plant plant;

    @Autowired
    Schemas schemas;

    @Autowired
    As as;

    /** A kind of report is printed by the same job; one that is not tried here needs its own line. */
    @Test
    void everyKindOfReportIsTried() {
        assertThat(as.person("quang-nam-leader", () -> reports.types())).containsExactlyElementsOf(KINDS);
    }

    @Test
    void eachReportIsPrintedInItsOwnProvinceAndReadNowhereElse() throws Exception {
        Map<String, Map<String, Set<List<Object>>>> before = new LinkedHashMap<>();
        provinces.up().forEach(province -> before.put(province.slug(), schemas.keys(province.slug())));
        try {
            Map<UUID, Province> asked = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (String kind : KINDS) {
                    provinces.up().forEach(province -> asked.put(ask(kind, province), province));
                }
            }
            for (Map.Entry<UUID, Province> report : asked.entrySet()) {
                check(report.getKey(), report.getValue());
            }
        } finally {
            before.forEach(schemas::forgetNewRows);
        }
    }

    @Test
    void anAccountIsMadeInItsOwnProvinceAndNothingIsWrittenInAnother() {
        Map<String, Set<List<Object>>> before = schemas.keys(Plant.SLUG);
        plant.plant();
        try {
            Map<String, Integer> others = contentsOfOthers();
            UUID id = plant.id("requested");
            as.person("quang-nam-admin", () -> accounts.grant(id, plant.version("requested")));
            AccountRow account = active(id);
            assertThat(directory.made().get(account.employeeId()))
                    .as("the provinces for which the sign-in server was asked for the account")
                    .containsExactly(Plant.SLUG);
            assertThat(contentsOfOthers()).isEqualTo(others);
        } finally {
            plant.uproot();
            schemas.forgetNewRows(Plant.SLUG, before);
        }
    }

    private AccountRow active(UUID id) {
        try {
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(
                            () -> as.person("quang-nam-admin", () -> accounts.get(id)),
                            account -> account.state() == AccountState.ACTIVE);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("The account is never made", e);
        }
    }

    private Map<String, Integer> contentsOfOthers() {
        Map<String, Integer> contents = schemas.contents();
        contents.keySet().removeIf(table -> table.startsWith(Plant.SLUG + "."));
        return contents;
    }

    private UUID ask(String kind, Province province) {
        return as.person(
                leader(province),
                () -> reports.request(kind, province.demoToday(), ReportService.PDF)
                        .id());
    }

    private void check(UUID id, Province province) throws Exception {
        assertThat(done(id, province).state())
                .as("what became of the report of %s", province.slug())
                .isEqualTo(ReportState.DONE);
        byte[] pdf = as.person(leader(province), () -> reports.file(id).content());
        String text = text(pdf);
        assertThat(text).contains(heading(province));
        for (Province other : provinces.up()) {
            if (!other.equals(province)) {
                assertThat(text).doesNotContain(heading(other));
                Answer answer = as.person(leader(other), () -> Answer.to(() -> reports.file(id)));
                assertThat(answer.outcome()).as(answer.toString()).isEqualTo(Answer.Outcome.FAILED);
            }
        }
    }

    private ReportRow done(UUID id, Province province) {
        try {
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> as.person(leader(province), () -> reports.get(id)),
                            report -> report.state() == ReportState.DONE || report.state() == ReportState.FAILED);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("The report of " + province.slug() + " is never done", e);
        }
    }

    private static String heading(Province province) {
        return province.committee().toUpperCase(java.util.Locale.ROOT).replaceAll(".*TỈNH ", "TỈNH ");
    }

    private static String text(byte[] pdf) throws Exception {
        PdfReader reader = new PdfReader(pdf);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static String leader(Province province) {
        return province.slug() + "-leader";
    }
}
