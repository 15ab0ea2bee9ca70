package vn.motcua.tenancy;

import java.time.Duration;

final class ProvinceRestore {
    static final Duration LEASE = Duration.ofSeconds(15);

    private ProvinceRestore() {}
}
