package vn.motcua.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.story.RunningPortal;
import vn.motcua.testing.Tenants;

/** The management port of the packaged portal, and the two commands that use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlIT {

    private static final String NEWCOMER = "Mã số,Tên,Lĩnh vực\n1.999123,Thủ tục thử,Hộ tịch\n";

    private final Path data = RunningPortal.freshFolder();
    private final Path tenants = Tenants.of("gia-lai", "ha-tinh").toAbsolutePath();
    private final HttpClient http = HttpClient.newHttpClient();
    private RunningPortal portal;

    @TempDir
    Path folder;

    @BeforeAll
    void start() {
        portal = RunningPortal.start(data, tenants, RunningPortal.freePort());
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private record Ended(int code, String output) {}

    private Ended command(String... words) throws Exception {
        Path output = Files.createTempFile(folder, "command", ".log");
        Process process = RunningPortal.launch(output, List.of(words));
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(output));
    }

    private String read(String name) throws IOException {
        return Files.readString(data.resolve(name)).strip();
    }

    private HttpResponse<String> send(String method, String path, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + read("control.port") + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theTokenIsLongAndItsOwnersAlone() throws Exception {
        assertThat(read("control.token")).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("control.token"))))
                .isEqualTo("rw-------");
        assertThat(portal.output()).doesNotContain(read("control.token"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator/health, '', 200",
        "GET, /actuator/env, '', 401",
        "GET, /actuator, '', 401",
        "GET, /, '', 401",
        "GET, /login, '', 401",
        "GET, /api/v1/me, '', 401",
        "GET, /api/v1/me, Basic b3BlcmF0b3I6ZGVtbw==, 401",
        "POST, /control/provinces/gia-lai/backup, '', 401",
        "POST, /control/provinces/gia-lai/backup, Bearer, 401",
        "POST, /control/provinces/gia-lai/backup, Bearer 0000, 401",
        "POST, /control/provinces/gia-lai/backup, Basic b3BlcmF0b3I6ZGVtbw==, 401",
        "POST, /control/provinces/gia-lai/restore, '', 401",
    })
    void nobodyGetsInWithoutTheToken(String method, String path, String authorization, int status) throws Exception {
        assertThat(send(method, path, authorization).statusCode()).isEqualTo(status);
    }

    @Test
    void theTokenOpensNothingButTheTwoActs() throws Exception {
        String bearer = "Bearer " + read("control.token");
        assertThat(send("GET", "/control/provinces/gia-lai/backup", bearer).statusCode())
                .isEqualTo(405);
        assertThat(send("POST", "/control/provinces/gia-lai/drop", bearer).statusCode())
                .isEqualTo(404);
        assertThat(send("POST", "/control/provinces/../../x", bearer).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(send("GET", "/actuator/env", bearer).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aProvinceGoesOutIntoAFileAndBackWhileTheOtherWorksOn() throws Exception {
        Path file = folder.resolve("gia-lai.zip");
        Ended out = command("backup", "gia-lai", "--data", data.toString(), "--to", file.toString());
        assertThat(out.code()).as(out.output()).isZero();
        assertThat(out.output()).contains(file.toString()).doesNotContain(read("control.token"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(command("backup", "gia-lai", "--data", data.toString(), "--to", file.toString())
                        .code())
                .isEqualTo(1);

        Path list = Files.writeString(folder.resolve("list.csv"), NEWCOMER);
        for (String slug : List.of("gia-lai", "ha-tinh")) {
            assertThat(portal.postFile(slug + "-admin", "/api/v1/procedures/import?dryRun=false", list)
                            .statusCode())
                    .isEqualTo(200);
        }
        Ended back = command("restore", "gia-lai", file.toString(), "--data", data.toString());
        assertThat(back.code()).as(back.output()).isZero();
        assertThat(back.output()).contains("gia-lai");
        assertThat(portal.get("gia-lai-admin", "/api/v1/procedures?q=1.999123").body())
                .contains("\"total\":0");
        assertThat(portal.get("ha-tinh-admin", "/api/v1/procedures?q=1.999123").body())
                .contains("\"total\":1");

        Ended other = command("restore", "ha-tinh", file.toString(), "--data", data.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.output()).contains("gia-lai");
        assertThat(portal.get("ha-tinh-admin", "/api/v1/procedures?q=1.999123").body())
                .contains("\"total\":1");
    }

    @Test
    void whatCannotBeDoneIsSaidWithAnEndOfItsOwn() throws Exception {
        Ended unknown = command("backup", "nowhere", "--data", data.toString());
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.output()).contains("no province \"nowhere\"");
        Ended damaged = command(
                "restore",
                "gia-lai",
                Files.writeString(folder.resolve("no.zip"), "x").toString(),
                "--data",
                data.toString());
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.output()).contains("no backup of Motcua");
        assertThat(command("backup").code()).isEqualTo(2);
        assertThat(command("restore", "gia-lai").code()).isEqualTo(2);
        assertThat(command("backup", "gia-lai", "--nonsense").code()).isEqualTo(2);
        assertThat(command("backup", "../x").code()).isEqualTo(2);

        Path empty = Files.createDirectories(folder.resolve("empty"));
        Ended nobody = command("backup", "gia-lai", "--data", empty.toString());
        assertThat(nobody.code()).isEqualTo(3);
        assertThat(nobody.output()).contains("No portal is running");
        // Left by a kill: an announcement of a port where nobody listens.
        Files.writeString(empty.resolve("control.port"), String.valueOf(RunningPortal.freePort()));
        Files.writeString(empty.resolve("control.token"), "0".repeat(64));
        assertThat(command("backup", "gia-lai", "--data", empty.toString()).code())
                .isEqualTo(3);
    }

    @Test
    void aRestoreThatIsKilledLeavesTheOldDataInForce() throws Exception {
        Path data = RunningPortal.freshFolder();
        Path file = folder.resolve("killed.zip");
        RunningPortal first = RunningPortal.start(data, tenants, RunningPortal.freePort());
        try {
            assertThat(command("backup", "gia-lai", "--data", data.toString(), "--to", file.toString())
                            .code())
                    .isZero();
            Path list = Files.writeString(folder.resolve("killed.csv"), NEWCOMER);
            assertThat(first.postFile("gia-lai-admin", "/api/v1/procedures/import?dryRun=false", list)
                            .statusCode())
                    .isEqualTo(200);
            Process restore = RunningPortal.launch(
                    folder.resolve("killed.log"),
                    List.of("restore", "gia-lai", file.toString(), "--data", data.toString()));
            // Shut: the restore is under way, and nothing of it is in force.
            Awaitility.await()
                    .pollInterval(java.time.Duration.ofMillis(5))
                    .atMost(java.time.Duration.ofSeconds(60))
                    .until(() ->
                            first.get("gia-lai-admin", "/api/v1/procedures").statusCode() != 200);
            first.kill();
            assertThat(restore.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(restore.exitValue()).isNotZero();
        } finally {
            first.close();
        }
        try (RunningPortal second = RunningPortal.start(data, tenants, RunningPortal.freePort())) {
            assertThat(second.get("gia-lai-admin", "/api/v1/procedures?q=1.999123")
                            .body())
                    .contains("\"total\":1");
            assertThat(command("restore", "gia-lai", file.toString(), "--data", data.toString())
                            .code())
                    .isZero();
            assertThat(second.get("gia-lai-admin", "/api/v1/procedures?q=1.999123")
                            .body())
                    .contains("\"total\":0");
        }
        assertThat(data.resolve("control.port")).doesNotExist();
        assertThat(data.resolve("control.token")).doesNotExist();
    }
}
