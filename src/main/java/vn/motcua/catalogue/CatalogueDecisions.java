package vn.motcua.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionService;
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
    private final DecisionService decisions;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final CurrentProvince province;
    private final ProvinceClock today;
    private final Messages messages;
    private final Clock clock = Clock.systemUTC();

    CatalogueDecisions(
            CatalogueAccess access,
            DecisionService decisions,
            AuditTrail trail,
            CurrentPerson person,
            CurrentProvince province,
            ProvinceClock today,
            Messages messages) {
        this.access = access;
        this.decisions = decisions;
        this.trail = trail;
        this.person = person;
        this.province = province;
        this.today = today;
        this.messages = messages;
    }

    /**
     * Sends a submitted version back to those who drafted it.
     *
     * @param version as the person saw it
     */
    public void sendBack(UUID id, int version, String reason) {
        access.decidable(id, version).sendBack(person.require().username(), clock.instant(), reason);
        trail.record("catalogue.returned", CatalogueDrafts.SUBJECT, id, reason);
    }

    /**
     * Approves a submitted version by a decision: of the province's committee, or for a supplement of the unit's.
     *
     * @param version as the person saw it
     * @param decisionNumber such as {@code 2114/QĐ-UBND}
     * @throws PortalException when the person submitted it themselves, or a date is impossible
     */
    public void approve(UUID id, int version, String decisionNumber, LocalDate decisionDate, LocalDate effectiveFrom) {
        Catalogue catalogue = access.decidable(id, version);
        UUID decision = decisions.register(
                decisionNumber,
                decisionDate,
                issuer(access.seen(id)),
                messages.text(
                        Messages.VIETNAMESE,
                        catalogue.unitId() == null ? "catalogue.decision-subject" : "catalogue.supplement-subject"));
        catalogue.approve(
                person.require().username(), clock.instant(), today.today(), decision, decisionDate, effectiveFrom);
        trail.record(
                "catalogue.approved",
                CatalogueDrafts.SUBJECT,
                id,
                decisionNumber + " " + decisionDate + " → " + effectiveFrom);
    }

    private String issuer(CatalogueRow row) {
        String unit = row.unitName();
        return unit == null
                ? province.require().committee()
                : "Ủy ban nhân dân " + unit.substring(0, 1).toLowerCase(Locale.of("vi")) + unit.substring(1);
    }
}
