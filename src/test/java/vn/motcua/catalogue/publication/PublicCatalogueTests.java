package vn.motcua.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.denied;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.CatalogueDrafts;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.lifecycle.ProvinceControl;
import vn.motcua.testing.ApiTest;
import vn.motcua.testing.As;

/** Publishes Phú Thọ's lists, and takes them down. */
class PublicCatalogueTests extends ApiTest {

    private static final String ADMIN = "phu-tho-admin";
    private static final String PAGE = "/public/phu-tho";
    /** In the catalogue in force. */
    private static final String CODE = "2.000756";

    private static final String HOSTILE = "\"><script>alert(1)</script>{context}${7*7} & 'khai' \\ $1";

    @Autowired
    PublicationService publications;

    @Autowired
    CatalogueDrafts drafts;

    @Autowired
    CatalogueService catalogues;

    @Autowired
    ProvinceClock clock;

    @Autowired
    ProvinceControl control;

    @Autowired
    Provinces provinces;

    @Autowired
    CurrentProvince current;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    @BeforeEach
    void publish() {
        as.person(ADMIN, () -> publications.set(true));
    }

    @AfterEach
    void putBack() {
        as.person(ADMIN, () -> {
            jdbc.sql("delete from catalogue_exclusion").update();
            jdbc.sql("delete from catalogue_entry where catalogue_id in (select id from catalogue where number > 1)")
                    .update();
            jdbc.sql("delete from catalogue where number > 1").update();
            jdbc.sql("delete from catalogue_publication").update();
        });
    }

    private ResultActions ask(String address) throws Exception {
        return api.perform(get(address));
    }

    private String read(String address) throws Exception {
        return ask(address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void everybodyReadsTheListInForceWithItsDecision() throws Exception {
        String page = read(PAGE);
        long entries = as.person(
                ADMIN, () -> catalogues.inForce(clock.today()).orElseThrow().entries());
        assertThat(Pattern.compile("<th scope=\"row\"").matcher(page).results()).hasSize((int) entries);
        String decision = as.person(
                ADMIN, () -> catalogues.inForce(clock.today()).orElseThrow().decisionNumber());
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"vi\">")
                .contains("<dd>" + decision + "</dd>", CODE, "Tỉnh Phú Thọ", "Hộ tịch")
                .doesNotContain("<script", "style=", "onclick");
    }

    @Test
    void inEnglishForThoseWhoAskForIt() throws Exception {
        assertThat(read(PAGE + "?lang=en"))
                .contains("<html lang=\"en\">", "Through the public post", "hreflang=\"vi\"");
        assertThat(read(PAGE + "?lang=fr")).contains("<html lang=\"vi\">");
    }

    @Test
    void searchingNeedsNoMarks() throws Exception {
        String all = read(PAGE);
        String found = read(PAGE + "?q=CHUNG thuc");
        assertThat(found).contains("Chứng thực").doesNotContain(CODE);
        assertThat(found.length()).isLessThan(all.length());
        assertThat(read(PAGE + "?q=khongcogidau")).contains("Không có thủ tục nào khớp");
    }

    @Test
    void noPersonIsNamedAndNoSessionBegins() throws Exception {
        List<String> people = as.person(
                ADMIN,
                () -> jdbc.sql("select name from employee").query(String.class).list());
        for (String file : List.of("", "/catalogue.json", "/catalogue.csv")) {
            MvcResult result = ask(PAGE + file)
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andReturn();
            assertThat(result.getRequest().getSession(false)).isNull();
            assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .doesNotContain(people)
                    .doesNotContain("phu-tho-admin", "phu-tho-approver");
        }
    }

    @Test
    void draftsAreNotShown() throws Exception {
        String before = read(PAGE + "/catalogue.json");
        as.person(ADMIN, () -> drafts.submit(drafts.draft("Bí mật", true)));
        assertThat(read(PAGE + "/catalogue.json")).isEqualTo(before);
        assertThat(read(PAGE)).doesNotContain("Bí mật");
    }

    @Test
    void ofTheSecondListWhatWasConfirmedIsShownWithItsReason() throws Exception {
        exclude(true, "Phải lăn tay");
        assertThat(read(PAGE + "?list=second"))
                .contains("Người dân phải có mặt trực tiếp: Phải lăn tay")
                .contains("aria-current=\"page\">Không thực hiện");
        ask(PAGE + "/catalogue.json")
                .andExpect(jsonPath("$.notThroughPost", hasSize(1)))
                .andExpect(jsonPath("$.notThroughPost[0].reason").value("PRESENCE"));
        as.person(
                ADMIN,
                () -> jdbc.sql("update catalogue_exclusion set confirmed = false")
                        .update());
        ask(PAGE + "/catalogue.json").andExpect(jsonPath("$.notThroughPost", hasSize(0)));
    }

    private void exclude(boolean confirmed, String note) {
        as.person(
                ADMIN,
                () -> jdbc.sql("""
                        insert into catalogue_exclusion
                            (id, catalogue_id, procedure_id, procedure_version_id, reason, note, confirmed)
                        select ?, c.id, v.procedure_id, v.id, 'PRESENCE', ?, ? from catalogue c, procedure_version v
                        where c.number = 1 and v.code = '1.003160' and v.open_marker = 1
                        """)
                        .params(Ids.bytes(Ids.next()), note, confirmed)
                        .update());
    }

    @Test
    void whatIsOfferedAtSinglePlacesAndFromALaterDaySaysSo() throws Exception {
        UUID place = Ids.next();
        String unit = as.person(ADMIN, () -> {
            byte[] entry = jdbc.sql("""
                            select e.id from catalogue_entry e join procedure_version v on v.id = e.procedure_version_id
                            where v.code = ?
                            """).param(CODE).query(byte[].class).single();
            jdbc.sql("update catalogue_entry set starts_on = '2999-02-01' where id = ?")
                    .param(entry)
                    .update();
            jdbc.sql("""
                            insert into catalogue_entry_place (id, entry_id, unit_id)
                            select ?, ?, id from org_unit where kind = 'DISTRICT' order by search_key limit 1
                            """).params(Ids.bytes(place), entry).update();
            return jdbc.sql("select u.name from org_unit u join catalogue_entry_place p on p.unit_id = u.id")
                    .query(String.class)
                    .single();
        });
        try {
            assertThat(read(PAGE)).contains("Chỉ tại " + unit + ", từ ngày 01/02/2999");
            assertThat(read(PAGE + "?lang=en")).contains("Only at " + unit + ", from 01/02/2999");
            assertThat(read(PAGE + "/catalogue.csv").lines().filter(line -> line.contains(CODE)))
                    .singleElement()
                    .satisfies(line -> assertThat(line).endsWith("," + unit + ",2999-02-01"));
            String line = "$.throughPost[?(@.code == '" + CODE + "')]";
            ask(PAGE + "/catalogue.json")
                    .andExpect(jsonPath(line + ".places[0]").value(unit))
                    .andExpect(jsonPath(line + ".startsOn").value("2999-02-01"));
        } finally {
            as.person(ADMIN, () -> {
                jdbc.sql("delete from catalogue_entry_place").update();
                jdbc.sql("update catalogue_entry set starts_on = null").update();
            });
        }
    }

    @Test
    void machinesGetTheSameWithMeaningfulFields() throws Exception {
        ask(PAGE + "/catalogue.json")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.province.slug").value("phu-tho"))
                .andExpect(jsonPath("$.decision.date", containsString("-")))
                .andExpect(jsonPath("$.throughPost[?(@.code=='" + CODE + "')].field")
                        .value("Hộ tịch"))
                .andExpect(jsonPath("$.throughPost[?(@.code=='" + CODE + "')].levels[0]")
                        .value("DISTRICT"));
        String csv = read(PAGE + "/catalogue.csv");
        assertThat(csv).startsWith("\uFEFFlist,code,name,").endsWith("\r\n");
        assertThat(csv.lines().filter(line -> line.contains(CODE)))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("THROUGH_POST," + CODE).contains("DISTRICT;COMMUNE"));
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() throws Exception {
        for (String file : List.of("", "/catalogue.json", "/catalogue.csv")) {
            MvcResult first = ask(PAGE + file)
                    .andExpect(header().string("Cache-Control", "public, max-age=300, must-revalidate"))
                    .andExpect(header().exists("Last-Modified"))
                    .andReturn();
            String tag = first.getResponse().getHeader("ETag");
            assertThat(tag).isNotNull();
            api.perform(get(PAGE + file).header("If-None-Match", tag))
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
            api.perform(get(PAGE + file).header("If-None-Match", "\"other\"")).andExpect(status().isOk());
        }
    }

    @Test
    void aPageMayLoadItsStyleAndNothingElse() throws Exception {
        ask(PAGE)
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                                        + "form-action 'self'; frame-ancestors 'none'"));
    }

    @Test
    void hostileNamesAreTextAndNothingElse() throws Exception {
        String title = as.person(
                ADMIN, () -> catalogues.inForce(clock.today()).orElseThrow().title());
        as.person(ADMIN, () -> {
            jdbc.sql("update catalogue set title = ? where number = 1")
                    .param(HOSTILE)
                    .update();
            exclude(true, "=HYPERLINK(\"http://x\",\"y\")\r\n" + HOSTILE);
        });
        try {
            String page = read(PAGE + "?list=second&q=").replace("&#39;", "'");
            assertThat(page)
                    .doesNotContain("<script", "{context}${7*7} & ")
                    .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;{context}${7*7} &amp; 'khai' \\ $1");
            assertThat(read(PAGE + "/catalogue.csv"))
                    .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\r\n\"\"><script>alert(1)");
            ask(PAGE + "/catalogue.json").andExpect(jsonPath("$.title").value(HOSTILE));
        } finally {
            as.person(
                    ADMIN,
                    () -> jdbc.sql("update catalogue set title = ? where number = 1")
                            .param(title)
                            .update());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "\" autofocus onfocus=alert(1) x=\"",
                "{groups}{title}",
                "%27 or 1=1 --",
                "!%_\\",
                "javascript:alert(1)"
            })
    void whatSomebodyTypesIsTextAndNothingElse(String typed) throws Exception {
        String page = api.perform(
                        get(PAGE).param("q", typed).param("list", typed).param("lang", typed))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script", "\" autofocus", "href=\"javascript");
        assertThat(Pattern.compile("<h1 ").matcher(page).results()).hasSize(1);
    }

    @Test
    void aVeryLongQuestionIsCut() throws Exception {
        assertThat(read(PAGE + "?q=" + "a".repeat(5000))).doesNotContain("a".repeat(201));
    }

    static Stream<String> nothingThere() {
        return Stream.of(
                "/public/gia-lai",
                "/public/nowhere",
                "/public/..%2fphu-tho",
                "/public/PHU-THO",
                "/public/phu-tho/x",
                "/public",
                "/public/gia-lai/catalogue.json",
                "/public/nowhere/catalogue.csv");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("nothingThere")
    void whatIsNotPublishedLooksLikeWhatIsNotThere(String address) throws Exception {
        MvcResult result = api.perform(get(java.net.URI.create(address))).andReturn();
        assertThat(result.getResponse().getStatus()).isIn(400, 404);
        assertThat(result.getResponse().getHeader("ETag")).isNull();
        assertThat(result.getResponse().getHeader("Location")).isNull();
        assertThat(result.getResponse().getContentAsString()).isEmpty();
    }

    @Test
    void takenDownItIsGoneForEverybody() throws Exception {
        as.person(ADMIN, () -> publications.set(false));
        for (String file : List.of("", "/catalogue.json", "/catalogue.csv")) {
            ask(PAGE + file).andExpect(status().isNotFound()).andExpect(header().string("Cache-Control", "no-store"));
            api.perform(get(PAGE + file).with(demo(ADMIN))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aProvinceThatIsShutLooksLikeOneThatIsNotThere() throws Exception {
        control.disable("phu-tho", "Nợ phí máy chủ", "operator");
        try {
            for (String file : List.of("", "?list=second", "/catalogue.json", "/catalogue.csv")) {
                MvcResult shut = ask(PAGE + file)
                        .andExpect(status().isNotFound())
                        .andExpect(header().string("Cache-Control", "no-store"))
                        .andExpect(header().doesNotExist("ETag"))
                        .andReturn();
                assertThat(shut.getResponse().getContentAsString()).isEmpty();
                assertThat(shut.getResponse().getErrorMessage()).isNull();
            }
        } finally {
            control.enable("phu-tho", "operator");
        }
        ask(PAGE).andExpect(status().isOk());
    }

    /** Real parts, with a database that nobody answers for. */
    @Test
    void whileTheDatabaseIsAwayNothingIsSaid() {
        DriverManagerDataSource away = new DriverManagerDataSource("jdbc:h2:tcp://127.0.0.1:1/nowhere");
        for (JdbcClient rows : List.of(jdbc, JdbcClient.create(away))) {
            PlatformTransactionManager begins = rows == jdbc ? new DataSourceTransactionManager(away) : transactions;
            PublicCatalogue catalogue = new PublicCatalogue(
                    provinces,
                    current,
                    new PublicQueries(rows),
                    clock,
                    SecurityContextHolder.getContextHolderStrategy(),
                    begins);
            assertThat(catalogue.find("phu-tho", "")).isEmpty();
        }
    }

    @Test
    void withoutACatalogueInForceThereIsNothing() throws Exception {
        as.person(
                ADMIN,
                () -> jdbc.sql("update catalogue set effective_from = '2999-01-01' where number = 1")
                        .update());
        try {
            ask(PAGE).andExpect(status().isNotFound());
        } finally {
            as.person(ADMIN, () -> jdbc.sql("""
                            update catalogue set effective_from =
                                (select issued_on from decision where id = catalogue.decision_id) where number = 1
                            """).update());
        }
    }

    @Test
    void itCanOnlyBeRead() throws Exception {
        api.perform(head(PAGE)).andExpect(status().isOk());
        api.perform(post(PAGE)).andExpect(status().isMethodNotAllowed());
        api.perform(post(PAGE).with(demo(ADMIN))).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void whoComesFromAnotherProvinceReadsTheSame() throws Exception {
        String page = read(PAGE);
        String theirs = api.perform(get(PAGE).with(demo("ha-tinh-admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(theirs).isEqualTo(page);
    }

    @Test
    void theSwitchIsTheInformationDepartmentsAndStandsInTheTrail() {
        for (String other : List.of("phu-tho-approver", "phu-tho-leader", "phu-tho-post", "phu-tho-unit")) {
            as.person(other, () -> {
                denied(() -> publications.set(false));
                denied(() -> publications.state());
            });
        }
        as.person(ADMIN, () -> {
            assertThat(publications.state().on()).isTrue();
            publications.set(true);
            publications.set(false);
            assertThat(publications.state().on()).isFalse();
            assertThat(publications.state().by()).isEqualTo(ADMIN);
            assertThat(jdbc.sql(
                                    "select action from audit_entry where subject_type = 'publication' order by id desc limit 2")
                            .query(String.class)
                            .list())
                    .containsExactly("publication.off", "publication.on");
            publications.set(true);
            assertThat(publications.state().on()).isTrue();
        });
    }

    @Test
    void theDescriptionOfTheApiNamesTheFields() throws Exception {
        api.perform(get("/api/openapi").with(demo(ADMIN)))
                .andExpect(jsonPath("$.paths['/public/{province}/catalogue.json'].get.summary", not("")))
                .andExpect(jsonPath("$.components.schemas.PublishedProcedure.properties.reason.description", not("")))
                .andExpect(
                        jsonPath("$.paths['/public/{province}/catalogue.csv']").exists())
                .andExpect(jsonPath("$.paths['/public/{province}']").doesNotExist());
    }
}
