package vn.motcua.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.PackagedPortal;

/** {@code ./motcua stack}: everything comes up, survives, is repaired, and goes without a trace. */
@Tag("keycloak")
class StackIT {

    private static final List<String> PARTS = List.of("mysql", "keycloak", "portal");

    private final Path stack = RunningPortal.freshFolder();
    private final HttpClient http = HttpClient.newHttpClient();

    private record Answer(int exit, String text) {}

    private record Ports(int portal, int keycloak, int mysql, int keycloakHealth, int portalHealth) {}

    @AfterEach
    void nothingStays() throws Exception {
        launcher("stack", "down");
        http.close();
    }

    @Test
    void comesUpIsRepairedGoesAndKeepsItsData() throws Exception {
        String port = String.valueOf(RunningPortal.freePort());

        Answer up = launcher("stack", "--port", port);
        assertThat(up.exit()).as(up.text()).isZero();
        assertThat(up.text()).contains("http://127.0.0.1:" + port);
        everythingAnswers();
        secretsAreSecret();
        theDatabaseUserOnlyReachesMotcua();
        sql("create table motcua_control.stack_test (id int primary key)");

        assertThat(launcher("stack").text()).contains("runs already");

        Map<String, Long> before = processes();
        ProcessHandle.of(before.get("keycloak")).orElseThrow().destroyForcibly();
        awaitEnd(before.get("keycloak"));
        assertThat(launcher("stack", "status").exit()).isEqualTo(1);
        Answer repaired = launcher("stack");
        assertThat(repaired.exit()).as(repaired.text()).isZero();
        everythingAnswers();
        assertThat(processes())
                .containsEntry("mysql", before.get("mysql"))
                .containsEntry("portal", before.get("portal"));

        Map<String, Long> running = processes();
        Ports ports = ports();
        Answer down = launcher("stack", "down");
        assertThat(down.exit()).as(down.text()).isZero();
        for (long pid : running.values()) {
            awaitEnd(pid);
        }
        for (int closed : new int[] {ports.portal(), ports.keycloak(), ports.mysql()}) {
            assertThatThrownBy(() -> new Socket("127.0.0.1", closed)).isInstanceOf(ConnectException.class);
        }

        String other = String.valueOf(RunningPortal.freePort());
        Answer again = launcher("stack", "--port", other);
        assertThat(again.exit()).as(again.text()).isZero();
        everythingAnswers();
        sql("insert into motcua_control.stack_test values (1)");
        assertThat(signInPage("http://127.0.0.1:" + other)).isEqualTo(200);
        assertThat(signInPage("http://127.0.0.1:" + port))
                .as("the address of before is no longer one to come back to")
                .isEqualTo(400);
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfOneOfOursIsLeftAlone() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "300").start();
        try {
            Files.createDirectories(stack.resolve("run"));
            Files.writeString(stack.resolve("run/portal.pid"), foreign.pid() + " 1 another-boot");
            assertThat(launcher("stack", "down").exit()).isZero();
            assertThat(foreign.isAlive()).isTrue();
            assertThat(stack.resolve("run/portal.pid")).doesNotExist();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsSaidInOneLineBeforeAnythingStarts() throws Exception {
        try (var taken = new java.net.ServerSocket(0)) {
            Answer answer = launcher("stack", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.text().strip().lines()).hasSize(1);
            assertThat(answer.text()).contains("Port " + taken.getLocalPort() + " is taken by another program");
            assertThat(stack.resolve("mysql")).doesNotExist();
        }
    }

    private Answer launcher(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./motcua"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", stack.toString()));
        Path output = stack.resolveSibling(stack.getFileName() + ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("MOTCUA_JAR", PackagedPortal.jar().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = builder.start().waitFor();
        return new Answer(exit, Files.readString(output));
    }

    private void everythingAnswers() throws Exception {
        Ports ports = ports();
        assertThat(status("http://127.0.0.1:" + ports.portal() + "/login")).isLessThan(400);
        assertThat(status("http://127.0.0.1:" + ports.keycloak() + "/realms/motcua"))
                .isEqualTo(200);
        sql("select 1");
    }

    private int status(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** What Keycloak says to somebody who wants to come back to this portal. */
    private int signInPage(String portal) throws Exception {
        return status("http://127.0.0.1:" + ports().keycloak()
                + "/realms/motcua/protocol/openid-connect/auth?client_id=motcua&response_type=code&scope=openid"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&redirect_uri="
                + java.net.URLEncoder.encode(portal + "/login/oauth2/code/keycloak", StandardCharsets.UTF_8));
    }

    private void secretsAreSecret() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(stack.resolve("secrets"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(stack)))
                .isEqualTo("rwx------");
        for (Map.Entry<String, Long> process : processes().entrySet()) {
            String commandLine =
                    Files.readString(Path.of("/proc", process.getValue().toString(), "cmdline"));
            secrets().values().forEach(secret -> assertThat(commandLine).doesNotContain(secret));
            String log = Files.readString(stack.resolve("logs").resolve(process.getKey() + ".log"));
            secrets().values().forEach(secret -> assertThat(log).doesNotContain(secret));
        }
    }

    private void theDatabaseUserOnlyReachesMotcua() {
        for (String statement : List.of("create database other", "select * from mysql.user", "create user x")) {
            assertThatThrownBy(() -> sql(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private void sql(String statement) throws Exception {
        String url = "jdbc:mysql://127.0.0.1:" + ports().mysql() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        try (Connection connection =
                        DriverManager.getConnection(url, "motcua", secrets().get("MYSQL_PASSWORD"));
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private Map<String, String> secrets() throws IOException {
        return Files.readAllLines(stack.resolve("secrets")).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private Ports ports() throws IOException {
        int[] port = Arrays.stream(
                        Files.readString(stack.resolve("ports")).strip().split(" "))
                .flatMapToInt(number -> IntStream.of(Integer.parseInt(number)))
                .toArray();
        return new Ports(port[0], port[1], port[2], port[3], port[4]);
    }

    private Map<String, Long> processes() {
        return PARTS.stream().collect(Collectors.toMap(part -> part, part -> {
            try {
                return Long.parseLong(
                        Files.readString(stack.resolve("run/" + part + ".pid")).split(" ")[0]);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
    }

    /** Fails when it goes on; the system may take a moment to sweep up one that has ended. */
    private static void awaitEnd(long pid) throws Exception {
        var process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }
}
