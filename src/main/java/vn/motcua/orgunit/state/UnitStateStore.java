package vn.motcua.orgunit.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.index.UnitIndexes;
import vn.motcua.orgunit.index.UnitStamps;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/**
 * Writes units and their states within the running transaction. What is written has been held against {@link UnitRules}
 * by {@link #check}; one who writes waits for whoever else does: {@link #lock}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UnitStateStore {

    private static final int BATCH = 500;

    private static final String INSERT_STATE = """
            insert into unit_state (id, unit_id, code, name, search_key, parent_id, valid_from, valid_to)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final UnitLives lives;
    private final UnitStamps stamps;

    UnitStateStore(JdbcTemplate jdbc, UnitLives lives, UnitStamps stamps) {
        this.jdbc = jdbc;
        this.lives = lives;
        this.stamps = stamps;
    }

    /** Waits until nobody else changes units; the first statement of a transaction that does. */
    public void lock() {
        jdbc.update("update unit_register set version = version + 1 where id = 1");
    }

    /**
     * Holds lives against the rules, as if all of them were written already.
     *
     * @param before the same units as they stand now, by key; new ones are missing
     * @throws PortalException as {@link UnitRules} says
     */
    public void check(Map<UUID, UnitLife> before, Collection<UnitLife> after) {
        Map<UUID, UnitLife> known = new HashMap<>();
        after.forEach(life -> {
            life.requireTouching();
            known.put(life.id(), life);
        });
        List<UnitState> fresh = new ArrayList<>();
        Set<UUID> parents = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (UnitLife life : after) {
            for (UnitState state : newStates(before, life)) {
                fresh.add(state);
                codes.add(state.code());
                if (state.parentId() != null && !known.containsKey(state.parentId())) {
                    parents.add(state.parentId());
                }
            }
        }
        lives.of(parents).forEach(known::putIfAbsent);
        Map<String, List<UnitLife>> holders = holders(known, codes);
        for (UnitLife life : after) {
            UnitRules.codesAreFree(
                    life,
                    newStates(before, life).stream()
                            .flatMap(state -> holders.getOrDefault(state.code(), List.of()).stream())
                            .toList());
            UnitRules.parentsStand(life, newStates(before, life), id -> known.computeIfAbsent(id, lives::get));
        }
    }

    private static List<UnitState> newStates(Map<UUID, UnitLife> before, UnitLife life) {
        UnitLife old = before.get(life.id());
        return old == null ? life.states() : life.newTo(old);
    }

    private Map<String, List<UnitLife>> holders(Map<UUID, UnitLife> known, Set<String> codes) {
        Map<UUID, UnitLife> bearing = new HashMap<>();
        lives.bearing(codes).forEach(life -> bearing.put(life.id(), known.getOrDefault(life.id(), life)));
        known.values().forEach(life -> bearing.put(life.id(), life));
        Map<String, List<UnitLife>> holders = new HashMap<>();
        for (UnitLife life : bearing.values()) {
            life.states().stream()
                    .map(UnitState::code)
                    .distinct()
                    .filter(codes::contains)
                    .forEach(code -> holders.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(life));
        }
        return holders;
    }

    /** New units; those above come before those below. */
    public void insert(Collection<UnitLife> units) {
        stamps.changed(UnitIndexes.UNITS);
        // Parents are written in a second step: the database checks each row as it comes in.
        batch(
                """
                insert into org_unit (id, code, kind, name, search_key, parent_id, valid_from, valid_to, version)
                values (?, ?, ?, ?, ?, null, ?, ?, 0)
                """,
                units.stream()
                        .map(unit -> new Object[] {
                            Ids.bytes(unit.id()),
                            unit.last().code(),
                            unit.kind().name(),
                            unit.last().name(),
                            UnitText.searchKey(unit.last()),
                            unit.period().from(),
                            unit.period().to()
                        })
                        .toList());
        batch(
                "update org_unit set parent_id = ? where id = ?",
                units.stream()
                        .filter(unit -> unit.last().parentId() != null)
                        .map(unit -> new Object[] {bytes(unit.last().parentId()), Ids.bytes(unit.id())})
                        .toList());
        batch(INSERT_STATE, units.stream().flatMap(UnitStateStore::rows).toList());
    }

    /** @param before as {@code after}, unit by unit, as they stand now */
    public void replace(Map<UUID, UnitLife> before, Collection<UnitLife> after) {
        stamps.changed(UnitIndexes.UNITS);
        batch(
                """
                update org_unit set code = ?, name = ?, search_key = ?, parent_id = ?, valid_from = ?, valid_to = ?,
                    version = version + 1
                where id = ?
                """,
                after.stream()
                        .map(unit -> new Object[] {
                            unit.last().code(),
                            unit.last().name(),
                            UnitText.searchKey(unit.last()),
                            bytes(unit.last().parentId()),
                            unit.period().from(),
                            unit.period().to(),
                            Ids.bytes(unit.id())
                        })
                        .toList());
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        for (UnitLife unit : after) {
            compare(before.get(unit.id()), unit, gone, changed, fresh);
        }
        // Only a correction, or two states that say the same, take a beginning away; the trail keeps it.
        batch("delete from unit_state where unit_id = ? and valid_from = ?", gone);
        batch("""
                update unit_state set code = ?, name = ?, search_key = ?, parent_id = ?, valid_to = ?
                where unit_id = ? and valid_from = ?
                """, changed);
        batch(INSERT_STATE, fresh);
    }

    private static void compare(
            @Nullable UnitLife before,
            UnitLife after,
            List<Object[]> gone,
            List<Object[]> changed,
            List<Object[]> fresh) {
        Map<LocalDate, UnitState> stored = new HashMap<>();
        if (before != null) {
            before.states().forEach(state -> stored.put(state.period().from(), state));
        }
        for (UnitState state : after.states()) {
            UnitState old = stored.remove(state.period().from());
            if (old == null) {
                fresh.add(row(after.id(), state));
            } else if (!old.equals(state)) {
                changed.add(new Object[] {
                    state.code(),
                    state.name(),
                    UnitText.searchKey(state),
                    bytes(state.parentId()),
                    state.period().to(),
                    Ids.bytes(after.id()),
                    state.period().from()
                });
            }
        }
        stored.keySet().forEach(from -> gone.add(new Object[] {Ids.bytes(after.id()), from}));
    }

    private static Stream<Object[]> rows(UnitLife unit) {
        return unit.states().stream().map(state -> row(unit.id(), state));
    }

    private static Object[] row(UUID unit, UnitState state) {
        return new Object[] {
            Ids.bytes(Ids.next()),
            Ids.bytes(unit),
            state.code(),
            state.name(),
            UnitText.searchKey(state),
            bytes(state.parentId()),
            state.period().from(),
            state.period().to()
        };
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
