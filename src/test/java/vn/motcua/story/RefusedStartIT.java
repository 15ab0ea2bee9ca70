package vn.motcua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot start says why in one line, and ends with an error. */
class RefusedStartIT {

    @TempDir
    Path folder;

    private String refusal(String... arguments) throws Exception {
        Path output = folder.resolve("output.log");
        List<String> all = new ArrayList<>(List.of("--motcua.tenants=tenants"));
        all.addAll(List.of(arguments));
        Process process = RunningPortal.launch(output, all);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
            assertThat(process.exitValue()).isNotZero();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal("--server.port=" + taken.getLocalPort(), "--motcua.data=" + folder.resolve("data")))
                    .contains("port " + taken.getLocalPort())
                    .contains("--port");
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws Exception {
        // A file where a folder should be: even root cannot write there.
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(refusal("--server.port=0", "--motcua.data=" + file.resolve("data")))
                .contains("cannot be written")
                .contains("--data");
    }

    @Test
    void aSecondPortalOnTheSameData() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (var channel = java.nio.channels.FileChannel.open(
                        data.resolve("motcua.lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(refusal("--server.port=0", "--motcua.data=" + data)).contains("another Motcua already runs");
        }
    }

    @Test
    void demoModeBeforeANetwork() throws Exception {
        assertThat(refusal("--server.port=0", "--server.address=0.0.0.0", "--motcua.data=" + folder.resolve("data")))
                .contains("127.0.0.1");
    }

    @Test
    void theDemoSignInBeforeARealDatabase() throws Exception {
        assertThat(refusal("--motcua.db.url=jdbc:mysql://127.0.0.1:1/", "--motcua.data=" + folder.resolve("data")))
                .contains("MOTCUA_OIDC_ISSUER");
    }

    @Test
    void aSignInServerThatPasswordsWouldReachInTheClear() throws Exception {
        assertThat(refusal(
                        "--motcua.db.url=jdbc:mysql://127.0.0.1:1/",
                        "--motcua.oidc.issuer=http://id.example.vn/realms/motcua",
                        "--motcua.data=" + folder.resolve("data")))
                .contains("https");
    }

    @Test
    void aSignInServerWithoutAnAddress() throws Exception {
        assertThat(refusal(
                        "--motcua.db.url=jdbc:mysql://127.0.0.1:1/",
                        "--motcua.oidc.issuer=motcua",
                        "--motcua.data=" + folder.resolve("data")))
                .contains("MOTCUA_OIDC_ISSUER");
    }

    @Test
    void aSignInWithoutItsSecret() throws Exception {
        assertThat(refusal(
                        "--motcua.db.url=jdbc:mysql://127.0.0.1:1/",
                        "--motcua.oidc.issuer=https://id.example.vn/realms/motcua",
                        "--motcua.data=" + folder.resolve("data")))
                .contains("MOTCUA_OIDC_CLIENT_SECRET");
    }

    @Test
    void provincesThatAreNowhere() throws Exception {
        assertThat(refusal("--motcua.tenants=" + folder.resolve("none"), "--motcua.data=" + folder.resolve("data")))
                .contains("MOTCUA_TENANTS");
    }

    @Test
    void nothingIsLeftBehindByARefusal() throws Exception {
        Path data = folder.resolve("data");
        refusal("--server.port=0", "--server.address=0.0.0.0", "--motcua.data=" + data);
        assertThat(data).doesNotExist();
    }
}
