package vn.motcua.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.intake.ImportedEntries;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForCatalogueAuthors;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForUnitOfficer;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Writes catalogues until they are submitted: the information department the province's own, unit officers the
 * supplements of their units. Whoever may not write a version hears that there is none.
 */
@Service
@ForCatalogueAuthors
@Transactional
public class CatalogueDrafts {

    private final Catalogues catalogues;
    private final CatalogueAccess access;
    private final CatalogueEntries entries;
    private final EntryQueries entryQueries;
    private final EntryPlaces places;
    private final CatalogueExclusions exclusions;
    private final CatalogueQueries queries;
    private final CatalogueCheck check;
    private final UnitLevels levels;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock today;
    private final Clock clock = Clock.systemUTC();

    CatalogueDrafts(
            Catalogues catalogues,
            CatalogueAccess access,
            CatalogueEntries entries,
            EntryQueries entryQueries,
            EntryPlaces places,
            CatalogueExclusions exclusions,
            CatalogueQueries queries,
            CatalogueCheck check,
            UnitLevels levels,
            AuditTrail trail,
            CurrentPerson person,
            ProvinceClock today) {
        this.catalogues = catalogues;
        this.access = access;
        this.entries = entries;
        this.entryQueries = entryQueries;
        this.places = places;
        this.exclusions = exclusions;
        this.queries = queries;
        this.check = check;
        this.levels = levels;
        this.trail = trail;
        this.person = person;
        this.today = today;
    }

    /**
     * A new draft of the province's own catalogue.
     *
     * @param likeInForce begin with both lists of the version in force today
     * @throws PortalException {@code catalogue.title-length}; {@code shared.stale} when somebody else begins one at the
     *     same moment
     */
    @ForProvinceAdmin
    public UUID draft(String title, boolean likeInForce) {
        return begin(null, title, likeInForce);
    }

    /**
     * A new draft of the province's own catalogue with what a list hands over that was taken over, such as the
     * appendix of a decision. Procedures whose tasks the list does not say get the usual ones.
     *
     * @throws PortalException as for a draft; {@code catalogue.import-empty} when the list names no procedure
     */
    @ForProvinceAdmin
    public UUID draftFrom(String title, ImportedEntries list) {
        if (list.entries().isEmpty()) {
            throw PortalException.invalid("catalogue.import-empty");
        }
        UUID id = begin(null, title, false);
        Map<EntryTerms, List<UUID>> alike = new LinkedHashMap<>();
        list.entries()
                .forEach(entry -> alike.computeIfAbsent(ImportedTerms.of(entry), terms -> new ArrayList<>())
                        .add(entry.procedureId()));
        alike.forEach((terms, procedures) -> entries.add(id, procedures, terms));
        record("catalogue.added", id, list.fileName());
        return id;
    }

    /**
     * A new draft of a district's or commune's supplement.
     *
     * @param unit in the person's charge
     * @throws PortalException as for a draft; not found when the unit is not in their charge; {@code
     *     catalogue.unit-kind} when it is neither a district nor a commune
     */
    @ForUnitOfficer
    public UUID supplement(UUID unit, String title, boolean likeInForce) {
        if (!access.writes(unit)) {
            throw PortalException.notFound();
        }
        if (levels.of(unit) == Level.PROVINCE) {
            throw PortalException.invalid("catalogue.unit-kind");
        }
        return begin(unit, title, likeInForce);
    }

    private UUID begin(@Nullable UUID unit, String title, boolean likeInForce) {
        Catalogue catalogue = new Catalogue(
                catalogues.highestNumber(Catalogue.line(unit)) + 1,
                unit,
                title,
                person.require().username());
        try {
            catalogues.saveAndFlush(catalogue);
        } catch (DataIntegrityViolationException e) {
            throw PortalException.conflict("shared.stale");
        }
        if (likeInForce) {
            queries.inForce(unit, today.today()).ifPresent(row -> {
                entries.copy(row.id(), catalogue.id());
                exclusions.copy(row.id(), catalogue.id());
            });
        }
        record("catalogue.drafted", catalogue.id(), title);
        return catalogue.id();
    }

    /** Gives a draft up; its number is not used again. */
    public void discard(UUID id) {
        Catalogue catalogue = access.editable(id);
        record("catalogue.discarded", id, "");
        catalogue.discard();
    }

    /** Puts procedures in; those already there stay as they are. Answers how many were new. */
    public int add(UUID catalogue, Collection<UUID> procedures, Set<TransferTask> tasks, ServiceForm form) {
        access.editable(catalogue);
        exclusions.removeProcedures(catalogue, procedures);
        int added = entries.add(catalogue, procedures, EntryTerms.of(tasks, form));
        record("catalogue.added", catalogue, String.valueOf(added));
        return added;
    }

    /** Puts in all procedures that are in neither list and that a filter finds. Answers how many. */
    public int addMatching(UUID catalogue, EntryFilter filter, Set<TransferTask> tasks, ServiceForm form) {
        return add(catalogue, unlisted(catalogue, filter), tasks, form);
    }

    private List<UUID> unlisted(UUID catalogue, EntryFilter filter) {
        Catalogue draft = access.editable(catalogue);
        return exclusions.unlisted(catalogue, levels.of(draft.unitId()), filter, 0, Integer.MAX_VALUE).stream()
                .map(UnlistedRow::procedureId)
                .toList();
    }

    /** @throws PortalException not found when there is no such row */
    public void change(UUID catalogue, UUID entry, EntryTerms terms) {
        access.editable(catalogue);
        EntryRow before = entryQueries.find(catalogue, entry).orElseThrow(PortalException::notFound);
        entries.change(catalogue, entry, terms);
        trail.record(act("catalogue.changed", catalogue, before)
                .change("tasks", EntryWords.tasks(before.tasks()), EntryWords.tasks(terms.tasks()))
                .change("form", before.form(), terms.form())
                .change("levels", EntryWords.levels(before.terms().levels()), EntryWords.levels(terms.levels()))
                .change("start", before.terms().startsOn(), terms.startsOn())
                .change("note", before.terms().note(), terms.note()));
    }

    /** Says where alone a procedure is offered; nowhere named means everywhere at its levels. */
    public void place(UUID catalogue, UUID entry, Collection<EntryPlace> at) {
        access.editable(catalogue);
        EntryRow before = entryQueries.find(catalogue, entry).orElseThrow(PortalException::notFound);
        places.remove(List.of(entry));
        places.add(Map.of(entry, List.copyOf(at)));
        trail.record(act("catalogue.placed", catalogue, before)
                .change("places", EntryWords.places(before.places()), EntryWords.places(at)));
    }

    private Act act(String action, UUID catalogue, EntryRow entry) {
        return CatalogueAct.of(action, access.seen(catalogue))
                .details(entry.code() + " " + entry.name())
                .link("procedure", entry.procedureId(), entry.code());
    }

    private void record(String action, UUID catalogue, String details) {
        trail.record(CatalogueAct.of(action, access.seen(catalogue)).details(details));
    }

    /** Changes many rows at once. Answers how many. */
    public int changeAll(UUID catalogue, EntrySelection selection, EntryChange change) {
        access.editable(catalogue);
        int changed = change.isEmpty() ? 0 : entries.change(catalogue, selection, change);
        if (changed > 0) {
            record("catalogue.changed-many", catalogue, changed + ": " + change.summary());
        }
        return changed;
    }

    /** Takes rows out of the first list; they are in neither list then. */
    public int remove(UUID catalogue, EntrySelection selection) {
        access.editable(catalogue);
        int removed = entries.remove(catalogue, selection);
        record("catalogue.removed", catalogue, String.valueOf(removed));
        return removed;
    }

    /**
     * Hands a draft to those who decide; from now on nobody may change it.
     *
     * @throws PortalException {@code catalogue.incomplete} while something keeps it from being submitted
     */
    public void submit(UUID id) {
        Catalogue catalogue = access.editable(id);
        long entriesNow = entryQueries.count(id, EntryFilter.ALL);
        List<OpenPoint> points = check.openPoints(access.seen(id), today.today());
        long blocking = points.stream()
                .filter(point -> point.kind().blocking())
                .mapToLong(OpenPoint::count)
                .sum();
        if (blocking > 0) {
            throw PortalException.invalid("catalogue.incomplete", blocking);
        }
        catalogue.submit(person.require().username(), clock.instant(), entriesNow);
        entries.refreshVersions(id);
        record("catalogue.submitted", id, String.valueOf(entriesNow));
    }
}
