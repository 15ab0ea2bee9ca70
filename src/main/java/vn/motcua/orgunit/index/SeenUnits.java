package vn.motcua.orgunit.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.SearchKey;

/** The units that the current person may see: to be asked anew for each request, and kept by nobody. */
public final class SeenUnits {

    private final UnitIndex index;
    /** Null where all are. */
    private final @Nullable Set<UUID> seen;

    private final Map<String, UUID> stamps;
    private final boolean fresh;

    SeenUnits(UnitIndex index, @Nullable Set<UUID> seen, Map<String, UUID> stamps, boolean fresh) {
        this.index = index;
        this.seen = seen;
        this.stamps = stamps;
        this.fresh = fresh;
    }

    /** Whether the person may see all units of the province. */
    public boolean all() {
        return seen == null;
    }

    public boolean sees(UUID unit) {
        return seen == null || seen.contains(unit);
    }

    /** Whether the transaction writes, so that what it reads must neither come from memory nor be kept there. */
    public boolean fresh() {
        return fresh;
    }

    /** Of other things that belong to units, read together with that of the units. */
    public UUID stamp(String name) {
        return Objects.requireNonNull(stamps.get(name), name);
    }

    /** Units of a day within a filter, in the order of lists. */
    public List<DayUnit> find(UnitFilter filter, LocalDate day, boolean closed) {
        UnitDay units = index.day(day, closed);
        UnitKind kind = filter.kind();
        UUID parent = filter.parentId();
        List<String> words = SearchKey.words(filter.query());
        List<DayUnit> found = parent != null ? units.below(parent) : kind != null ? units.of(kind) : units.all();
        return seen == null && words.isEmpty() && (parent == null || kind == null)
                ? found
                : found.stream()
                        .filter(unit -> sees(unit.id()) && (kind == null || unit.kind() == kind) && unit.has(words))
                        .toList();
    }

    /** The uppermost units that the person may see. */
    public List<DayUnit> top(LocalDate day, boolean closed) {
        UnitDay units = index.day(day, closed);
        return seen == null
                ? units.top()
                : units.all().stream()
                        .filter(unit -> sees(unit.id()) && (unit.parentId() == null || !sees(unit.parentId())))
                        .toList();
    }

    /** All units of a day, whoever may see them: to look up what belongs to one that may be seen. */
    public UnitDay day(LocalDate day, boolean closed) {
        return index.day(day, closed);
    }

    /** A unit as it was on a day or last before, whoever may see it; null where it began later, or there is none. */
    public @Nullable DayUnit until(@Nullable UUID id, LocalDate day) {
        return index.until(id, day);
    }

    /** When each unit that may be seen begins and ends. */
    public Stream<Life> lives() {
        return index.units().stream()
                .filter(unit -> sees(unit.id()))
                .map(unit -> new Life(unit.id(), unit.kind(), unit.from(), unit.to()));
    }

    /** @param to first day on which it is no more; null while no end is known */
    public record Life(
            UUID id,
            UnitKind kind,
            LocalDate from,
            @Nullable LocalDate to) {}
}
