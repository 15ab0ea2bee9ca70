package vn.motcua.catalogue;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.catalogue.check.CatalogueCheck;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.check.WithdrawalCheck;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryPlaces;
import vn.motcua.catalogue.entry.EntryQueries;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.exclusion.ExclusionQueries;
import vn.motcua.catalogue.exclusion.ExclusionRow;
import vn.motcua.catalogue.exclusion.UnlistedQueries;
import vn.motcua.catalogue.exclusion.UnlistedRow;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.catalogue.version.CatalogueAct;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.CatalogueStatus;
import vn.motcua.catalogue.version.OpenedVersion;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.security.Guards.ForCatalogueReaders;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;

/**
 * Reads the catalogues of procedures handed over and their supplements. Drafts are seen by those who write them, what
 * is submitted also by those who decide; everybody in the province sees what was approved.
 */
@Service
@ForCatalogueReaders
@Transactional(readOnly = true)
public class CatalogueService {

    private final CatalogueAccess access;
    private final EntryQueries entries;
    private final ExclusionQueries exclusions;
    private final UnlistedQueries unlisted;
    private final CatalogueQueries queries;
    private final CatalogueCheck check;
    private final WithdrawalCheck withdrawals;
    private final UnitLevels levels;
    private final EntryPlaces places;
    private final History history;

    CatalogueService(
            CatalogueAccess access,
            EntryQueries entries,
            ExclusionQueries exclusions,
            UnlistedQueries unlisted,
            CatalogueQueries queries,
            CatalogueCheck check,
            WithdrawalCheck withdrawals,
            UnitLevels levels,
            EntryPlaces places,
            History history) {
        this.access = access;
        this.entries = entries;
        this.exclusions = exclusions;
        this.unlisted = unlisted;
        this.queries = queries;
        this.check = check;
        this.withdrawals = withdrawals;
        this.levels = levels;
        this.places = places;
        this.history = history;
    }

    /** All versions that the person may see: the province's own, newest first, then the supplements of each unit. */
    public List<CatalogueRow> list() {
        return queries.list(access.visible());
    }

    /** @throws PortalException not found, also when the person may not see it */
    public CatalogueRow get(UUID id) {
        return access.seen(id);
    }

    /**
     * A version with what the current person may do about it now, whatever the day they look at.
     *
     * @throws PortalException not found, also when the person may not see it
     */
    public OpenedVersion open(UUID id) {
        CatalogueRow row = access.seen(id);
        return new OpenedVersion(
                row,
                row.status().editable() && access.writes(row.unitId()),
                row.status() == CatalogueStatus.SUBMITTED && access.decides(row.unitId()));
    }

    /** The version by which the province works on a day. */
    public Optional<CatalogueRow> inForce(LocalDate day) {
        return queries.inForce(null, day);
    }

    /** The supplement by which a unit works on a day, beside the province's catalogue. */
    public Optional<CatalogueRow> supplementInForce(UUID unit, LocalDate day) {
        return queries.inForce(unit, day);
    }

    /** What is done through the post. */
    public List<EntryRow> entries(UUID catalogue, EntryFilter filter, int offset, int limit) {
        access.seen(catalogue);
        return entries.find(catalogue, filter, offset, limit);
    }

    public long countEntries(UUID catalogue, EntryFilter filter) {
        access.seen(catalogue);
        return entries.count(catalogue, filter);
    }

    /** The subject areas of what is done through the post, in the order of the Vietnamese alphabet. */
    public List<String> fields(UUID catalogue) {
        access.seen(catalogue);
        return entries.fields(catalogue).stream()
                .sorted(Collator.getInstance(Messages.VIETNAMESE))
                .toList();
    }

    /** The places at which alone something may be offered: units and one-stop points that are there on a day. */
    public List<EntryPlace> places(LocalDate day) {
        return places.on(day);
    }

    /** What is not done through the post; what nobody has confirmed yet comes first. */
    public List<ExclusionRow> exclusions(UUID catalogue, EntryFilter filter, int offset, int limit) {
        access.seen(catalogue);
        return exclusions.find(catalogue, filter, offset, limit);
    }

    public long countExclusions(UUID catalogue, EntryFilter filter) {
        access.seen(catalogue);
        return exclusions.count(catalogue, filter);
    }

    /** Procedures in force that are in neither list; of a supplement, those of the unit's level. */
    public List<UnlistedRow> unlisted(UUID catalogue, EntryFilter filter, int offset, int limit) {
        CatalogueRow row = access.seen(catalogue);
        return unlisted.find(catalogue, levels.of(row.unitId()), filter, offset, limit);
    }

    public long countUnlisted(UUID catalogue, EntryFilter filter) {
        CatalogueRow row = access.seen(catalogue);
        return unlisted.count(catalogue, levels.of(row.unitId()), filter);
    }

    /** What a version still lacks on a day: what keeps it from being submitted, and what is pointed out. */
    public List<OpenPoint> openPoints(UUID catalogue, LocalDate day) {
        return check.openPoints(access.seen(catalogue), day);
    }

    /** Which counters serve what a version no longer has of the one in force in its line on a day. */
    public Withdrawal withdrawn(UUID catalogue, LocalDate day) {
        return withdrawals.of(access.seen(catalogue), day);
    }

    /** Which counters serve, on a day, what is chosen of the first list. */
    public Withdrawal served(UUID catalogue, EntrySelection selection, LocalDate day) {
        return withdrawals.of(access.seen(catalogue).id(), selection, day);
    }

    /** What was done to a version, newest first. */
    public List<HistoryEntry> history(UUID catalogue, long offset, int limit) {
        access.seen(catalogue);
        return history.of(CatalogueAct.SUBJECT, catalogue, offset, limit);
    }
}
