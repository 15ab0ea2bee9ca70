package vn.motcua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.Guards.ForApprover;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/** The province's register of decisions. The same number may stand with two dates: it is flagged, not refused. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class DecisionService {

    private static final int ISSUER_LENGTH = 200;
    private static final int SUBJECT_LENGTH = 1000;

    private static final String SELECT = """
            select d.id, d.number, d.issued_on, d.issuer, d.subject,
                   exists (select 1 from decision other where other.number = d.number and other.id <> d.id) as doubtful
            from decision d
            where %s
            order by d.issued_on desc, d.number, d.id
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    DecisionService(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Those issued by that day, newest first. */
    public List<DecisionRow> list(LocalDate asOf, long offset, int limit) {
        return select(
                "d.issued_on <= :asOf",
                " limit :limit offset :offset",
                Map.of("asOf", asOf, "limit", limit, "offset", offset));
    }

    public long count(LocalDate asOf) {
        return jdbc.sql("select count(*) from decision where issued_on <= ?")
                .param(asOf)
                .query(Long.class)
                .single();
    }

    public Optional<DecisionRow> find(UUID id) {
        return select("d.id = :id", "", Map.of("id", Ids.bytes(id))).stream().findFirst();
    }

    /**
     * Those with the same number but another date: reason to warn whoever cites it.
     *
     * @throws PortalException ({@code decision.number-format})
     */
    public List<DecisionRow> sameNumber(String number, LocalDate exceptDate) {
        return select(
                "d.number = :number and d.issued_on <> :date",
                "",
                Map.of("number", new DecisionNumber(number).text(), "date", exceptDate));
    }

    /**
     * The key of the decision with this number and date, entered now if it is not known yet.
     *
     * @throws PortalException {@code decision.number-format}; {@code decision.missing.…} or {@code decision.too-long.…}
     *     for issuer and subject; {@code shared.stale} when somebody else enters it at the same moment
     */
    @ForApprover
    @Transactional
    public UUID register(String number, LocalDate issuedOn, String issuer, String subject) {
        String tidyNumber = new DecisionNumber(number).text();
        String tidyIssuer = checked(issuer, "decision.missing.issuer", "decision.too-long.issuer", ISSUER_LENGTH);
        String tidySubject = checked(subject, "decision.missing.subject", "decision.too-long.subject", SUBJECT_LENGTH);
        return select("d.number = :number and d.issued_on = :date", "", Map.of("number", tidyNumber, "date", issuedOn))
                .stream()
                .findFirst()
                .map(DecisionRow::id)
                .orElseGet(() -> insert(tidyNumber, issuedOn, tidyIssuer, tidySubject));
    }

    private UUID insert(String number, LocalDate issuedOn, String issuer, String subject) {
        UUID id = Ids.next();
        try {
            jdbc.sql("""
                            insert into decision (id, number, issued_on, issuer, subject, version)
                            values (?, ?, ?, ?, ?, 0)
                            """)
                    .params(Ids.bytes(id), number, issuedOn, issuer, subject)
                    .update();
        } catch (DuplicateKeyException e) {
            throw PortalException.conflict("shared.stale");
        }
        trail.record("decision.registered", "decision", id, number + ", " + issuedOn + ", " + issuer);
        return id;
    }

    private static String checked(String raw, String missing, String tooLong, int length) {
        String text = Texts.tidy(raw);
        if (text.isEmpty()) {
            throw PortalException.invalid(missing);
        }
        if (text.length() > length) {
            throw PortalException.invalid(tooLong, length);
        }
        return text;
    }

    private List<DecisionRow> select(String condition, String page, Map<String, Object> parameters) {
        return jdbc.sql(SELECT.formatted(condition) + page)
                .params(parameters)
                .query((row, number) -> decision(row))
                .list();
    }

    private static DecisionRow decision(ResultSet row) throws SQLException {
        return new DecisionRow(
                Ids.of(row.getBytes("id")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getBoolean("doubtful"));
    }
}
