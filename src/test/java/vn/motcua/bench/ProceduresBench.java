package vn.motcua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.testing.ProcedureStamp;

/**
 * The first page of the procedures with its count, and that of searches, in a province of 20,000 procedures against one
 * of 200: one search fills the page in both, one finds a single procedure in both.
 */
final class ProceduresBench implements Benchmark {

    private static final String MANY = "lang-son-admin";
    private static final String FEW = "ha-tinh-admin";
    private static final String TITLE = "Thủ tục hành chính thử nghiệm số %d về một việc mà công dân cần";
    private static final int PAGE = 50;
    private static final int TIMES = 5;
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    private final String name;
    private final String text;
    private final List<String> words;
    private int searches;
    private PortalContext portal;

    /**
     * @param text with a mark for a word
     * @param words taken in turn; more of them than the portal remembers answers
     */
    private ProceduresBench(String name, String text, List<String> words) {
        this.name = name;
        this.text = text;
        this.words = words;
    }

    static ProceduresBench all() {
        return new ProceduresBench("procedures", "", List.of(""));
    }

    static ProceduresBench search() {
        return new ProceduresBench("search", "so thu nghiem %s", ofTitles());
    }

    static ProceduresBench code() {
        return new ProceduresBench("search-code", "8.000%s nghiem", ofCodes());
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

    /** Words that all titles have, so that every search fills its page. */
    private static List<String> ofTitles() {
        return Stream.of("thu tuc hanh chinh ve mot viec ma cong dan can".split(" "))
                .flatMap(word -> IntStream.rangeClosed(1, word.length()).mapToObj(end -> word.substring(0, end)))
                .distinct()
                .toList();
    }

    private static List<String> ofCodes() {
        return IntStream.range(0, 200).mapToObj("%03d"::formatted).toList();
    }

    /** Up to so many procedures. */
    private void fill(String username, int wanted) throws Exception {
        portal.as(username, () -> {
            JdbcTemplate jdbc = portal.bean(JdbcTemplate.class);
            Integer there = jdbc.queryForObject("select count(*) from procedure_version", Integer.class);
            List<Object[]> rows = new ArrayList<>();
            for (int i = there == null ? 0 : there; i < wanted; i++) {
                String code = "8.%06d".formatted(i);
                String title = TITLE.formatted(i);
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
            ProcedureStamp.renew(portal.bean(JdbcClient.class));
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
                ProcedureFilter filter =
                        new ProcedureFilter(text.formatted(words.get(searches++ % words.size())), null, null);
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
