package vn.motcua.orgunit.index;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.CurrentProvince;

/**
 * Something of each province, kept in memory as long as its stamp stays what it was when it was read; let go when memory
 * is short.
 */
public final class Kept<T> {

    private final CurrentProvince province;
    private final Map<String, Place<T>> places = new ConcurrentHashMap<>();

    public Kept(CurrentProvince province) {
        this.province = province;
    }

    /** That of the province which the thread works for. */
    public T at(UUID stamp, Supplier<T> read) {
        return places.computeIfAbsent(province.require().slug(), slug -> new Place<>())
                .at(stamp, read);
    }

    private static final class Place<T> {

        private volatile @Nullable Stamped<T> kept;

        T at(UUID stamp, Supplier<T> read) {
            T known = known(stamp);
            if (known != null) {
                return known;
            }
            synchronized (this) {
                T meanwhile = known(stamp);
                if (meanwhile != null) {
                    return meanwhile;
                }
                T fresh = read.get();
                kept = new Stamped<>(stamp, new SoftReference<>(fresh));
                return fresh;
            }
        }

        private @Nullable T known(UUID stamp) {
            Stamped<T> now = kept;
            return now != null && now.stamp.equals(stamp) ? now.thing.get() : null;
        }
    }

    private record Stamped<T>(UUID stamp, SoftReference<T> thing) {}
}
