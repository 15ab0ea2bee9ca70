package vn.motcua.procedure.intake;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.ProceduresChanged;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Takes a list over: everything that it writes, and that it is written, in one transaction. Stopped in the middle it
 * leaves the list waiting as before.
 */
@Component
class ImportTakeOver {

    static final int MOST_FAULTS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ImportTakeOver.class);
    private static final int NAME_IN_TRAIL = 200;

    /** One attempt to take a list over. */
    record Claim(UUID importId, UUID run) {}

    private final ImportStore imports;
    private final ImportStates states;
    private final ImportRowStore rows;
    private final ImportWriter writer;
    private final ProvinceClock clock;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ImportTakeOver(
            ImportStore imports,
            ImportStates states,
            ImportRowStore rows,
            ImportWriter writer,
            ProvinceClock clock,
            AuditTrail trail,
            CurrentPerson person,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.states = states;
        this.rows = rows;
        this.writer = writer;
        this.clock = clock;
        this.trail = trail;
        this.person = person;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Of two people who confirm the same list, one gets it.
     *
     * @throws PortalException ({@code procedures.import-state}) for the other
     */
    Claim claim(UUID importId) {
        UUID run = Ids.next();
        String username = person.require().username();
        if (!Boolean.TRUE.equals(transaction.execute(status -> states.claim(importId, run, username)))) {
            imports.find(importId).orElseThrow(PortalException::notFound).require(ImportState.READY);
            throw PortalException.conflict("procedures.import-race");
        }
        return new Claim(importId, run);
    }

    boolean beat(Claim claim, int rowsTaken) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> states.beat(claim.importId(), claim.run(), rowsTaken)));
    }

    /**
     * Takes the accepted rows over, compared anew with what is in force now; or lets the list wait again, saying why.
     *
     * @param asSeen whether to write only what a person has seen: a list of which other procedures were changed since
     *     it was compared goes back to them
     * @param progress told how many rows are written, as often as that is known
     * @return what was written; or would have been, with the faults that keep the list from it
     */
    ImportResult run(Claim claim, boolean asSeen, IntConsumer progress) {
        UUID id = claim.importId();
        try {
            int unseen = writer.refresh(id);
            StagedImport staged = imports.find(id).orElseThrow(PortalException::notFound);
            ImportResult result = ImportResult.of(staged, rows.faults(id, MOST_FAULTS));
            if (asSeen && unseen > 0) {
                release(claim, "procedures.import-changed-meanwhile");
            } else if (result.refused()) {
                release(claim, null);
            } else {
                transaction.executeWithoutResult(status -> write(claim, staged, result, progress));
            }
            return result;
        } catch (PortalException e) {
            release(claim, e.messageKey());
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Import {} could not be taken over", id, e);
            release(claim, "procedures.import-not-written");
            throw e;
        }
    }

    private void write(Claim claim, StagedImport staged, ImportResult result, IntConsumer progress) {
        LocalDate today = clock.today();
        UUID act = record(staged, result);
        if (staged.writes() > 0) {
            writer.write(staged, act, today, progress);
            events.publishEvent(new ProceduresChanged(act, today));
        }
        if (!states.written(staged.id(), claim.run(), act, result)) {
            // Somebody stopped it, or thought it dead and began anew.
            throw PortalException.conflict("procedures.import-stopped");
        }
    }

    private UUID record(StagedImport staged, ImportResult result) {
        String name = staged.fileName();
        return trail.record(
                "procedures.imported",
                "procedure-import",
                staged.id(),
                "%s: %d dòng, %d mới, %d thay đổi, %d giữ nguyên"
                        .formatted(
                                name.substring(0, Math.min(name.length(), NAME_IN_TRAIL)),
                                result.rows(),
                                result.created(),
                                result.changed(),
                                result.unchanged()));
    }

    private void release(Claim claim, @org.jspecify.annotations.Nullable String reason) {
        transaction.executeWithoutResult(status -> states.release(claim.importId(), claim.run(), reason));
    }
}
