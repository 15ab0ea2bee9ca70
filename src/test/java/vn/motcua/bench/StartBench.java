package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * From the start of the process to the first page: the portal with its five filled provinces, against an empty Vaadin
 * and JPA application on the same libraries.
 */
final class StartBench implements Benchmark {

    private static final String EMPTY = "floor.EmptyApplication";

    private final Path folder = Path.of("target", "bench").toAbsolutePath();
    private final FirstPage firstPage = new FirstPage(folder);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public double aim() {
        return 1.5;
    }

    @Override
    public int pairs() {
        return 7;
    }

    @Override
    public void prepare() throws Exception {
        // Once each, so that both sides find their database and the disk's cache filled.
        portal();
        floor();
    }

    @Override
    public long portal() throws Exception {
        return firstPage.time(
                FirstPage.testClasses(),
                "vn.motcua.MotcuaApplication",
                "/login",
                List.of("--motcua.data=" + folder.resolve("portal")));
    }

    @Override
    public long floor() throws Exception {
        return firstPage.time(
                FirstPage.testClasses(),
                EMPTY,
                "/",
                List.of(
                        "--spring.config.location=classpath:/bench-empty.properties",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("empty")));
    }

    @Override
    public void close() {}
}
