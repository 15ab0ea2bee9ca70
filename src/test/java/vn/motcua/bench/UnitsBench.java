package vn.motcua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.testing.UnitStamp;

/**
 * The first page of the units of a day with its count, in a province of 3,321 communes against one of 69: as a tree whose
 * communes are all uppermost, as they are since 2025, and as a table.
 */
final class UnitsBench implements Benchmark {

    private static final String MANY = "lang-son-admin";
    private static final String FEW = "ha-tinh-admin";
    private static final int PAGE = 50;
    private static final int TIMES = 10;
    /** When none of the units is there any more that the demo begins with. */
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    private final String name;
    private final boolean tree;
    private PortalContext portal;

    private UnitsBench(String name, boolean tree) {
        this.name = name;
        this.tree = tree;
    }

    static UnitsBench asTree() {
        return new UnitsBench("units-tree", true);
    }

    static UnitsBench asTable() {
        return new UnitsBench("units-table", false);
    }

    @Override
    public String name() {
        return name;
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
        fill(portal, MANY, 3321);
        fill(portal, FEW, 69);
        for (int i = 0; i < 30; i++) {
            portal();
            floor();
        }
    }

    /** Ends all units that there are, and founds so many communes. */
    static void fill(PortalContext portal, String username, int communes) throws Exception {
        portal.as(username, () -> {
            JdbcTemplate jdbc = portal.bean(JdbcTemplate.class);
            jdbc.update("update org_unit set valid_to = '2025-07-01' where valid_to is null");
            jdbc.update("update unit_state set valid_to = '2025-07-01' where valid_to is null");
            List<Object[]> rows = new ArrayList<>();
            for (int i = 0; i < communes; i++) {
                String code = "9%04d".formatted(i);
                String title = "Xã thử nghiệm số " + i;
                byte[] id = Ids.bytes(Ids.next());
                rows.add(new Object[] {id, code, title, SearchKey.of(title + " " + code)});
            }
            jdbc.batchUpdate("""
                    insert into org_unit (id, code, kind, name, search_key, valid_from, version)
                    values (?, ?, 'COMMUNE', ?, ?, '2025-07-01', 0)
                    """, rows);
            jdbc.batchUpdate(
                    """
                    insert into unit_state (id, unit_id, code, name, search_key, valid_from)
                    values (?, ?, ?, ?, ?, '2025-07-01')
                    """,
                    rows.stream()
                            .map(row -> new Object[] {Ids.bytes(Ids.next()), row[0], row[1], row[2], row[3]})
                            .toList());
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
        UnitTree units = portal.bean(UnitTree.class);
        return portal.as(username, () -> {
            UnitFilter communes = UnitFilter.of(UnitKind.COMMUNE);
            long begin = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                if (tree) {
                    units.countBelow(null, DAY, false);
                    units.below(null, DAY, false, 0, PAGE);
                } else {
                    units.count(communes, DAY, false);
                    units.find(communes, DAY, false, 0, PAGE);
                }
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
