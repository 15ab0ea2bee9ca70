package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's portal to a fresh database: an H2 folder under {@code target}, or an empty MySQL server. */
public class TestDeployment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "motcua.mv.db";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "motcua.data=" + System.getProperty("motcua.test.data", data().toString()),
                        "motcua.tenants=" + System.getProperty("motcua.test.tenants", "tenants"))
                .applyTo(context);
        if ("mysql".equals(System.getProperty("motcua.test.database"))) {
            MySqlServer server = MySqlServer.shared();
            TestPropertyValues.of("motcua.db.url=" + server.url(), "motcua.db.user=root", "motcua.db.password=")
                    .applyTo(context);
        }
    }

    private static MySqlServer apart;

    /**
     * For tests that change provinces as wholes: on MySQL a server of their own, so that the contexts that other
     * classes share see nothing of it. Apply it after this initializer.
     */
    public static synchronized void apart(ConfigurableApplicationContext context) {
        if ("mysql".equals(System.getProperty("motcua.test.database"))) {
            if (apart != null) {
                apart.kill();
            }
            apart = MySqlServer.start(freshFolder("mysql-apart"));
            TestPropertyValues.of("motcua.db.url=" + apart.url()).applyTo(context);
        }
    }

    /** The server that {@link #apart} started last. */
    public static synchronized MySqlServer apartServer() {
        return apart;
    }

    /** A fresh folder; with a copy of a filled one in it, where that is given to save the time of filling. */
    private static Path data() {
        Path fresh = freshFolder("h2");
        String filled = System.getProperty("motcua.test.filled");
        if (filled != null) {
            try {
                Files.copy(Path.of(filled, DATABASE), fresh.resolve(DATABASE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fresh;
    }

    public static Path freshFolder(String name) {
        try {
            Path target = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(target, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
