package vn.motcua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.security.Guards.ForDecisionAuthors;
import vn.motcua.security.Guards.ForDocumentKeepers;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;

/**
 * The province's register of legal documents. A document is told by number, date and issuer, since each office counts
 * for itself. The same number may stand with two dates: it is flagged, not refused. Nothing is removed from it.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class DecisionService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "decision";

    private final DecisionStore store;
    private final List<DecisionUses> uses;
    private final History history;
    private final AuditTrail trail;

    DecisionService(DecisionStore store, List<DecisionUses> uses, History history, AuditTrail trail) {
        this.store = store;
        this.uses = uses;
        this.history = history;
        this.trail = trail;
    }

    /** Those issued by that day, newest first. */
    public List<DecisionRow> list(DecisionFilter filter, LocalDate asOf, long offset, int limit) {
        return store.find(filter, asOf, offset, limit);
    }

    public long count(DecisionFilter filter, LocalDate asOf) {
        return store.count(filter, asOf);
    }

    /** Whoever issued a document by that day. */
    public List<String> issuers(LocalDate asOf) {
        return store.issuers(asOf);
    }

    /** Years of issue, the latest first. */
    public List<Integer> years(LocalDate asOf) {
        return store.years(asOf);
    }

    public Optional<DecisionRow> find(UUID id) {
        return store.select("d.id = :id", Map.of("id", Ids.bytes(id))).stream().findFirst();
    }

    /** @throws PortalException not found */
    public DecisionRow get(UUID id) {
        return find(id).orElseThrow(PortalException::notFound);
    }

    /**
     * Those with the same number but another date: reason to warn whoever cites it.
     *
     * @throws PortalException ({@code decision.number-format})
     */
    public List<DecisionRow> sameNumber(String number, LocalDate exceptDate) {
        return store.select(
                "d.number = :number and d.issued_on <> :date",
                Map.of("number", new DecisionNumber(number).text(), "date", exceptDate));
    }

    /** What it is the basis of, as far as the person may see it; kinds of which there is nothing are left out. */
    public List<CitedBy> uses(UUID id) {
        DecisionRow decision = get(id);
        return uses.stream()
                .map(use -> use.of(decision))
                .filter(cited -> cited.total() > 0)
                .toList();
    }

    /** What was done to it, newest first. */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        get(id);
        return history.of(SUBJECT, id, offset, limit);
    }

    /**
     * The key of the document with this number, date and issuer, entered now if it is not known yet. Of one that is known, only
     * a signer that was missing is filled in.
     *
     * @throws PortalException {@code decision.number-format}; {@code decision.missing.…} or {@code decision.too-long.…}
     *     for issuer, signer and subject; {@code shared.stale} when somebody else enters it at the same moment
     */
    @ForDecisionAuthors
    @Transactional
    public UUID register(DecisionDraft draft) {
        DecisionDraft checked = draft.checked();
        Optional<DecisionRow> known = same(checked).findFirst();
        known.filter(row -> row.signer().isEmpty() && !checked.signer().isEmpty())
                .ifPresent(row -> write(
                        row,
                        new DecisionDraft(
                                row.number(),
                                row.issuedOn(),
                                row.issuer(),
                                checked.signer(),
                                row.subject(),
                                row.kind()),
                        ""));
        return known.map(DecisionRow::id).orElseGet(() -> insert(checked));
    }

    /**
     * Enters a document that the register does not have.
     *
     * @throws PortalException as {@link #register(DecisionDraft)}, and {@code decision.exists}
     */
    @ForDocumentKeepers
    @Transactional
    public UUID enter(DecisionDraft draft) {
        DecisionDraft checked = draft.checked();
        if (same(checked).findAny().isPresent()) {
            throw exists(checked);
        }
        return insert(checked);
    }

    /**
     * Corrects what stands in the register.
     *
     * @param version of the row that the person saw
     * @param reason needed when number or date change of a document that something official cites
     * @throws PortalException as {@link #register(DecisionDraft)}; {@code decision.exists}; {@code
     *     decision.reason-needed}; {@code decision.changed-meanwhile}, which says by whom and when
     */
    @ForDocumentKeepers
    @Transactional
    public void correct(UUID id, int version, DecisionDraft draft, String reason) {
        DecisionRow before = get(id);
        DecisionDraft checked = draft.checked();
        if (before.version() != version) {
            throw changedMeanwhile(before);
        }
        boolean identity =
                !before.number().equals(checked.number()) || !before.issuedOn().equals(checked.issuedOn());
        if (same(checked).anyMatch(other -> !other.id().equals(id))) {
            throw exists(checked);
        }
        if (identity && reason.isBlank() && cited(id)) {
            throw PortalException.invalid("decision.reason-needed");
        }
        write(before, checked, reason);
    }

    /** Whether something official cites it: then its number and date, and its scan, change only with a reason. */
    public boolean cited(UUID id) {
        return !uses(id).isEmpty();
    }

    private Stream<DecisionRow> same(DecisionDraft draft) {
        return store
                .select(
                        "d.number = :number and d.issued_on = :date",
                        Map.of("number", draft.number(), "date", draft.issuedOn()))
                .stream()
                .filter(row -> Issuer.same(row.issuer(), draft.issuer()));
    }

    private UUID insert(DecisionDraft draft) {
        UUID id = Ids.next();
        try {
            store.insert(id, draft);
        } catch (DuplicateKeyException e) {
            throw PortalException.conflict("shared.stale");
        }
        trail.record(Act.of("decision.registered", SUBJECT, id)
                .details(draft.issuedOn() + ", " + draft.issuer())
                .called(draft.number()));
        return id;
    }

    private void write(DecisionRow before, DecisionDraft after, String reason) {
        Act act = Act.of("decision.corrected", SUBJECT, before.id())
                .called(before.number())
                .change("number", before.number(), after.number())
                .change("issuedOn", before.issuedOn(), after.issuedOn())
                .change("kind", before.kind(), after.kindOrGuess())
                .change("issuer", before.issuer(), after.issuer())
                .change("signer", before.signer(), after.signer())
                .change("subject", before.subject(), after.subject())
                .because(reason);
        if (act.changes().isEmpty()) {
            return;
        }
        try {
            if (!store.update(before.id(), before.version(), after)) {
                throw changedMeanwhile(before);
            }
        } catch (DuplicateKeyException e) {
            throw exists(after);
        }
        trail.record(act);
    }

    private static PortalException exists(DecisionDraft draft) {
        return PortalException.conflict("decision.exists", draft.number(), draft.issuedOn(), draft.issuer());
    }

    private PortalException changedMeanwhile(DecisionRow row) {
        return history.of(SUBJECT, row.id(), 0, 1).stream()
                .findFirst()
                .map(last -> PortalException.conflict(
                        "decision.changed-meanwhile", last.personName(), Formats.moment(last.happenedAt())))
                .orElseGet(() -> PortalException.conflict("shared.stale"));
    }
}
