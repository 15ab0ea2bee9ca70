package vn.motcua.catalogue.draft;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.entry.EntryStore;
import vn.motcua.catalogue.exclusion.ExclusionStore;
import vn.motcua.catalogue.exclusion.UnlistedQueries;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.catalogue.version.CatalogueAct;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.security.Guards.ForCatalogueAuthors;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * Writes the second list of a draft: procedures that are not done through the post, with the reason (QĐ 45/2016, art.
 * 13 and 18). What the rule proposes counts only once a person has confirmed it.
 */
@Service
@ForCatalogueAuthors
@Transactional
public class SecondList {

    private static final int NOTE_LENGTH = 1000;

    private final CatalogueAccess access;
    private final EntryStore entries;
    private final ExclusionStore exclusions;
    private final UnlistedQueries unlisted;
    private final UnitLevels levels;
    private final AuditTrail trail;

    SecondList(
            CatalogueAccess access,
            EntryStore entries,
            ExclusionStore exclusions,
            UnlistedQueries unlisted,
            UnitLevels levels,
            AuditTrail trail) {
        this.access = access;
        this.entries = entries;
        this.exclusions = exclusions;
        this.unlisted = unlisted;
        this.levels = levels;
        this.trail = trail;
    }

    /**
     * Puts procedures on the second list, confirmed; they leave the first.
     *
     * @param note needed where the reason is another one
     */
    public int exclude(UUID catalogue, Collection<UUID> procedures, ExclusionReason reason, String note) {
        access.lockToWrite(catalogue);
        String why = Texts.tidy(note);
        if (why.length() > NOTE_LENGTH || reason == ExclusionReason.OTHER && why.isEmpty()) {
            throw PortalException.invalid("catalogue.exclusion-note", NOTE_LENGTH);
        }
        entries.removeProcedures(catalogue, Set.copyOf(procedures));
        int put = exclusions.put(catalogue, procedures, reason, why);
        trail.record(CatalogueAct.of("catalogue.excluded", access.seen(catalogue))
                .details(put + ": " + reason)
                .because(why));
        return put;
    }

    /** Excludes all procedures that are in neither list and that a filter finds. Answers how many. */
    public int excludeMatching(UUID catalogue, EntryFilter filter, ExclusionReason reason, String note) {
        UUID unit = access.lockToWrite(catalogue);
        return exclude(catalogue, unlisted.procedures(catalogue, levels.of(unit), filter), reason, note);
    }

    /** Proposes for the second list what the rule finds among procedures in neither. Answers how many. */
    public int propose(UUID catalogue) {
        int proposed = exclusions.propose(catalogue, levels.of(access.lockToWrite(catalogue)));
        record("catalogue.exclusions-proposed", catalogue, proposed);
        return proposed;
    }

    /** A person has looked at what was proposed. Answers how many. */
    public int confirm(UUID catalogue, EntrySelection selection) {
        access.lockToWrite(catalogue);
        int confirmed = exclusions.confirm(catalogue, selection);
        record("catalogue.exclusions-confirmed", catalogue, confirmed);
        return confirmed;
    }

    /** Takes rows out of the second list; they are in neither list then. */
    public int remove(UUID catalogue, EntrySelection selection) {
        access.lockToWrite(catalogue);
        int removed = exclusions.remove(catalogue, selection);
        record("catalogue.exclusions-removed", catalogue, removed);
        return removed;
    }

    private void record(String action, UUID catalogue, int rows) {
        trail.record(CatalogueAct.of(action, access.seen(catalogue)).details(String.valueOf(rows)));
    }
}
