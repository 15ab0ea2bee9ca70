package vn.motcua.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Ids;
import vn.motcua.testing.UnitStamp;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;

/**
 * How far the hand-over has come as of a day, with the first page of units: in a province of 3,321 communes against one of
 * 69, in both of which a third have handed over.
 */
final class CoverageBench implements Benchmark {

    private static final String MANY = "lang-son-admin";
    private static final String FEW = "ha-tinh-admin";
    private static final int PAGE = 50;
    private static final int TIMES = 10;
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    private PortalContext portal;

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public double aim() {
        return 1.5;
    }

    @Override
    public int pairs() {
        return 25;
    }

    @Override
    public void prepare() throws Exception {
        portal = PortalContext.open();
        UnitsBench.fill(portal, MANY, 3321);
        UnitsBench.fill(portal, FEW, 69);
        handOver(MANY);
        handOver(FEW);
        for (int i = 0; i < 30; i++) {
            portal();
            floor();
        }
    }

    private void handOver(String username) throws Exception {
        portal.as(username, () -> {
            JdbcTemplate jdbc = portal.bean(JdbcTemplate.class);
            List<byte[]> units = jdbc.query(
                    "select id from org_unit where valid_to is null order by code", (row, number) -> row.getBytes(1));
            List<Object[]> stages = IntStream.range(0, units.size() / 3)
                    .mapToObj(i -> new Object[] {Ids.bytes(Ids.next()), units.get(i * 3)})
                    .toList();
            jdbc.batchUpdate("""
                    insert into transfer_stage (id, unit_id, stage, valid_from, decision_number, note)
                    values (?, ?, 'TRANSFERRED', '2026-01-01', '', '')
                    """, stages);
            UnitStamp.renew(portal.bean(JdbcClient.class));
            return true;
        });
    }

    @Override
    public long portal() throws Exception {
        return first(MANY);
    }

    @Override
    public long floor() throws Exception {
        return first(FEW);
    }

    private long first(String username) throws Exception {
        TransferService transfers = portal.bean(TransferService.class);
        return portal.as(username, () -> {
            long begin = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                transfers.summary(DAY);
                transfers.standings(StandingFilter.ALL, DAY, 0, PAGE);
            }
            return (System.nanoTime() - begin) / TIMES;
        });
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
    }
}
