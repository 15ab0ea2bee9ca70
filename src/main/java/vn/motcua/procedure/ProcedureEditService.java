package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.procedure.content.ContentRule;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.FieldFault;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.security.Guards;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.tenancy.ProvinceClock;

/** Changes single procedures by hand. Each change is an act with a reason, and begins a version. */
@Service
@Guards.ForProvinceAdmin
@Transactional(readOnly = true)
public class ProcedureEditService {

    private static final String SUBJECT = "procedure";

    private final ProcedureStore store;
    private final ProvinceClock clock;
    private final AuditTrail trail;
    private final History history;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProcedureEditService(
            ProcedureStore store,
            ProvinceClock clock,
            AuditTrail trail,
            History history,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.trail = trail;
        this.history = history;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @throws PortalException (not found) when there is no such procedure */
    public ProcedureState open(String code) {
        return store.open(code).orElseThrow(PortalException::notFound);
    }

    /**
     * Adds a procedure, in force from today.
     *
     * @param rawCode in one of the three forms
     * @throws FieldFault when a field cannot be so; ({@code procedures.code-taken}) when there is such a procedure
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public String create(String rawCode, ProcedureContent content, String reason) {
        ProcedureCode code = switch (ProcedureCode.parse(rawCode)) {
            case ProcedureCode.Valid valid -> valid.code();
            case ProcedureCode.Refused refused -> throw FieldFault.atCode(refused.reason(), "", Texts.tidy(rawCode));
        };
        ContentRule.check(code.key(), content);
        ContentRule.checkReason(reason);
        if (store.open(code.key()).isPresent()) {
            throw FieldFault.atCode("procedures.code-taken", code.key());
        }
        LocalDate today = clock.today();
        ProcedureVersion version = ProcedureVersion.first(code, content, today, null);
        UUID act = trail.record(Act.of("procedure.created", SUBJECT, version.procedureId())
                .called(code.key())
                .because(reason));
        add(version.by(act), today);
        return code.key();
    }

    /**
     * States a procedure otherwise from today on.
     *
     * @param seen the version that the person saw when they began
     * @throws FieldFault when a field cannot be so
     * @throws PortalException ({@code procedures.changed-meanwhile}) when somebody else changed it since, ({@code
     *     procedures.nothing-changed}), ({@code procedures.not-yet}) when a change from a coming day is known already
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public void edit(String code, UUID seen, ProcedureContent content, String reason) {
        ContentRule.check(code, content);
        ContentRule.checkReason(reason);
        begin(code, seen, content, clock.today(), "procedure.edited", reason);
    }

    /**
     * Abolishes a procedure or has another one take its place.
     *
     * @param status ABOLISHED or REPLACED
     * @param replacedBy code of the other one; "" when abolished
     * @param day from which; may lie ahead
     * @throws FieldFault when a field cannot be so
     * @throws PortalException as {@link #edit}; ({@code procedures.end-before}) when the present state began later,
     *     ({@code procedures.already-ended})
     */
    @Transactional
    @Guards.ForProvinceAdmin
    public void end(String code, UUID seen, ProcedureStatus status, String replacedBy, LocalDate day, String reason) {
        ContentRule.checkReason(reason);
        String other = status == ProcedureStatus.REPLACED ? Texts.tidy(replacedBy) : "";
        ProcedureState state = open(code);
        if (!state.content().status().inUse()) {
            throw PortalException.conflict("procedures.already-ended");
        }
        ProcedureContent content =
                state.content().with(ProcedureField.STATUS, status.name()).with(ProcedureField.REPLACED_BY, other);
        ContentRule.check(code, content);
        if (!other.isEmpty() && store.open(other).isEmpty()) {
            throw new FieldFault(ProcedureField.REPLACED_BY, "procedures.not-in-force", other);
        }
        if (day.isBefore(state.since())) {
            throw PortalException.invalid("procedures.end-before", day, state.since());
        }
        begin(code, seen, content, day, "procedure.ended", reason);
    }

    private void begin(String code, UUID seen, ProcedureContent content, LocalDate day, String action, String reason) {
        ProcedureState state = open(code);
        checkSeen(state, seen);
        if (state.since().isAfter(clock.today()) && state.since().isAfter(day)) {
            throw PortalException.conflict("procedures.not-yet", state.since());
        }
        if (state.content().equals(content)) {
            throw PortalException.invalid("procedures.nothing-changed");
        }
        Act act = Act.of(action, SUBJECT, state.procedureId()).called(code).because(reason);
        for (FieldChange change : state.content().changesTo(content)) {
            act = act.change(change.field().name(), change.before(), change.after());
        }
        UUID actId = trail.record(act);
        ProcedureVersion next = new ProcedureVersion(
                Ids.next(), state.procedureId(), new ProcedureCode(code, state.rawCode()), content, day, actId);
        try {
            store.end(state.versionId(), day);
        } catch (ConcurrencyFailureException e) {
            throw changedMeanwhile(code, e);
        }
        add(next, day);
    }

    private void add(ProcedureVersion version, LocalDate day) {
        try {
            store.add(List.of(version));
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            throw changedMeanwhile(version.code().key(), e);
        }
        UUID act = version.act();
        if (act != null) {
            events.publishEvent(new ProceduresChanged(act, day));
        }
    }

    private void checkSeen(ProcedureState state, UUID seen) {
        if (!state.versionId().equals(seen)) {
            throw changedMeanwhile(state.code(), null);
        }
    }

    private PortalException changedMeanwhile(String code, @org.jspecify.annotations.Nullable Exception cause) {
        PortalException changed = jdbc.sql("select act_id from procedure_version where code = ? and open_marker = 1")
                .param(code)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)).map(Ids::of))
                .optional()
                .flatMap(act -> act)
                .flatMap(act -> history.acts(List.of(act)).stream().findFirst())
                .map(entry -> PortalException.conflict(
                        "procedures.changed-meanwhile",
                        entry.username(),
                        entry.reason() == null ? entry.details() : entry.reason()))
                .orElseGet(() -> PortalException.conflict("procedures.import-race"));
        if (cause != null) {
            changed.initCause(cause);
        }
        return changed;
    }
}
