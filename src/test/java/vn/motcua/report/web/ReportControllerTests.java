package vn.motcua.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class ReportControllerTests {

    private static final RequestPostProcessor LEADER = httpBasic("quang-nam-leader", "demo");

    @Autowired
    WebApplicationContext context;

    private MockMvcTester api;

    @BeforeEach
    void open() {
        api = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void aReportIsRequestedWatchedAndFetched() {
        MvcTestResult accepted = post("{\"type\": \"catalogue\", \"asOf\": \"2023-06-20\"}");
        assertThat(accepted).hasStatus(HttpStatus.ACCEPTED);
        assertThat(accepted).bodyJson().extractingPath("$.state").isEqualTo("QUEUED");
        String location = accepted.getResponse().getHeader("Location");
        assertThat(location).startsWith("/api/v1/reports/");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(get(location))
                        .bodyJson()
                        .extractingPath("$.state")
                        .isEqualTo("DONE"));
        assertThat(get(location)).bodyJson().extractingPath("$.progress").isEqualTo(100);

        MvcTestResult file = get(location + "/file");
        assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("danh-muc-tthc-quang-nam-2023-06-20.pdf");
        assertThat(file.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theDayIsTodayWhenLeftOut() {
        assertThat(post("{\"type\": \"catalogue\"}"))
                .bodyJson()
                .extractingPath("$.asOf")
                .isEqualTo("2023-06-26");
    }

    @Test
    void theListIsPaged() {
        post("{\"type\": \"catalogue\"}");
        post("{\"type\": \"catalogue\"}");
        MvcTestResult page = get("/api/v1/reports?page=1&size=1");
        assertThat(page).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(page)
                .bodyJson()
                .extractingPath("$.total")
                .satisfies(total -> assertThat((Integer) total).isGreaterThanOrEqualTo(2));
    }

    @Test
    void nobodyIsTurnedAway() {
        assertThat(api.get().uri("/api/v1/reports")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult post(String body) {
        return api.post()
                .uri("/api/v1/reports")
                .with(LEADER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return api.get().uri(uri).with(LEADER).exchange();
    }
}
