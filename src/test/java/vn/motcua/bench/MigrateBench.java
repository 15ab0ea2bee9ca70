package vn.motcua.bench;

import java.nio.file.Path;
import vn.motcua.tenancy.lifecycle.ProvinceControl;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.Tenants;

/** Taking in 34 provinces on MySQL, from the empty server to the last row of their files, against taking in one. */
final class MigrateBench implements Benchmark {

    private static final int ALL = 34;

    private final Path tenants = Tenants.of("gia-lai");
    private PortalContext portal;
    private int round;

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public double aim() {
        return 20;
    }

    @Override
    public int pairs() {
        return 3;
    }

    @Override
    public void prepare() throws Exception {
        portal = PortalContext.open(MySqlServer.shared(), tenants);
        for (int i = 0; i < 3; i++) {
            take(1);
        }
    }

    @Override
    public long portal() {
        return take(ALL);
    }

    @Override
    public long floor() {
        return take(1);
    }

    private long take(int count) {
        round++;
        for (int i = 0; i < count; i++) {
            Tenants.add(tenants, "ha-tinh", "tinh-" + round + "-" + i);
        }
        long begin = System.nanoTime();
        int taken = portal.bean(ProvinceControl.class).acceptNew("bench").size();
        long took = System.nanoTime() - begin;
        if (taken != count) {
            throw new IllegalStateException(taken + " of " + count + " provinces are up");
        }
        return took;
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
    }
}
