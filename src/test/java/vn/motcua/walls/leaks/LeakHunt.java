package vn.motcua.walls.leaks;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Tests the tests of the walls: plants each leak of {@code src/test/leaks} into a copy of the classes it changes, runs
 * the tests against it in a virtual machine of its own, and expects one of them to fail by an assertion. Without a
 * leak they must all pass. Run by {@code ./motcua test --leaks [NAME…]}.
 */
public final class LeakHunt {

    private static final Path LEAKS = Path.of("src/test/leaks");
    private static final Path TARGET = Path.of("target/leaks");
    private static final Path FILLED = TARGET.resolve("prepared/data");
    private static final Path ARCHIVE = TARGET.resolve("prepared/libraries.jsa");
    private static final int AT_ONCE = 2;
    private static final int MINUTES = 15;
    private static final int SHOWN = 88;

    private static boolean copied;

    private LeakHunt() {}

    private record Result(String name, boolean good, String by, long seconds) {}

    /** @param args beginnings of the leaks' names, and {@code none} for the run without one; none for all */
    public static void main(String[] args) throws Exception {
        List<Callable<Result>> hunts = new ArrayList<>();
        if (args.length == 0 || List.of(args).contains("none")) {
            hunts.add(LeakHunt::withoutLeak);
        }
        files().stream()
                .filter(file -> args.length == 0
                        || Stream.of(args)
                                .anyMatch(name -> file.getFileName().toString().startsWith(name)))
                .forEach(file -> hunts.add(() -> hunt(file)));
        if (hunts.isEmpty()) {
            System.err.println("There is no such leak in " + LEAKS + ".");
            System.exit(2);
        }
        prepare();
        int survived = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Result>> results = hunts.stream().map(threads::submit).toList();
            for (Future<Result> future : results) {
                Result result = future.get();
                survived += result.good() ? 0 : 1;
                System.out.printf(
                        "%-8s %-38s %4d s  %s%n",
                        result.good() ? "ok" : "FAILED", result.name(), result.seconds(), result.by());
            }
        }
        System.out.printf("%d tried, %d not as they should be.%n", hunts.size(), survived);
        System.exit(survived == 0 ? 0 : 1);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(LEAKS)) {
            return files.filter(file -> file.toString().endsWith(".leak"))
                    .sorted()
                    .toList();
        }
    }

    private static Result withoutLeak() throws Exception {
        long start = System.nanoTime();
        List<String> lines = run(clean("none"), List.of());
        boolean good = lines.size() == 1 && lines.getFirst().startsWith(WallsRun.DONE);
        String said = good
                ? "no leak, and " + lines.getFirst().split("\t")[1] + " tests pass"
                : lines.isEmpty() ? "the tests did not end" : lines.getFirst();
        return new Result("(no leak)", good, said, since(start));
    }

    private static Result hunt(Path file) throws Exception {
        long start = System.nanoTime();
        Leak leak = Leak.read(file);
        Path folder = clean(leak.name());
        Optional<String> fault = plant(leak, folder);
        if (fault.isPresent()) {
            return new Result(leak.name(), false, fault.get(), since(start));
        }
        List<String> lines = run(folder, leak.tests());
        Optional<String> by = lines.stream()
                .filter(line -> line.startsWith(WallsRun.ASSERTION))
                .map(line -> line.split("\t")[1])
                .findFirst();
        String how = by.map(test -> "caught by " + shorten(test))
                .orElseGet(() -> lines.stream()
                        .filter(line -> line.startsWith(WallsRun.ERROR))
                        .findFirst()
                        .map(line -> "an error, no assertion: " + shorten(line))
                        .orElse(lines.isEmpty() ? "the tests did not end" : "SURVIVED: " + leak.title()));
        return new Result(leak.name(), by.isPresent(), how, since(start));
    }

    private static String shorten(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    /** What is wrong with the leak itself; nothing when it is compiled. */
    static Optional<String> plant(Leak leak, Path folder) throws IOException {
        Map<Path, String> sources;
        try {
            sources = leak.sources();
        } catch (IllegalStateException e) {
            return Optional.of(e.getMessage());
        }
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            Path copy = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(copy.getParent());
            files.add(Files.writeString(copy, source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-parameters",
                "-proc:none",
                "-nowarn",
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString(),
                "-cp",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return compiled ? Optional.empty() : Optional.of("does not compile: " + said);
        }
    }

    /** The lines that {@link WallsRun} wrote; none when it did not get so far. */
    private static List<String> run(Path folder, List<String> tests) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                "-Dmotcua.walls.fast=true",
                "-Dmotcua.test.filled=" + FILLED,
                "-Dmotcua.walls.overlay=" + folder.resolve("sources")));
        if (Files.exists(ARCHIVE)) {
            options.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        String classes = jars() + File.pathSeparator + folder.resolve("classes") + File.pathSeparator + folders();
        return run(folder, options, classes, tests);
    }

    private static List<String> run(Path folder, List<String> options, String classes, List<String> tests)
            throws Exception {
        Path result = folder.resolve("result.txt");
        List<String> command = java();
        command.addAll(options);
        command.addAll(List.of("-Dmotcua.test.tenants=" + tenants(), "-cp", classes));
        command.addAll(List.of(WallsRun.class.getName(), result.toString()));
        command.addAll(tests);
        execute(command, folder.resolve("run.log"));
        return Files.exists(result) ? Files.readAllLines(result) : List.of();
    }

    /** What every run would do again: fills a database to be copied, and reads the libraries' classes into an archive. */
    private static void prepare() throws Exception {
        Path folder = clean("prepared");
        Path list = folder.resolve("classes.list");
        run(
                folder,
                List.of("-Dmotcua.test.data=" + Files.createDirectories(FILLED), "-XX:DumpLoadedClassList=" + list),
                jars() + File.pathSeparator + folders(),
                List.of("ComponentWallsTests"));
        List<String> command = java();
        command.addAll(List.of(
                "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + ARCHIVE, "-cp", jars()));
        execute(command, folder.resolve("archive.log"));
    }

    private static List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m"));
    }

    private static void execute(List<String> command, Path log) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** The libraries: the same for all runs, so they come first and can be archived. */
    private static String jars() {
        return classPath(entry -> entry.endsWith(".jar"));
    }

    private static String folders() {
        return classPath(entry -> !entry.endsWith(".jar"));
    }

    private static String classPath(Predicate<String> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Two provinces are enough for a wall, and start faster than all. */
    private static synchronized Path tenants() throws IOException {
        Path few = TARGET.resolve("tenants");
        if (!copied) {
            copy(Path.of("tenants"), few);
            copy(Path.of("tenants", "gia-lai"), few.resolve("gia-lai"));
            copy(Path.of("tenants", "quang-nam"), few.resolve("quang-nam"));
            copied = true;
        }
        return few;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path clean(String name) throws IOException {
        Path folder = TARGET.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
        return Files.createDirectories(folder);
    }
}
