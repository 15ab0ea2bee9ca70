package vn.motcua.transfer.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CurveService;

/**
 * Targets of the province and how far it is, as of a day. A unit officer sees the province's targets beside their own
 * unit and those below. A target is never changed: it is ended, and another one set.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class TargetService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "target";

    private static final String IN_FORCE = "t.valid_from <= :asOf and (t.valid_to is null or t.valid_to > :asOf)";

    private final TargetStore store;
    private final CurveService curves;
    private final UnitScope scope;
    private final DecisionService decisions;
    private final AuditTrail trail;
    private final ProvinceClock clock;

    TargetService(
            TargetStore store,
            CurveService curves,
            UnitScope scope,
            DecisionService decisions,
            AuditTrail trail,
            ProvinceClock clock) {
        this.store = store;
        this.curves = curves;
        this.scope = scope;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Targets that hold that day, by kind of unit and deadline. */
    public List<TargetStanding> standings(LocalDate asOf) {
        return standings(asOf, curves.curves(asOf));
    }

    /** The same, for who has the curves already. */
    public List<TargetStanding> standings(LocalDate asOf, List<CoverageCurve> known) {
        return store.select(IN_FORCE, Map.of("asOf", asOf)).stream()
                .map(target -> standing(target, known, asOf))
                .sorted(Comparator.comparing(
                                (TargetStanding standing) -> standing.target().kind())
                        .thenComparing(standing -> standing.target().deadline()))
                .toList();
    }

    private static TargetStanding standing(TargetRow target, List<CoverageCurve> known, LocalDate asOf) {
        CoverageCurve curve = known.stream()
                .filter(each -> each.kind() == target.kind())
                .findFirst()
                .orElseGet(() -> new CoverageCurve(target.kind(), List.of()));
        Coverage coverage = curve.at(asOf);
        return new TargetStanding(
                target,
                coverage,
                CoverageCurve.needed(target.share(), coverage.total()),
                Forecast.of(curve, target.share(), target.deadline(), asOf));
    }

    /**
     * Units of a kind that have not handed over that day; those in a pilot first, then those with a plan.
     *
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<MissingUnit> missing(UnitKind kind, LocalDate asOf, long offset, int limit) {
        return store.missing(scope.units(UnitFilter.of(kind), asOf), asOf, offset, limit);
    }

    public long countMissing(UnitKind kind, LocalDate asOf) {
        return store.countMissing(scope.units(UnitFilter.of(kind), asOf), asOf);
    }

    /**
     * Sets a target.
     *
     * @return its key
     * @throws PortalException {@code target.share}; {@code target.deadline.before}; {@code target.note.too-long}; {@code
     *     target.exists} when there is one for this kind and deadline at that time; not found for a document that there
     *     is not
     */
    @ForProvinceAdmin
    @Transactional
    public UUID set(TargetDraft draft) {
        TargetDraft checked = TargetRule.checked(draft);
        DecisionRow decision = decisions.get(checked.decisionId());
        boolean taken = !store.select(
                        "t.unit_kind = :kind and t.deadline = :deadline and (t.valid_to is null or t.valid_to > :from)",
                        Map.of(
                                "kind", checked.kind().name(),
                                "deadline", checked.deadline(),
                                "from", checked.from()))
                .isEmpty();
        if (taken) {
            throw PortalException.conflict("target.exists", checked.deadline());
        }
        UUID id = Ids.next();
        store.insert(id, checked);
        trail.record(Act.of("target.set", SUBJECT, id)
                .called(TargetRule.name(checked.share(), checked.deadline()))
                .change("unitKind", null, checked.kind())
                .change("share", null, checked.share().toPlainString())
                .change("deadline", null, checked.deadline())
                .change("from", null, checked.from())
                .link(DecisionService.SUBJECT, decision.id(), decision.number()));
        return id;
    }

    /**
     * Ends a target that no longer holds, as another one takes its place or it is given up.
     *
     * @param on first day on which it no longer holds
     * @throws PortalException {@code target.end.before-begin}; {@code target.missing.reason}; {@code target.ended}; not
     *     found
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    @ForProvinceAdmin
    @Transactional
    public void end(UUID id, int version, LocalDate on, String reason) {
        TargetRow before = store.select("t.id = :target", Map.of("target", Ids.bytes(id))).stream()
                .findFirst()
                .orElseThrow(PortalException::notFound);
        TargetRule.requireEnd(before, on, reason, clock.today());
        if (!store.end(id, version, on, reason.strip())) {
            throw new OptimisticLockingFailureException("The target was changed meanwhile");
        }
        trail.record(Act.of("target.ended", SUBJECT, id)
                .called(TargetRule.name(before))
                .change("to", before.to(), on)
                .because(reason));
    }
}
