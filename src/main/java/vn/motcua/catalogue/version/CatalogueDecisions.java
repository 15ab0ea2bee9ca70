package vn.motcua.catalogue.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.scan.DecisionScanService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForCatalogueDeciders;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.ProvinceClock;

/** The second signature of a catalogue: whoever submitted it neither approves it nor sends it back. */
@Service
@ForCatalogueDeciders
@Transactional
public class CatalogueDecisions {

    private final CatalogueAccess access;
    private final CatalogueQueries queries;
    private final DecisionService decisions;
    private final DecisionScanService scans;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final CurrentProvince province;
    private final ProvinceClock today;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    CatalogueDecisions(
            CatalogueAccess access,
            CatalogueQueries queries,
            DecisionService decisions,
            DecisionScanService scans,
            AuditTrail trail,
            CurrentPerson person,
            CurrentProvince province,
            ProvinceClock today,
            Messages messages,
            ApplicationEventPublisher events) {
        this.access = access;
        this.queries = queries;
        this.decisions = decisions;
        this.scans = scans;
        this.trail = trail;
        this.person = person;
        this.province = province;
        this.today = today;
        this.messages = messages;
        this.events = events;
    }

    /**
     * Sends a submitted version back to those who drafted it.
     *
     * @param version as the person saw it
     */
    public void sendBack(UUID id, int version, String reason) {
        access.decidable(id, version).sendBack(person.require().username(), clock.instant(), reason);
        trail.record(CatalogueAct.of("catalogue.returned", access.seen(id)).because(reason));
    }

    /**
     * Approves a submitted version by a decision: of the province's committee, or for a supplement of the unit's.
     *
     * @param version as the person saw it
     * @return key of the decision
     * @throws PortalException when the person submitted it themselves, a date is impossible or before the former version, or the scan is no PDF
     */
    public UUID approve(UUID id, int version, Approval by) {
        Catalogue catalogue = access.decidable(id, version);
        CatalogueRow row = access.seen(id);
        requireAfterFormer(row, by.effectiveFrom());
        UUID decision = decisions.register(new DecisionDraft(
                by.number(),
                by.date(),
                issuer(row),
                by.signer(),
                messages.text(
                        Messages.VIETNAMESE,
                        row.supplement() ? "catalogue.supplement-subject" : "catalogue.decision-subject")));
        if (by.scan() != null) {
            scans.attach(decision, by.scan().name(), by.scan().file(), "");
        }
        catalogue.approve(
                person.require().username(), clock.instant(), today.today(), decision, by.date(), by.effectiveFrom());
        UUID act = trail.record(CatalogueAct.of("catalogue.approved", row)
                .change("decision", null, by.number())
                .change("effective-from", null, by.effectiveFrom())
                .link(DecisionService.SUBJECT, decision, by.number()));
        events.publishEvent(new CatalogueApproved(id, Catalogue.line(row.unitId()), by.effectiveFrom(), act));
        return decision;
    }

    /** A version that comes into force before the one it follows would never be in force at all. */
    private void requireAfterFormer(CatalogueRow row, LocalDate from) {
        queries.lastEffective(row.unitId()).filter(from::isBefore).ifPresent(former -> {
            throw PortalException.invalid("catalogue.effective-before-former", from, former);
        });
    }

    private String issuer(CatalogueRow row) {
        String unit = row.unitName();
        return unit == null
                ? province.require().committee()
                : "Ủy ban nhân dân " + unit.substring(0, 1).toLowerCase(Locale.of("vi")) + unit.substring(1);
    }
}
