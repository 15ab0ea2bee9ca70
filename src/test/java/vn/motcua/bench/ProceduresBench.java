package vn.motcua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.procedure.ProcedureFilter;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/**
 * The first page of the procedures with its count, and that of a search, in a province of 20,000 procedures against one
 * of 200.
 */
final class ProceduresBench implements Benchmark {

    private static final String MANY = "lang-son-admin";
    private static final String FEW = "ha-tinh-admin";
    private static final int PAGE = 50;
    private static final int TIMES = 5;
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    private final ProcedureFilter filter;
    private final String name;
    private PortalContext portal;

    ProceduresBench(boolean search) {
        name = search ? "search" : "procedures";
        filter = search ? new ProcedureFilter("so 77 thu nghiem", null, null) : ProcedureFilter.ALL;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double aim() {
        return 1.3;
    }

    @Override
    public int pairs() {
        return 25;
    }

    @Override
    public void prepare() throws Exception {
        portal = PortalContext.open();
        fill(MANY, 20_000);
        fill(FEW, 200);
        for (int i = 0; i < 20; i++) {
            portal();
            floor();
        }
    }

    /** Up to so many procedures. */
    private void fill(String username, int wanted) throws Exception {
        portal.as(username, () -> {
            JdbcTemplate jdbc = portal.bean(JdbcTemplate.class);
            Integer there = jdbc.queryForObject("select count(*) from procedure_version", Integer.class);
            List<Object[]> rows = new ArrayList<>();
            for (int i = there == null ? 0 : there; i < wanted; i++) {
                String code = "8.%06d".formatted(i);
                String title = "Thủ tục hành chính thử nghiệm số " + i + " về một việc mà công dân cần";
                rows.add(new Object[] {
                    Ids.bytes(Ids.next()), Ids.bytes(Ids.next()), code, code, title, SearchKey.of(code + " " + title)
                });
            }
            jdbc.batchUpdate("""
                    insert into procedure_version (id, procedure_id, code, raw_code, name, field, issuing_agency,
                        executing_agencies, levels, search_key, valid_from, open_marker)
                    values (?, ?, ?, ?, ?, 'Hộ tịch', 'Bộ Tư pháp', 'Ủy ban nhân dân cấp xã', 'COMMUNE', ?,
                        '2015-01-01', 1)
                    """, rows);
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
        ProcedureService procedures = portal.bean(ProcedureService.class);
        return portal.as(username, () -> {
            long begin = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                procedures.find(filter, DAY, 0, PAGE);
                procedures.count(filter, DAY);
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
