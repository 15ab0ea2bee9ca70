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
            ImportBench::confirmed,
            ImportBench::fromFile,
            ImportBench::fromLargeFile,
            ImportBench::onMySql,
            ImportHeapBench::new,
            ProceduresBench::all,
            ProceduresBench::search,
            ProceduresBench::code,
            UnitsBench::asTree,
            UnitsBench::asTable,
            CoverageBench::new,
            NeedBench::quiet,
            NeedBench::busy,
            NeedBench::large,
            PdfBench::new,
            SwitchBench::new,
            MigrateBench::new);

    private record Result(
            String name,
            double ratio,
            double aim,
            double portal,
            double floor,
            String unit,
            int rows,
            int pairs,
            String note) {

        static Result of(Benchmark benchmark, double portal, double floor) {
            return new Result(
                    benchmark.name(),
                    portal / floor,
                    benchmark.aim(),
                    portal,
                    floor,
                    benchmark.unit(),
                    benchmark.rows(),
                    benchmark.pairs(),
                    benchmark.note());
        }

        String line() {
            String line = String.format(
                    Locale.ROOT,
                    "%-17s ratio %5.2f  aim <= %4.2f  portal %9.1f %s  floor %9.1f %s  pairs %d",
                    name,
                    ratio,
                    aim,
                    portal,
                    unit,
                    floor,
                    unit,
                    pairs);
            return rows == 0
                    ? line + (note.isEmpty() ? "" : "  " + note)
                    : line
                            + String.format(
                                    Locale.ROOT,
                                    "  rows %d  portal %,.0f rows/s  floor %,.0f rows/s",
                                    rows,
                                    perSecond(portal),
                                    perSecond(floor));
        }

        private double perSecond(double millis) {
            return rows / millis * 1_000;
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"name\":\"%s\",\"ratio\":%.3f,\"aim\":%.2f,\"portalMillis\":%.2f,\"floorMillis\":%.2f,"
                            + "\"unit\":\"%s\",\"rows\":%d,\"pairs\":%d,\"note\":\"%s\"}",
                    name,
                    ratio,
                    aim,
                    portal,
                    floor,
                    unit,
                    rows,
                    pairs,
                    note);
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
        return Result.of(benchmark, median(portal) / 1e6, median(floor) / 1e6);
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
