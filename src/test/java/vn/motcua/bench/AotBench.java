package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the process to the first page, with the JDK's ahead-of-time cache against without: what a node of a
 * data centre gains by one training run after each upgrade.
 */
final class AotBench implements Benchmark {

    private final Path folder = Path.of("target", "bench").toAbsolutePath();
    private final Path cache = folder.resolve("motcua.aot");
    private final FirstPage firstPage = new FirstPage(folder);

    @Override
    public String name() {
        return "aot";
    }

    @Override
    public double aim() {
        return 0.7;
    }

    @Override
    public int pairs() {
        return 5;
    }

    @Override
    public void prepare() throws Exception {
        floor();
        Files.deleteIfExists(cache);
        start(List.of("-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IOException("The training run left no cache, see " + folder.resolve("start.log"));
        }
        portal();
    }

    @Override
    public long portal() throws Exception {
        return start(List.of("-XX:AOTCache=" + cache));
    }

    @Override
    public long floor() throws Exception {
        return start(List.of());
    }

    private long start(List<String> cacheOption) throws Exception {
        List<String> options = new ArrayList<>(FirstPage.portalClasses());
        options.addAll(cacheOption);
        return firstPage.time(
                options, "vn.motcua.MotcuaApplication", "/login", List.of("--motcua.data=" + folder.resolve("portal")));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(cache);
    }
}
