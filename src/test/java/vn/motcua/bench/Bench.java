package vn.motcua.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures the portal against floors in the same run, the two sides in turn, since machines are noisy. Prints ratios of
 * medians; never fails because of one.
 */
public final class Bench {

    private static final List<Supplier<Benchmark>> ALL = List.of(
            StartBench::new,
            AotBench::new,
            () -> new ImportBench(false),
            () -> new ImportBench(true),
            ImportHeapBench::new,
            ProceduresBench::all,
            ProceduresBench::search,
            ProceduresBench::code,
            PdfBench::new,
            SwitchBench::new,
            MigrateBench::new);

    private record Result(String name, double ratio, double aim, double portalMillis, double floorMillis, int pairs) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-12s ratio %5.2f  aim <= %4.2f  portal %9.1f ms  floor %9.1f ms  pairs %d",
                    name,
                    ratio,
                    aim,
                    portalMillis,
                    floorMillis,
                    pairs);
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"name\":\"%s\",\"ratio\":%.3f,\"aim\":%.2f,\"portalMillis\":%.2f,\"floorMillis\":%.2f,\"pairs\":%d}",
                    name,
                    ratio,
                    aim,
                    portalMillis,
                    floorMillis,
                    pairs);
        }
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        boolean json = words.contains("--json");
        List<String> names =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> known = ALL.stream().map(each -> each.get().name()).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                System.err.println("There is no benchmark \"" + name + "\"; there are " + known + ".");
                System.exit(2);
            }
        }
        for (Supplier<Benchmark> each : ALL) {
            try (Benchmark benchmark = each.get()) {
                if (names.isEmpty() || names.contains(benchmark.name())) {
                    Result result = measure(benchmark);
                    System.out.println(json ? result.json() : result.line());
                }
            }
        }
        System.exit(0);
    }

    private static Result measure(Benchmark benchmark) throws Exception {
        benchmark.prepare();
        long[] portal = new long[benchmark.pairs()];
        long[] floor = new long[benchmark.pairs()];
        for (int pair = 0; pair < benchmark.pairs(); pair++) {
            portal[pair] = benchmark.portal();
            floor[pair] = benchmark.floor();
        }
        double portalMillis = median(portal) / 1e6;
        double floorMillis = median(floor) / 1e6;
        return new Result(
                benchmark.name(),
                portalMillis / floorMillis,
                benchmark.aim(),
                portalMillis,
                floorMillis,
                benchmark.pairs());
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
