package vn.motcua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** The rows of the register. Knows nothing of who may read or write them. */
@Component
class DecisionStore {

    private static final String SELECT = """
            select d.id, d.number, d.kind, d.issued_on, d.issuer, d.signer, d.subject, d.version,
                   exists (select 1 from decision other where other.number = d.number and other.issuer = d.issuer
                           and other.id <> d.id) as doubtful,
                   exists (select 1 from decision_scan s where s.decision_id = d.id) as scanned
            from decision d
            where %s
            order by d.issued_on desc, d.number, d.id
            """;

    static final String INSERT = """
            insert into decision (id, number, kind, issued_on, issuer, signer, subject, search_key, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Object[] row(UUID id, DecisionDraft draft) {
        return new Object[] {
            Ids.bytes(id),
            draft.number(),
            draft.kindOrGuess().name(),
            draft.issuedOn(),
            draft.issuer(),
            draft.signer(),
            draft.subject(),
            key(draft)
        };
    }

    private static String key(DecisionDraft draft) {
        return SearchKey.of(String.join(" ", draft.number(), draft.issuer(), draft.subject(), draft.signer()));
    }

    void insert(UUID id, DecisionDraft draft) {
        jdbc.sql(INSERT).params(row(id, draft)).update();
    }

    /** Whether the version was still that one. */
    boolean update(UUID id, int version, DecisionDraft draft) {
        return jdbc.sql("""
                        update decision
                        set number = ?, kind = ?, issued_on = ?, issuer = ?, signer = ?, subject = ?, search_key = ?,
                            version = version + 1
                        where id = ? and version = ?
                        """)
                        .params(
                                draft.number(),
                                draft.kindOrGuess().name(),
                                draft.issuedOn(),
                                draft.issuer(),
                                draft.signer(),
                                draft.subject(),
                                key(draft),
                                Ids.bytes(id),
                                version)
                        .update()
                == 1;
    }

    List<DecisionRow> select(String condition, Map<String, ?> parameters) {
        return select(condition, "", parameters);
    }

    List<DecisionRow> find(DecisionFilter filter, LocalDate asOf, long offset, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit, "offset", offset));
        return select(condition(filter, asOf, parameters), " limit :limit offset :offset", parameters);
    }

    long count(DecisionFilter filter, LocalDate asOf) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from decision d where " + condition(filter, asOf, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    List<String> issuers(LocalDate asOf) {
        return jdbc.sql("select distinct issuer from decision where issued_on <= ? order by issuer")
                .param(asOf)
                .query((row, number) -> row.getString(1))
                .list();
    }

    List<Integer> years(LocalDate asOf) {
        return jdbc.sql(
                        "select distinct extract(year from issued_on) as y from decision where issued_on <= ? order by y desc")
                .param(asOf)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private static String condition(DecisionFilter filter, LocalDate asOf, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("d.issued_on <= :asOf"));
        parameters.put("asOf", asOf);
        if (filter.kind() != null) {
            conditions.add("d.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.issuer() != null) {
            conditions.add("d.issuer = :issuer");
            parameters.put("issuer", filter.issuer());
        }
        if (filter.year() != null) {
            conditions.add("d.issued_on >= :yearFrom and d.issued_on <= :yearTo");
            parameters.put("yearFrom", LocalDate.of(filter.year(), 1, 1));
            parameters.put("yearTo", LocalDate.of(filter.year(), 12, 31));
        }
        for (String word : SearchKey.words(filter.text())) {
            String name = "word" + parameters.size();
            conditions.add("d.search_key like :" + name + " escape '!'");
            parameters.put(name, SearchKey.likePattern(word));
        }
        return String.join(" and ", conditions);
    }

    private List<DecisionRow> select(String condition, String page, Map<String, ?> parameters) {
        return jdbc.sql(SELECT.formatted(condition) + page)
                .params(parameters)
                .query((row, number) -> decision(row))
                .list();
    }

    private static DecisionRow decision(ResultSet row) throws SQLException {
        return new DecisionRow(
                Ids.of(row.getBytes("id")),
                row.getString("number"),
                DecisionKind.valueOf(row.getString("kind")),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("signer"),
                row.getString("subject"),
                row.getBoolean("doubtful"),
                row.getBoolean("scanned"),
                row.getInt("version"));
    }
}
