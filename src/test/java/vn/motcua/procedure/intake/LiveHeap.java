package vn.motcua.procedure.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What is alive in memory: looked at after collections while something runs, against what was alive before. */
final class LiveHeap implements AutoCloseable {

    private final long before = alive();
    private final AtomicLong most = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);

    private LiveHeap() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (!over.await(3, TimeUnit.SECONDS)) {
                    most.accumulateAndGet(alive(), Math::max);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static LiveHeap watched() {
        return new LiveHeap();
    }

    /** In bytes, at its most. */
    long growth() {
        return most.get() - before;
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    @Override
    public void close() {
        over.countDown();
    }
}
