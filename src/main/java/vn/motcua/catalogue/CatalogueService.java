package vn.motcua.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForApprover;
import vn.motcua.security.Guards.ForCatalogueReaders;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Role;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.ProvinceClock;

/**
 * The catalogue of procedures handed over, from draft to decision. Drafts are seen by those who write them, what is
 * submitted also by those who decide; everybody in the province sees what was approved.
 */
@Service
@ForCatalogueReaders
@Transactional(readOnly = true)
public class CatalogueService {

    private static final String SUBJECT = "catalogue";

    private final Catalogues catalogues;
    private final CatalogueEntries entries;
    private final CatalogueQueries queries;
    private final CatalogueSheets sheets;
    private final DecisionService decisions;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final CurrentProvince province;
    private final ProvinceClock today;
    private final Messages messages;
    private final Clock clock = Clock.systemUTC();

    CatalogueService(
            Catalogues catalogues,
            CatalogueEntries entries,
            CatalogueQueries queries,
            CatalogueSheets sheets,
            DecisionService decisions,
            AuditTrail trail,
            CurrentPerson person,
            CurrentProvince province,
            ProvinceClock today,
            Messages messages) {
        this.catalogues = catalogues;
        this.entries = entries;
        this.queries = queries;
        this.sheets = sheets;
        this.decisions = decisions;
        this.trail = trail;
        this.person = person;
        this.province = province;
        this.today = today;
        this.messages = messages;
    }

    /** All versions that the person may see, newest first. */
    public List<CatalogueRow> list() {
        return queries.list(visible());
    }

    /** @throws PortalException not found, also when the person may not see it */
    public CatalogueRow get(UUID id) {
        return queries.find(id).filter(row -> visible().contains(row.status())).orElseThrow(PortalException::notFound);
    }

    /** The version by which the province works on a day. */
    public Optional<CatalogueRow> inForce(LocalDate day) {
        return queries.inForce(day);
    }

    public List<EntryRow> entries(UUID catalogue, String query, int offset, int limit) {
        get(catalogue);
        return entries.find(catalogue, query, offset, limit);
    }

    public long countEntries(UUID catalogue, String query) {
        get(catalogue);
        return entries.count(catalogue, query);
    }

    /** What is printed of the version in force on a day. */
    public Optional<CatalogueSheet> sheet(LocalDate asOf) {
        return queries.inForce(asOf).map(sheets::of);
    }

    /**
     * A new draft.
     *
     * @param likeInForce begin with the entries of the version in force today
     */
    @ForProvinceAdmin
    @Transactional
    public UUID draft(String title, boolean likeInForce) {
        Catalogue catalogue = catalogues.saveAndFlush(new Catalogue(
                catalogues.highestNumber() + 1, title, person.require().username()));
        if (likeInForce) {
            queries.inForce(today.today()).ifPresent(row -> entries.copy(row.id(), catalogue.id()));
        }
        trail.record("catalogue.drafted", SUBJECT, catalogue.id(), title);
        return catalogue.id();
    }

    /** Puts procedures in; those already there stay as they are. Answers how many were new. */
    @ForProvinceAdmin
    @Transactional
    public int add(UUID catalogue, Collection<UUID> procedures, Set<TransferTask> tasks, ServiceForm form) {
        editable(catalogue);
        int added = entries.add(catalogue, procedures, tasks, form);
        trail.record("catalogue.added", SUBJECT, catalogue, String.valueOf(added));
        return added;
    }

    @ForProvinceAdmin
    @Transactional
    public void change(UUID catalogue, UUID entry, Set<TransferTask> tasks, ServiceForm form) {
        editable(catalogue);
        if (!entries.change(catalogue, entry, tasks, form)) {
            throw PortalException.notFound();
        }
        trail.record("catalogue.changed", SUBJECT, catalogue, entry + " " + tasks + " " + form);
    }

    @ForProvinceAdmin
    @Transactional
    public void remove(UUID catalogue, Collection<UUID> chosen) {
        editable(catalogue);
        int removed = entries.remove(catalogue, chosen);
        trail.record("catalogue.removed", SUBJECT, catalogue, String.valueOf(removed));
    }

    /** Hands a draft to the approver; from now on nobody may change it. */
    @ForProvinceAdmin
    @Transactional
    public void submit(UUID id) {
        Catalogue catalogue = editable(id);
        long incomplete = entries.incomplete(id);
        if (incomplete > 0) {
            throw PortalException.invalid("catalogue.incomplete", incomplete);
        }
        catalogue.submit(person.require().username(), clock.instant(), entries.count(id, ""));
        entries.refreshVersions(id);
        trail.record("catalogue.submitted", SUBJECT, id, "");
    }

    /** Sends a submitted version back to those who drafted it. */
    @ForApprover
    @Transactional
    public void sendBack(UUID id, int version, String reason) {
        lock(id, version).sendBack(person.require().username(), clock.instant(), reason);
        trail.record("catalogue.returned", SUBJECT, id, reason);
    }

    /**
     * Approves a submitted version by a decision of the province's committee.
     *
     * @param decisionNumber such as {@code 2114/QĐ-UBND}
     * @throws PortalException when the person submitted it themselves, or a date is impossible
     */
    @ForApprover
    @Transactional
    public void approve(UUID id, int version, String decisionNumber, LocalDate decisionDate, LocalDate effectiveFrom) {
        Catalogue catalogue = lock(id, version);
        UUID decision = decisions.register(
                decisionNumber,
                decisionDate,
                province.require().committee(),
                messages.text(Messages.VIETNAMESE, "catalogue.decision-subject"));
        catalogue.approve(
                person.require().username(), clock.instant(), today.today(), decision, decisionDate, effectiveFrom);
        trail.record("catalogue.approved", SUBJECT, id, decisionNumber + " " + decisionDate + " → " + effectiveFrom);
    }

    private Catalogue editable(UUID id) {
        Catalogue catalogue = catalogues.lock(id).orElseThrow(PortalException::notFound);
        catalogue.requireEditable();
        return catalogue;
    }

    private Catalogue lock(UUID id, int version) {
        Catalogue catalogue = catalogues.lock(id).orElseThrow(PortalException::notFound);
        if (catalogue.status() == CatalogueStatus.SUBMITTED && catalogue.version() != version) {
            throw new OptimisticLockingFailureException("Catalogue " + id + " has changed");
        }
        return catalogue;
    }

    private Set<CatalogueStatus> visible() {
        Set<CatalogueStatus> visible = EnumSet.of(CatalogueStatus.APPROVED);
        if (person.require().is(Role.APPROVER)) {
            visible.addAll(EnumSet.of(CatalogueStatus.SUBMITTED, CatalogueStatus.RETURNED));
        }
        if (person.require().is(Role.PROVINCE_ADMIN)) {
            visible.addAll(EnumSet.allOf(CatalogueStatus.class));
        }
        return visible;
    }
}
