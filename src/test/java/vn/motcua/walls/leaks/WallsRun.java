package vn.motcua.walls.leaks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.PackageNameFilter.excludePackageNames;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the tests of the walls in this virtual machine and writes what failed into a file: a line for each, saying
 * whether it was an assertion, which test, and why.
 */
public final class WallsRun {

    static final String ASSERTION = "ASSERTION";
    static final String ERROR = "ERROR";
    static final String DONE = "DONE";

    /** Stop at the first assertion that fails: the leak is caught. */
    private static final boolean FAST = Boolean.getBoolean("motcua.walls.fast");

    private WallsRun() {}

    /** @param args where to write, then simple names of test classes; none for all */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>();
        int[] ran = new int[1];
        LauncherFactory.create().execute(request(List.of(args).subList(1, args.length)), new TestExecutionListener() {
            private TestPlan plan;

            @Override
            public void testPlanExecutionStarted(TestPlan testPlan) {
                plan = testPlan;
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                ran[0] += test.isTest() ? 1 : 0;
                result.getThrowable()
                        .ifPresent(failure -> lines.add(String.join(
                                "\t",
                                failure instanceof AssertionError ? ASSERTION : ERROR,
                                name(test),
                                String.valueOf(failure.getMessage())
                                        .replaceAll("\\s+", " ")
                                        .strip())));
                if (FAST && lines.stream().anyMatch(line -> line.startsWith(ASSERTION))) {
                    end(lines, Path.of(args[0]), 1);
                }
            }

            private String name(TestIdentifier test) {
                String owner = Stream.iterate(
                                plan.getParent(test),
                                parent -> parent.isPresent(),
                                parent -> parent.flatMap(plan::getParent))
                        .flatMap(parent -> parent.flatMap(TestIdentifier::getSource).stream())
                        .filter(MethodSource.class::isInstance)
                        .map(source -> ((MethodSource) source).getJavaClass().getSimpleName())
                        .findFirst()
                        .orElseGet(() -> plan.getParent(test)
                                .map(TestIdentifier::getDisplayName)
                                .orElse(""));
                return owner + ": " + test.getDisplayName();
            }
        });
        lines.add(DONE + "\t" + ran[0] + "\t");
        end(lines, Path.of(args[0]), lines.size() == 1 && ran[0] > 0 ? 0 : 1);
    }

    private static void end(List<String> lines, Path result, int status) {
        try {
            Files.write(result, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!FAST) {
            // In good order, so that the database can be copied.
            System.exit(status);
        }
        // Whatever threads a leak has left behind do not keep this machine up.
        Runtime.getRuntime().halt(status);
    }

    private static LauncherDiscoveryRequest request(List<String> classes) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        if (classes.isEmpty()) {
            request.selectors(selectPackage("vn.motcua.walls"));
            request.filters(excludePackageNames("vn.motcua.walls.leaks"));
        }
        classes.forEach(name -> request.selectors(selectClass("vn.motcua.walls." + name)));
        return request.build();
    }
}
