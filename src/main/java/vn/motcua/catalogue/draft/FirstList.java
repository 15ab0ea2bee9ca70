package vn.motcua.catalogue.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.entry.EntryChange;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryPlaces;
import vn.motcua.catalogue.entry.EntryQueries;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.entry.EntryStore;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.entry.EntryWords;
import vn.motcua.catalogue.exclusion.ExclusionStore;
import vn.motcua.catalogue.exclusion.UnlistedQueries;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.catalogue.version.CatalogueAct;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.security.Guards.ForCatalogueAuthors;
import vn.motcua.shared.PortalException;

/**
 * Writes the first list of a draft: what is done through the post. Whoever may not write a version hears that there is
 * none.
 */
@Service
@ForCatalogueAuthors
@Transactional
public class FirstList {

    private final CatalogueAccess access;
    private final EntryStore entries;
    private final EntryQueries queries;
    private final EntryPlaces places;
    private final ExclusionStore exclusions;
    private final UnlistedQueries unlisted;
    private final UnitLevels levels;
    private final AuditTrail trail;

    FirstList(
            CatalogueAccess access,
            EntryStore entries,
            EntryQueries queries,
            EntryPlaces places,
            ExclusionStore exclusions,
            UnlistedQueries unlisted,
            UnitLevels levels,
            AuditTrail trail) {
        this.access = access;
        this.entries = entries;
        this.queries = queries;
        this.places = places;
        this.exclusions = exclusions;
        this.unlisted = unlisted;
        this.levels = levels;
        this.trail = trail;
    }

    /** Puts procedures in; those already there stay as they are. Answers how many were new. */
    public int add(UUID catalogue, Collection<UUID> procedures, Set<TransferTask> tasks, ServiceForm form) {
        access.lockToWrite(catalogue);
        exclusions.removeProcedures(catalogue, procedures);
        int added = entries.add(catalogue, procedures, EntryTerms.of(tasks, form));
        record("catalogue.added", catalogue, String.valueOf(added));
        return added;
    }

    /** Puts in all procedures that are in neither list and that a filter finds. Answers how many. */
    public int addMatching(UUID catalogue, EntryFilter filter, Set<TransferTask> tasks, ServiceForm form) {
        UUID unit = access.lockToWrite(catalogue);
        return add(catalogue, unlisted.procedures(catalogue, levels.of(unit), filter), tasks, form);
    }

    /** @throws PortalException not found when there is no such row */
    public void change(UUID catalogue, UUID entry, EntryTerms terms) {
        access.lockToWrite(catalogue);
        EntryRow before = queries.find(catalogue, entry).orElseThrow(PortalException::notFound);
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
        access.lockToWrite(catalogue);
        EntryRow before = queries.find(catalogue, entry).orElseThrow(PortalException::notFound);
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
        access.lockToWrite(catalogue);
        int changed = change.isEmpty() ? 0 : entries.change(catalogue, selection, change);
        if (changed > 0) {
            record("catalogue.changed-many", catalogue, changed + ": " + change.summary());
        }
        return changed;
    }

    /** Takes rows out of the first list; they are in neither list then. */
    public int remove(UUID catalogue, EntrySelection selection) {
        access.lockToWrite(catalogue);
        int removed = entries.remove(catalogue, selection);
        record("catalogue.removed", catalogue, String.valueOf(removed));
        return removed;
    }
}
