package vn.motcua.catalogue.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.check.CatalogueCheck;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryQueries;
import vn.motcua.catalogue.entry.EntryStore;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.exclusion.ExclusionStore;
import vn.motcua.catalogue.rule.OpenPoint;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.catalogue.version.CatalogueAct;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.catalogue.version.Versions;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.intake.ImportedEntries;
import vn.motcua.security.Guards.ForCatalogueAuthors;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForUnitOfficer;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Begins, gives up and submits versions of catalogues: the information department the province's own, unit officers the
 * supplements of their units. Whoever may not write a version hears that there is none.
 */
@Service
@ForCatalogueAuthors
@Transactional
public class CatalogueDrafts {

    private final Versions versions;
    private final CatalogueAccess access;
    private final EntryStore entries;
    private final EntryQueries entryQueries;
    private final ExclusionStore exclusions;
    private final CatalogueQueries queries;
    private final CatalogueCheck check;
    private final UnitLevels levels;
    private final AuditTrail trail;
    private final ProvinceClock today;

    CatalogueDrafts(
            Versions versions,
            CatalogueAccess access,
            EntryStore entries,
            EntryQueries entryQueries,
            ExclusionStore exclusions,
            CatalogueQueries queries,
            CatalogueCheck check,
            UnitLevels levels,
            AuditTrail trail,
            ProvinceClock today) {
        this.versions = versions;
        this.access = access;
        this.entries = entries;
        this.entryQueries = entryQueries;
        this.exclusions = exclusions;
        this.queries = queries;
        this.check = check;
        this.levels = levels;
        this.trail = trail;
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
        UUID id = versions.begin(unit, title);
        if (likeInForce) {
            queries.inForce(unit, today.today()).ifPresent(row -> {
                entries.copy(row.id(), id);
                exclusions.copy(row.id(), id);
            });
        }
        record("catalogue.drafted", id, title);
        return id;
    }

    /** Gives a draft up; its number is not used again. */
    public void discard(UUID id) {
        access.lockToWrite(id);
        record("catalogue.discarded", id, "");
        versions.discard(id);
    }

    private void record(String action, UUID catalogue, String details) {
        trail.record(CatalogueAct.of(action, access.seen(catalogue)).details(details));
    }

    /**
     * Hands a draft to those who decide; from now on nobody may change it.
     *
     * @throws PortalException {@code catalogue.incomplete} while something keeps it from being submitted
     */
    public void submit(UUID id) {
        access.lockToWrite(id);
        long entriesNow = entryQueries.count(id, EntryFilter.ALL);
        List<OpenPoint> points = check.openPoints(access.seen(id), today.today());
        long blocking = points.stream()
                .filter(point -> point.kind().blocking())
                .mapToLong(OpenPoint::count)
                .sum();
        if (blocking > 0) {
            throw PortalException.invalid("catalogue.incomplete", blocking);
        }
        versions.submit(id, entriesNow);
        entries.refreshVersions(id);
        record("catalogue.submitted", id, String.valueOf(entriesNow));
    }
}
