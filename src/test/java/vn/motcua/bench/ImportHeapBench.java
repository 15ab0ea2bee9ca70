package vn.motcua.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.procedure.intake.ProcedureImportService;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.Tenants;

/**
 * What is alive in memory while 100,000 rows are imported against 1,000, on MySQL so that the database's own memory
 * does not count: the most that is left after a collection, sampled all the while. Bytes stand where others have
 * nanoseconds.
 */
final class ImportHeapBench implements Benchmark {

    private static final String ADMIN = "gia-lai-admin";
    private static final int LARGE = 100_000;
    private static final int SMALL = 1_000;
    private static final int PAUSE = 200;

    private PortalContext portal;
    private int round;

    @Override
    public String name() {
        return "import-heap";
    }

    @Override
    public double aim() {
        return 1.3;
    }

    @Override
    public String unit() {
        return "MB";
    }

    @Override
    public int pairs() {
        return 2;
    }

    @Override
    public void prepare() throws Exception {
        portal = PortalContext.open(MySqlServer.shared(), Tenants.of("gia-lai"));
        peak(SMALL);
    }

    @Override
    public long portal() throws Exception {
        return peak(LARGE);
    }

    @Override
    public long floor() throws Exception {
        return peak(SMALL);
    }

    private long peak(int rows) throws Exception {
        Path list = list(rows, round++);
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong peak = new AtomicLong();
        Thread sampling = Thread.ofPlatform().daemon().start(() -> {
            while (!over.get()) {
                System.gc();
                peak.accumulateAndGet(alive(), Math::max);
                pause();
            }
        });
        portal.as(ADMIN, () -> {
            ProcedureImportService imports = portal.bean(ProcedureImportService.class);
            UUID id = imports.read(list, "list.csv").id();
            return imports.confirm(id);
        });
        over.set(true);
        sampling.join();
        Files.delete(list);
        return peak.get();
    }

    private static long alive() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Another list each time, so that every one of its rows changes something. */
    private static Path list(int rows, int round) throws IOException {
        Path list = Files.createTempFile(Files.createDirectories(Path.of("target", "bench")), "list", ".csv");
        StringBuilder text = new StringBuilder("Mã số,Tên,Lĩnh vực\n");
        for (int i = 0; i < rows; i++) {
            text.append("9.%06d,Thủ tục hành chính thử nghiệm số %d lần %d,Hộ tịch%n".formatted(i, i, round));
        }
        return Files.writeString(list, text);
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
    }
}
