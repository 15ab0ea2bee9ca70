package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForBlockerReporters;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * What stands in the way of hand-overs, as of a day. A unit officer sees and reports for their own unit and those below;
 * nothing is removed: a blocker is closed, with how.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class BlockerService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "blocker";

    private final BlockerQueries queries;
    private final BlockerStore store;
    private final UnitScope scope;
    private final DecisionService decisions;
    private final History history;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock clock;

    BlockerService(
            BlockerQueries queries,
            BlockerStore store,
            UnitScope scope,
            DecisionService decisions,
            History history,
            AuditTrail trail,
            CurrentPerson person,
            ProvinceClock clock) {
        this.queries = queries;
        this.store = store;
        this.scope = scope;
        this.decisions = decisions;
        this.history = history;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Those that were reported by that day, of units that there are that day; overdue ones first, closed ones last.
     *
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<BlockerRow> find(BlockerFilter filter, LocalDate asOf, long offset, int limit) {
        return queries.find(BlockerQueries.narrowed(units(asOf), filter), asOf, offset, limit);
    }

    public long count(BlockerFilter filter, LocalDate asOf) {
        return queries.count(BlockerQueries.narrowed(units(asOf), filter), asOf);
    }

    public BlockerFigures figures(LocalDate asOf) {
        return queries.figures(units(asOf), asOf);
    }

    /** Where unsolved ones are: by part of the province and kind, in the order of the parts' names. */
    public List<BlockerPlace> places(LocalDate asOf) {
        return queries.places(units(asOf), asOf);
    }

    /** @throws PortalException not found, also before it was reported */
    public BlockerRow get(UUID id, LocalDate asOf) {
        return queries.find(id, scope.mayBeSeen("u.id"), asOf).orElseThrow(PortalException::notFound);
    }

    /** What was done until that day, the oldest first. */
    public List<BlockerStep> steps(UUID id, LocalDate asOf) {
        get(id, asOf);
        return queries.steps(id, asOf);
    }

    /** What the trail says of it, newest first. */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        get(id, clock.today());
        return history.of(SUBJECT, id, offset, limit);
    }

    /** Whether the current person may report for a unit: there is such a unit today, and it is in their charge. */
    public boolean mayReport(UUID unit) {
        boolean reports =
                person.require().is(Role.PROVINCE_ADMIN) || person.require().is(Role.UNIT_OFFICER);
        SqlPart mine = units(clock.today()).and("u.id = :blockedUnit", Map.of("blockedUnit", Ids.bytes(unit)));
        return reports && queries.anyUnit(mine);
    }

    /**
     * Reports what stands in the way of a unit.
     *
     * @return key of the blocker
     * @throws PortalException {@code blocker.missing.…} or {@code blocker.too-long.…} for problem and owner; {@code
     *     blocker.opened.future}; {@code blocker.due.before-opened}; {@code blocker.unit-gone} when there was no such unit
     *     on the day; not found for a unit in others' charge
     */
    @ForBlockerReporters
    @Transactional
    public UUID report(BlockerDraft draft) {
        requireCharge(draft.unitId());
        BlockerStep opening =
                BlockerRule.opening(draft, clock.today(), person.require().username());
        UUID id = Ids.next();
        store.insert(id, draft, BlockerRule.problem(draft.problem()), opening);
        BlockerRow row = queries.find(id, scope.mayBeSeen("u.id"), draft.openedOn())
                .orElseThrow(() -> PortalException.invalid("blocker.unit-gone", draft.openedOn()));
        trail.record(act("blocker.reported", row)
                .details(row.problem())
                .change("kind", null, row.kind())
                .change("owner", null, opening.owner())
                .change("dueOn", null, opening.dueOn()));
        return id;
    }

    /**
     * Records that something was done, that the blocker is solved, or that it is open again.
     *
     * @param version of the row that the person saw
     * @throws PortalException {@code blocker.step.…}, {@code blocker.missing.what}, {@code blocker.due.before-step};
     *     not found
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    @ForBlockerReporters
    @Transactional
    public void step(UUID id, int version, StepDraft draft) {
        BlockerRow before = get(id, clock.today());
        requireCharge(before.unitId());
        DecisionRow directive = draft.directiveId() == null ? null : decisions.get(draft.directiveId());
        BlockerStep step = BlockerRule.next(
                before.last(), draft, clock.today(), person.require().username());
        requireCurrent(store.touch(id, version));
        store.insert(id, step);
        Act act = act("blocker." + step.act().name().toLowerCase(Locale.ROOT), before)
                .details(step.what())
                .change("owner", before.last().owner(), step.owner())
                .change("dueOn", before.last().dueOn(), step.dueOn());
        trail.record(directive == null ? act : act.link(DecisionService.SUBJECT, directive.id(), directive.number()));
    }

    /**
     * Corrects what was reported.
     *
     * @param reason needed
     * @throws PortalException {@code blocker.missing.problem}, {@code blocker.missing.reason}; not found
     * @throws OptimisticLockingFailureException when somebody else was faster
     */
    @ForBlockerReporters
    @Transactional
    public void correct(UUID id, int version, BlockerKind kind, String problem, String reason) {
        BlockerRow before = get(id, clock.today());
        requireCharge(before.unitId());
        String text = BlockerRule.problem(problem);
        if (reason.isBlank()) {
            throw PortalException.invalid("blocker.missing.reason");
        }
        requireCurrent(store.correct(id, version, kind, text));
        trail.record(act("blocker.corrected", before)
                .change("kind", before.kind(), kind)
                .change("problem", before.problem(), text)
                .because(reason));
    }

    private SqlPart units(LocalDate day) {
        return scope.units(UnitFilter.ALL, day);
    }

    private void requireCharge(UUID unit) {
        if (!mayReport(unit)) {
            throw PortalException.notFound();
        }
    }

    private static void requireCurrent(boolean current) {
        if (!current) {
            throw new OptimisticLockingFailureException("The blocker was changed meanwhile");
        }
    }

    private static Act act(String action, BlockerRow row) {
        return Act.of(action, SUBJECT, row.id()).called(row.unitName()).link("unit", row.unitId(), row.unitName());
    }
}
