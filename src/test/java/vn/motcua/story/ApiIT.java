package vn.motcua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testing.SharedData;

/** The main job by script, over HTTP, against the packaged portal. */
class ApiIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningPortal portal = RunningPortal.shared();

    @TempDir
    Path folder;

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Test
    void saysWhoSomebodyIs() {
        JsonNode me = json(portal.get("gia-lai-post", "/api/v1/me"));
        assertThat(me.get("username").asString()).isEqualTo("gia-lai-post");
        assertThat(me.get("province").asString()).isEqualTo("gia-lai");
        assertThat(me.get("roles").get(0).asString()).isEqualTo("POST_MANAGER");
        assertThat(me.get("provinces").get(0).asString()).isEqualTo("gia-lai");
        JsonNode operator = json(portal.get("operator", "/api/v1/me"));
        assertThat(operator.get("province").isNull()).isTrue();
        assertThat(operator.get("provinces").size()).isZero();
    }

    @Test
    void aProvinceThatIsNotTheirsIsRefused() {
        assertThat(portal.getIn("gia-lai-post", "/api/v1/me", "gia-lai").statusCode())
                .isEqualTo(200);
        HttpResponse<String> foreign = portal.getIn("gia-lai-post", "/api/v1/counters", "ha-tinh");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(json(foreign).get("code").asString()).isEqualTo("security.not-your-province");
        assertThat(portal.getIn("operator", "/api/v1/me", "ha-tinh").statusCode())
                .isEqualTo(403);
    }

    @Test
    void importsTheRealExportOnceAndAReimportChangesNothing() throws IOException {
        Path finance = SharedData.procedures("finance.xlsx");
        JsonNode dry = json(portal.postFile("ha-tinh-admin", "/api/v1/procedures/import?dryRun=true", finance));
        assertThat(figures(dry)).containsExactly(706, 666, 36, 4, 0);
        long before = total("ha-tinh-admin", "/api/v1/procedures");
        JsonNode done = json(portal.postFile("ha-tinh-admin", "/api/v1/procedures/import?dryRun=false", finance));
        assertThat(figures(done)).containsExactly(706, 666, 36, 4, 0);
        assertThat(total("ha-tinh-admin", "/api/v1/procedures")).isEqualTo(before + 666);
        JsonNode again = json(portal.postFile("ha-tinh-admin", "/api/v1/procedures/import?dryRun=false", finance));
        assertThat(figures(again)).containsExactly(706, 0, 0, 706, 0);
        // No other province has noticed.
        assertThat(total("phu-tho-admin", "/api/v1/procedures")).isEqualTo(before);
    }

    private static List<Integer> figures(JsonNode result) {
        return List.of("rows", "created", "changed", "unchanged", "faulty").stream()
                .map(name -> result.get(name).asInt())
                .toList();
    }

    private long total(String username, String path) {
        return json(portal.get(username, path)).get("total").asLong();
    }

    @Test
    void faultsNameRowColumnCodeAndMessage() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Mã số,Tên,Lĩnh vực\n1.004227,Một,Hộ tịch\n1.004227,Hai,Hộ tịch\nabc,Ba,Hộ tịch\n");
        HttpResponse<String> answer = portal.postFile("phu-tho-admin", "/api/v1/procedures/import?dryRun=false", list);
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode faults = json(answer).get("faults");
        assertThat(faults.get(0).get("row").asInt()).isEqualTo(3);
        assertThat(faults.get(0).get("column").asString()).isEqualTo("A");
        assertThat(faults.get(0).get("code").asString()).isEqualTo("procedures.code-twice");
        assertThat(faults.get(1).get("message").asString()).contains("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.xlsx, 0, 400",
        "text.xlsx, 12, 400",
        "large.xlsx, 52428800, 413",
    })
    void filesThatAreNoListAreRefusedWithAWordAndMemoryStaysFlat(String name, int size, int status) throws IOException {
        Path file = folder.resolve(name);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (size > 0) {
                channel.position(size - 1L);
                channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
            }
        }
        long before = portal.peakMemory();
        HttpResponse<String> answer = portal.postFile("phu-tho-admin", "/api/v1/procedures/import?dryRun=false", file);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("detail").asString()).isNotBlank();
        assertThat(portal.peakMemory() - before).isLessThan(200L * 1024 * 1024);
    }

    @Test
    void countsUnitsAndTransfersAsOfADay() {
        JsonNode summary = json(portal.get("quang-nam-leader", "/api/v1/transfers/summary?asOf=2023-06-26"));
        assertThat(standing(summary, "DEPARTMENT")).isEqualTo("16/16");
        assertThat(standing(summary, "DISTRICT")).isEqualTo("12/18");
        assertThat(standing(summary, "COMMUNE")).isEqualTo("4/241");
        assertThat(total("quang-nam-leader", "/api/v1/units?asOf=2023-06-26")).isEqualTo(16 + 18 + 241);
        JsonNode before = json(portal.get("quang-nam-leader", "/api/v1/transfers/summary?asOf=2018-01-01"));
        assertThat(standing(before, "DISTRICT")).isEqualTo("0/18");
    }

    private static String standing(JsonNode summary, String kind) {
        for (JsonNode each : summary.get("kinds")) {
            if (each.get("kind").asString().equals(kind)) {
                return each.get("transferred").asInt() + "/" + each.get("total").asInt();
            }
        }
        throw new AssertionError(kind);
    }

    @Test
    void makesAPdfWhichNobodyOfAnotherProvinceFinds() {
        HttpResponse<String> accepted = portal.postJson(
                "lang-son-leader",
                "/api/v1/reports",
                "{\"type\":\"catalogue\",\"asOf\":\"2019-07-30\",\"format\":\"pdf\"}");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String path = "/api/v1/reports/" + json(accepted).get("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> json(portal.get("lang-son-leader", path))
                        .get("state")
                        .asString()
                        .equals("DONE"));
        HttpResponse<byte[]> file = portal.download("lang-son-leader", path + "/file");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(file.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        String unknown = "/api/v1/reports/01890000-0000-7000-8000-000000000000";
        for (String address : List.of(path, path + "/file")) {
            HttpResponse<String> other = portal.get("gia-lai-admin", address);
            assertThat(other.statusCode()).isEqualTo(404);
            // The same words as for what never was: not even its existence shows.
            assertThat(json(other).get("detail"))
                    .isEqualTo(json(portal.get("gia-lai-admin", unknown)).get("detail"));
            assertThat(portal.get("", address).statusCode()).isEqualTo(401);
            assertThat(portal.get("operator", address).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/procedures",
                "/api/v1/units",
                "/api/v1/transfers/summary",
                "/api/v1/volumes",
                "/api/v1/counters",
                "/api/v1/employees",
                "/api/v1/reports",
                "/api/openapi",
                "/api/v1/no-such-thing"
            })
    void nobodyGetsNothing(String path) {
        HttpResponse<String> answer = portal.get("", path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/procedures",
                "/api/v1/units",
                "/api/v1/transfers/summary",
                "/api/v1/volumes",
                "/api/v1/counters",
                "/api/v1/employees",
                "/api/v1/reports"
            })
    void theOperatorGetsNoProvincesRows(String path) {
        assertThat(portal.get("operator", path).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheInformationDepartmentImports() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "Mã số,Tên,Lĩnh vực\n1.999999,Một,Hộ tịch\n");
        for (String role : List.of("approver", "unit", "post", "leader")) {
            assertThat(portal.postFile("gia-lai-" + role, "/api/v1/procedures/import?dryRun=false", list)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(portal.postFile("operator", "/api/v1/procedures/import?dryRun=false", list)
                        .statusCode())
                .isEqualTo(403);
        assertThat(total("gia-lai-admin", "/api/v1/procedures?q=1.999999")).isZero();
    }

    @Test
    void wrongPasswordsAreRefusedAndQuestionsThatMakeNoSenseAnswered() {
        assertThat(portal.get("nobody-at-all", "/api/v1/me").statusCode()).isEqualTo(401);
        Map.of("/api/v1/units?asOf=yesterday", 400, "/api/v1/procedures?size=100000", 400, "/api/v1/reports/x", 400)
                .forEach((path, status) -> assertThat(
                                portal.get("gia-lai-leader", path).statusCode())
                        .as(path)
                        .isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz"})
    void isAliveAndReadyAndSaysNoMore(String path) {
        HttpResponse<String> health = portal.get("", path);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/env", "/control/provinces/gia-lai/backup"})
    void whatIsForTheKeepersIsNotOnThePublicPort(String path) {
        assertThat(portal.get("", path).statusCode()).isNotEqualTo(200);
        assertThat(portal.postJson("operator", path, "{}").statusCode()).isNotEqualTo(200);
        assertThat(portal.get("operator", path).body()).doesNotContain("\"status\"");
    }
}
