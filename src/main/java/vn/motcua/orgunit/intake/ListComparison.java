package vn.motcua.orgunit.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.orgunit.state.UnitChange;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitRules;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/**
 * A list beside the units of the portal, on the day from which the list holds. Units are known again by their codes.
 * What the rules of a unit's life refuse is a fault of the row; nobody is ended because a list is silent.
 */
final class ListComparison {

    private final UnitList list;
    private final LocalDate day;
    private final PresentUnits present;
    private final Map<UUID, UnitLife> lives = new HashMap<>();
    /** Keys of the units of the list by their codes: of those that are new, the one they would get. */
    private final Map<String, UUID> ids = new HashMap<>();

    private final Map<ListedUnit, UnitLife> after = new LinkedHashMap<>();

    private final UnitPreview preview;
    private final List<PlannedLife> planned = new ArrayList<>();

    /** @param present all units there ever were */
    ListComparison(UnitList list, Collection<UnitLife> present, LocalDate day) {
        this.list = list;
        this.day = day;
        this.present = new PresentUnits(present, list, day);
        present.forEach(life -> lives.put(life.id(), life));
        this.preview = UnitPreview.of(day, lines(), list.elsewhere());
    }

    UnitPreview preview() {
        return preview;
    }

    /** What is to be written; of use only where the preview has no fault. */
    List<PlannedLife> planned() {
        return planned;
    }

    private List<UnitLine> lines() {
        Map<ListedUnit, Fault> refused = new HashMap<>();
        for (ListedUnit unit : list.units()) {
            UnitLife before = present.withCode(unit.code());
            ids.put(unit.code(), before == null ? Ids.next() : before.id());
        }
        for (ListedUnit unit : list.units()) {
            try {
                after.put(unit, life(unit));
            } catch (PortalException e) {
                refused.put(unit, fault(unit, e));
            }
        }
        after.values().forEach(life -> lives.put(life.id(), life));
        after.forEach((unit, life) -> {
            try {
                check(unit, life);
            } catch (PortalException e) {
                refused.put(unit, fault(unit, e));
            }
        });
        List<UnitLine> lines = new ArrayList<>();
        for (ListedUnit unit : list.units()) {
            lines.add(line(unit, Optional.ofNullable(refused.get(unit))));
        }
        unreadable().forEach(lines::add);
        lines.sort(Comparator.comparingInt(UnitLine::row));
        present.missing().forEach(life -> lines.add(missingLine(life)));
        return lines;
    }

    private static Fault fault(ListedUnit unit, PortalException refused) {
        return Fault.at(unit.row(), "", "", refused.messageKey(), refused.arguments());
    }

    private UnitLife life(ListedUnit unit) {
        UnitLife before = present.withCode(unit.code());
        if (before == null) {
            UnitState state = new UnitState(unit.code(), unit.name(), parent(unit, null), Period.since(day));
            return new UnitLife(requireNonNull(ids.get(unit.code())), unit.kind(), List.of(state));
        }
        if (before.kind() != unit.kind()) {
            throw PortalException.invalid(
                    "unitlist.fault.other-kind", unit.code(), state(before).name());
        }
        UnitLife life = before;
        if (!Spelling.same(state(before).name(), unit.name())) {
            life = life.changed(day, new UnitChange.Name(unit.name()));
        }
        UUID parent = parent(unit, state(before).parentId());
        if (!Objects.equals(parent, state(before).parentId())) {
            life = life.changed(day, new UnitChange.Parent(parent));
        }
        return life;
    }

    private UnitState state(UnitLife life) {
        return life.nearest(day);
    }

    private @Nullable UUID parent(ListedUnit unit, @Nullable UUID now) {
        if (!list.statesParents(day)) {
            return now;
        }
        String code = unit.parentCode();
        if (code == null) {
            return null;
        }
        UUID listed = ids.get(code);
        if (listed != null) {
            return listed;
        }
        UnitLife parent = present.withCode(code);
        if (parent == null) {
            throw PortalException.invalid("unitlist.fault.no-parent", code);
        }
        return parent.id();
    }

    private void check(ListedUnit unit, UnitLife life) {
        UnitLife before = present.withCode(unit.code());
        if (before == null) {
            UnitRules.codesAreFree(life, present.bearers(unit.code()));
        }
        UnitRules.parentsStand(life, before == null ? life.states() : life.newTo(before), this::known);
    }

    private UnitLife known(UUID id) {
        UnitLife life = lives.get(id);
        if (life == null) {
            // It is in the list, in a row with a fault of its own.
            throw PortalException.invalid("unitlist.fault.parent-faulty");
        }
        return life;
    }

    private UnitLine line(ListedUnit unit, Optional<Fault> refused) {
        UnitLife before = present.withCode(unit.code());
        UnitLife life = after.get(unit);
        Set<UnitVerdict> verdicts = EnumSet.noneOf(UnitVerdict.class);
        if (refused.isPresent() || life == null) {
            verdicts.add(UnitVerdict.FAULTY);
        } else if (before == null) {
            verdicts.add(UnitVerdict.NEW);
        } else {
            UnitState now = state(before);
            UnitState then = life.on(day).orElseThrow();
            if (!now.name().equals(then.name())) {
                verdicts.add(UnitVerdict.RENAMED);
            }
            if (!Objects.equals(now.parentId(), then.parentId())) {
                verdicts.add(UnitVerdict.MOVED);
            }
            if (verdicts.isEmpty()) {
                verdicts.add(UnitVerdict.UNCHANGED);
            }
        }
        UnitLine line = new UnitLine(
                verdicts,
                unit.row(),
                before == null ? null : before.id(),
                unit.kind(),
                unit.code(),
                unit.name(),
                before == null ? "" : state(before).name(),
                life == null ? "" : parentText(life.nearest(day).parentId()),
                before == null ? "" : parentText(state(before).parentId()),
                verdicts.contains(UnitVerdict.NEW) ? twin(unit) : "",
                refused.map(List::of).orElse(List.of()));
        if (life != null && UnitPreview.writes(line)) {
            planned.add(new PlannedLife(line, before, life));
        }
        return line;
    }

    private String parentText(@Nullable UUID id) {
        UnitLife parent = id == null ? null : lives.get(id);
        return parent == null ? "" : state(parent).code() + " " + state(parent).name();
    }

    /** Perhaps it is no new unit, but one with a new code. */
    private String twin(ListedUnit unit) {
        UnitLife life = present.missingNamed(
                unit.kind(), requireNonNull(after.get(unit)).first());
        return life == null ? "" : state(life).code() + " " + state(life).name();
    }

    /** Rows with cells that cannot be read. */
    private List<UnitLine> unreadable() {
        Map<Integer, List<Fault>> rows = new TreeMap<>();
        list.faults()
                .forEach(fault -> rows.computeIfAbsent(fault.row(), row -> new ArrayList<>())
                        .add(fault));
        return rows.entrySet().stream()
                .map(row -> new UnitLine(
                        Set.of(UnitVerdict.FAULTY), row.getKey(), null, null, "", "", "", "", "", "", row.getValue()))
                .toList();
    }

    private UnitLine missingLine(UnitLife life) {
        UnitState state = state(life);
        String parent = parentText(state.parentId());
        return new UnitLine(
                Set.of(UnitVerdict.MISSING),
                0,
                life.id(),
                life.kind(),
                state.code(),
                state.name(),
                state.name(),
                parent,
                parent,
                "",
                List.of());
    }
}
