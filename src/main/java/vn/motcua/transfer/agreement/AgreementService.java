package vn.motcua.transfer.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.plan.PlanChanged;

/**
 * Agreements of units with the post, as of a day. A unit officer sees those of their own unit and those below; the
 * province keeps them. Nothing is removed: an agreement runs out, is renewed or is ended.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class AgreementService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "agreement";

    private final AgreementQueries queries;
    private final AgreementStore store;
    private final UnitScope scope;
    private final DecisionService decisions;
    private final History history;
    private final AuditTrail trail;
    private final ProvinceClock clock;
    private final ApplicationEventPublisher events;

    AgreementService(
            AgreementQueries queries,
            AgreementStore store,
            UnitScope scope,
            DecisionService decisions,
            History history,
            AuditTrail trail,
            ProvinceClock clock,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.store = store;
        this.scope = scope;
        this.decisions = decisions;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Units of that day with their agreements in force.
     *
     * @param offset how many lines to leave out, from 0
     * @param limit at most so many lines
     */
    public List<AgreementLine> lines(AgreementFilter filter, LocalDate asOf, long offset, int limit) {
        return queries.lines(AgreementQueries.narrowed(scope.units(UnitFilter.ALL, asOf), filter), asOf, offset, limit);
    }

    public long count(AgreementFilter filter, LocalDate asOf) {
        return queries.count(AgreementQueries.narrowed(scope.units(UnitFilter.ALL, asOf), filter), asOf);
    }

    /** Groups of which the person sees units. */
    public List<AgreementFigures> figures(LocalDate asOf) {
        return queries.figures(scope.units(UnitFilter.ALL, asOf), asOf);
    }

    /** @throws PortalException not found */
    public AgreementRow get(UUID id) {
        SqlPart seen = scope.mayBeSeen("u.id").and("a.id = :agreement", Map.of("agreement", Ids.bytes(id)));
        return queries.select(seen).stream().findFirst().orElseThrow(PortalException::notFound);
    }

    /** All that a unit ever had, the youngest first. */
    public List<AgreementRow> of(UUID unit) {
        return queries.select(scope.mayBeSeen("u.id").and("u.id = :unit", Map.of("unit", Ids.bytes(unit))));
    }

    /** What the trail says of it, newest first. */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        get(id);
        return history.of(SUBJECT, id, offset, limit);
    }

    /**
     * Enters an agreement that was signed.
     *
     * @return its key
     * @throws PortalException as {@link AgreementRule#checked}; {@code agreement.exists} when the unit has one of this
     *     number at that time; {@code agreement.unit-gone}; not found for a document that there is not
     */
    @ForProvinceAdmin
    @Transactional
    public UUID sign(AgreementDraft draft) {
        AgreementDraft checked = AgreementRule.checked(draft, clock.today());
        requireUnit(checked);
        AgreementRule.requireFree(checked, of(checked.unitId()), null);
        UUID id = Ids.next();
        store.insert(id, checked, null);
        AgreementRow row = get(id);
        record(entered("agreement.signed", row), row.unitId());
        return id;
    }

    /**
     * Enters an agreement that takes the place of another, which ends where the new one begins.
     *
     * @param version of the other as the person saw it
     * @return key of the new one
     * @throws PortalException as {@link #sign}; {@code agreement.renewed}; {@code agreement.renewal.before}
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    @ForProvinceAdmin
    @Transactional
    public UUID renew(UUID id, int version, AgreementDraft draft) {
        AgreementRow before = get(id);
        AgreementDraft checked = AgreementRule.checked(draft, clock.today());
        LocalDate end = AgreementRule.endOfRenewed(before, checked);
        if (!checked.unitId().equals(before.unitId())) {
            throw PortalException.notFound();
        }
        requireCurrent(store.end(id, version, end, "", null));
        AgreementRule.requireFree(checked, of(checked.unitId()), null);
        UUID next = Ids.next();
        store.insert(next, checked, id);
        AgreementRow row = get(next);
        trail.record(entered("agreement.signed", row).link(SUBJECT, id, before.number()));
        record(
                act("agreement.renewed", before).change("to", before.to(), end).link(SUBJECT, next, row.number()),
                before.unitId());
        return next;
    }

    /**
     * Ends an agreement before its time, or one without an end.
     *
     * @param on first day on which it is no longer in force
     * @param decisionId the document that ends it; null for none
     * @throws PortalException {@code agreement.end.…}; {@code agreement.missing.reason}; not found
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    @ForProvinceAdmin
    @Transactional
    public void end(UUID id, int version, LocalDate on, String reason, @Nullable UUID decisionId) {
        AgreementRow before = get(id);
        AgreementRule.requireEnd(before, on, reason);
        requireCurrent(store.end(id, version, on, reason.strip(), decisionId));
        record(
                linked(
                        act("agreement.ended", before)
                                .change("to", before.to(), on)
                                .because(reason),
                        decisionId),
                before.unitId());
    }

    /**
     * Corrects number, scope, document and reminder; its days stand, as counts rest on them.
     *
     * @param reason needed
     * @throws PortalException as {@link #sign}; {@code agreement.missing.reason}; not found
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    @ForProvinceAdmin
    @Transactional
    public void correct(UUID id, int version, AgreementDraft draft, String reason) {
        AgreementRow before = get(id);
        AgreementDraft checked = AgreementRule.checked(
                new AgreementDraft(
                        before.unitId(),
                        draft.number(),
                        before.signedOn(),
                        before.from(),
                        before.agreedTo(),
                        draft.remindDays(),
                        draft.scope(),
                        draft.decisionId()),
                clock.today());
        if (reason.isBlank()) {
            throw PortalException.invalid("agreement.missing.reason");
        }
        AgreementRule.requireFree(checked, of(checked.unitId()), id);
        requireCurrent(store.correct(id, version, checked));
        Act corrected = linked(
                act("agreement.corrected", before)
                        .change("number", before.number(), checked.number())
                        .change("scope", before.scope(), checked.scope())
                        .change("remindOn", before.remindOn(), checked.remindOn())
                        .because(reason),
                checked.decisionId());
        record(corrected, before.unitId());
    }

    /** Minutes of the unit speak of its agreements: what was signed under others is void. */
    private void record(Act act, UUID unit) {
        trail.record(act);
        events.publishEvent(new PlanChanged(unit));
    }

    private void requireUnit(AgreementDraft draft) {
        SqlPart unit = scope.units(UnitFilter.ALL, draft.from())
                .and("u.id = :unit", Map.of("unit", Ids.bytes(draft.unitId())));
        if (queries.count(unit, draft.from()) == 0) {
            throw PortalException.invalid("agreement.unit-gone", draft.from());
        }
    }

    private Act entered(String action, AgreementRow row) {
        return linked(
                act(action, row)
                        .change("signedOn", null, row.signedOn())
                        .change("from", null, row.from())
                        .change("to", null, row.agreedTo())
                        .change("scope", null, row.scope()),
                row.decisionId());
    }

    private static Act act(String action, AgreementRow row) {
        return Act.of(action, SUBJECT, row.id()).called(row.number()).link("unit", row.unitId(), row.unitName());
    }

    private Act linked(Act act, @Nullable UUID decisionId) {
        if (decisionId == null) {
            return act;
        }
        DecisionRow decision = decisions.get(decisionId);
        return act.link(DecisionService.SUBJECT, decision.id(), decision.number());
    }

    private static void requireCurrent(boolean current) {
        if (!current) {
            throw new OptimisticLockingFailureException("The agreement was changed meanwhile");
        }
    }
}
