package vn.motcua.catalogue.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.compare.Comparison.Aspect;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryQueries;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntryWords;
import vn.motcua.catalogue.exclusion.ExclusionQueries;
import vn.motcua.catalogue.exclusion.ExclusionRow;
import vn.motcua.catalogue.version.CatalogueAccess;
import vn.motcua.catalogue.version.CatalogueQueries;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.catalogue.version.UnitLevels;
import vn.motcua.procedure.content.Level;
import vn.motcua.security.Guards.ForCatalogueReaders;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** Puts versions beside each other: two of them compared, or the province's merged with a unit's supplement. */
@Service
@ForCatalogueReaders
@Transactional(readOnly = true)
public class VersionService {

    private final CatalogueAccess access;
    private final CatalogueQueries queries;
    private final EntryQueries entries;
    private final ExclusionQueries exclusions;
    private final UnitLevels levels;
    private final JdbcClient jdbc;

    VersionService(
            CatalogueAccess access,
            CatalogueQueries queries,
            EntryQueries entries,
            ExclusionQueries exclusions,
            UnitLevels levels,
            JdbcClient jdbc) {
        this.access = access;
        this.queries = queries;
        this.entries = entries;
        this.exclusions = exclusions;
        this.levels = levels;
        this.jdbc = jdbc;
    }

    /**
     * How two versions differ, both of which the person may see.
     *
     * @throws PortalException not found
     */
    public List<Comparison.Difference> compare(UUID before, UUID after) {
        return Comparison.of(
                lines(access.seen(before).id()), lines(access.seen(after).id()));
    }

    private List<Comparison.Line> lines(UUID catalogue) {
        return Stream.concat(
                        entries.find(catalogue, EntryFilter.ALL, 0, Integer.MAX_VALUE).stream()
                                .map(entry -> new Comparison.Line(
                                        entry.procedureId(),
                                        entry.versionId(),
                                        entry.code(),
                                        entry.name(),
                                        entry.field(),
                                        words(entry))),
                        exclusions.find(catalogue, EntryFilter.ALL, 0, Integer.MAX_VALUE).stream()
                                .map(row -> new Comparison.Line(
                                        row.procedureId(),
                                        row.versionId(),
                                        row.code(),
                                        row.name(),
                                        row.field(),
                                        words(row))))
                .toList();
    }

    private static Map<Aspect, String> words(EntryRow entry) {
        Map<Aspect, String> words = new EnumMap<>(Aspect.class);
        words.put(Aspect.LIST, "THROUGH");
        words.put(Aspect.TASKS, EntryWords.tasks(entry.tasks()));
        words.put(Aspect.FORM, entry.form().name());
        if (!entry.terms().levels().isEmpty()) {
            words.put(Aspect.LEVELS, EntryWords.levels(entry.terms().levels()));
        }
        if (entry.terms().startsOn() != null) {
            words.put(Aspect.START, entry.terms().startsOn().toString());
        }
        if (!entry.places().isEmpty()) {
            words.put(Aspect.PLACES, EntryWords.places(entry.places()));
        }
        return words;
    }

    private static Map<Aspect, String> words(ExclusionRow row) {
        Map<Aspect, String> words = new EnumMap<>(Aspect.class);
        words.put(Aspect.LIST, "NOT_THROUGH");
        words.put(Aspect.REASON, row.reason().name() + (row.note().isEmpty() ? "" : ": " + row.note()));
        return words;
    }

    /**
     * What is done through the post at a unit on a day, by the province's catalogue and the unit's supplement.
     *
     * @throws PortalException not found when there is no such unit
     */
    public List<Merge.Merged> at(UUID unit, LocalDate day) {
        Level level = Objects.requireNonNull(levels.of(unit));
        List<EntryRow> province = started(queries.inForce(null, day), day);
        List<EntryRow> supplement = started(queries.inForce(unit, day), day);
        return Merge.at(level, places(unit), province, supplement);
    }

    /** The entries that have begun: some begin later than their catalogue. */
    private List<EntryRow> started(Optional<CatalogueRow> version, LocalDate day) {
        return version
                .map(row -> entries.find(row.id(), EntryFilter.ALL, 0, Integer.MAX_VALUE))
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.terms().startsOn() == null
                        || !entry.terms().startsOn().isAfter(day))
                .toList();
    }

    private Set<UUID> places(UUID unit) {
        Set<UUID> places = new HashSet<>(jdbc.sql("select id from one_stop_point where unit_id = ?")
                .param(Ids.bytes(unit))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list());
        places.add(unit);
        return places;
    }
}
