package vn.motcua.decision.link;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.security.Guards.ForDocumentKeepers;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;
import vn.motcua.ui.Formats;

/** Links between documents of the register. Making and taking back a link is recorded with both documents. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class DecisionLinkService {

    private final JdbcClient jdbc;
    private final DecisionService decisions;
    private final AuditTrail trail;

    DecisionLinkService(JdbcClient jdbc, DecisionService decisions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** Links of a document in both directions, the youngest document first. */
    public List<DecisionLink> of(UUID decision) {
        return jdbc.sql("""
                        select l.kind, 1 as outgoing, d.id, d.number, d.issued_on, d.issuer, d.subject
                        from decision_link l join decision d on d.id = l.target_id
                        where l.decision_id = :id
                        union all
                        select l.kind, 0 as outgoing, d.id, d.number, d.issued_on, d.issuer, d.subject
                        from decision_link l join decision d on d.id = l.decision_id
                        where l.target_id = :id
                        order by issued_on desc, number, id
                        """)
                .param("id", Ids.bytes(decision))
                .query((row, number) -> new DecisionLink(
                        LinkKind.valueOf(row.getString("kind")),
                        row.getBoolean("outgoing"),
                        Ids.of(row.getBytes("id")),
                        row.getString("number"),
                        Objects.requireNonNull(Times.day(row, "issued_on")),
                        row.getString("issuer"),
                        row.getString("subject")))
                .list();
    }

    /**
     * Says what a document has to do with an older one.
     *
     * @throws PortalException not found; {@code decision.link.self}, {@code decision.link.circle}, {@code
     *     decision.link.exists}
     */
    @ForDocumentKeepers
    @Transactional
    public void add(UUID decision, LinkKind kind, UUID target) {
        lock(List.of(decision, target));
        DecisionRow from = decisions.get(decision);
        DecisionRow to = decisions.get(target);
        LinkRule.check(new LinkRule.Edge(decision, target), edges());
        try {
            jdbc.sql("insert into decision_link (decision_id, kind, target_id) values (?, ?, ?)")
                    .params(Ids.bytes(decision), kind.name(), Ids.bytes(target))
                    .update();
        } catch (DuplicateKeyException e) {
            throw PortalException.conflict("decision.link.exists", to.number());
        }
        trail.recordAll(List.of(
                Act.of("decision.linked", DecisionService.SUBJECT, decision)
                        .change(kind.name(), null, label(to))
                        .called(from.number())
                        .link(DecisionService.SUBJECT, target, to.number()),
                Act.of("decision.linked", DecisionService.SUBJECT, target)
                        .change(kind.name() + "-BY", null, label(from))
                        .called(to.number())
                        .link(DecisionService.SUBJECT, decision, from.number())));
    }

    /** Takes back a link that was a mistake. @throws PortalException not found */
    @ForDocumentKeepers
    @Transactional
    public void remove(UUID decision, LinkKind kind, UUID target) {
        DecisionRow from = decisions.get(decision);
        DecisionRow to = decisions.get(target);
        int removed = jdbc.sql("delete from decision_link where decision_id = ? and kind = ? and target_id = ?")
                .params(Ids.bytes(decision), kind.name(), Ids.bytes(target))
                .update();
        if (removed == 0) {
            throw PortalException.notFound();
        }
        trail.recordAll(List.of(
                Act.of("decision.unlinked", DecisionService.SUBJECT, decision)
                        .change(kind.name(), label(to), null)
                        .called(from.number())
                        .link(DecisionService.SUBJECT, target, to.number()),
                Act.of("decision.unlinked", DecisionService.SUBJECT, target)
                        .change(kind.name() + "-BY", label(from), null)
                        .called(to.number())
                        .link(DecisionService.SUBJECT, decision, from.number())));
    }

    /** So that two people cannot close a circle from both ends. */
    private void lock(List<UUID> decisions) {
        jdbc.sql("select id from decision where id in (:ids) order by id for update")
                .param("ids", decisions.stream().map(Ids::bytes).toList())
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private List<LinkRule.Edge> edges() {
        return jdbc.sql("select decision_id, target_id from decision_link")
                .query((row, number) -> new LinkRule.Edge(Ids.of(row.getBytes(1)), Ids.of(row.getBytes(2))))
                .list();
    }

    private static String label(DecisionRow row) {
        return row.number() + " (" + Formats.day(row.issuedOn()) + ")";
    }
}
