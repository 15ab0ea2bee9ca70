package vn.motcua.orgunit.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/** Reads units with all their states. Knows nothing of who may see them. */
@Component
public class UnitLives {

    private static final String SELECT = """
            select u.id, u.kind, s.code, s.name, s.parent_id, s.valid_from, s.valid_to
            from org_unit u join unit_state s on s.unit_id = u.id
            where %s
            order by u.id, s.valid_from
            """;

    private final JdbcClient jdbc;

    UnitLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UnitLife> find(UUID id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** @throws PortalException not found */
    public UnitLife get(UUID id) {
        return find(id).orElseThrow(PortalException::notFound);
    }

    /** By key; those that are none are passed over. */
    public Map<UUID, UnitLife> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : select(
                        "u.id in (:ids)",
                        Map.of("ids", ids.stream().map(Ids::bytes).toList()));
    }

    /** All units that there are, were or will be, by key. */
    public Map<UUID, UnitLife> all() {
        return select("1 = 1", Map.of());
    }

    /** Whoever bears, bore or will bear one of these codes. */
    public Collection<UnitLife> bearing(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : select(
                                "u.id in (select c.unit_id from unit_state c where c.code in (:codes))",
                                Map.of("codes", codes))
                        .values();
    }

    /** Whoever stands, stood or will stand directly below a unit. */
    public Collection<UnitLife> below(UUID unit) {
        return select(
                        "u.id in (select c.unit_id from unit_state c where c.parent_id = :parent)",
                        Map.of("parent", Ids.bytes(unit)))
                .values();
    }

    private Map<UUID, UnitLife> select(String condition, Map<String, ?> parameters) {
        Map<UUID, UnitKind> kinds = new LinkedHashMap<>();
        Map<UUID, List<UnitState>> states = new LinkedHashMap<>();
        jdbc.sql(SELECT.formatted(condition)).params(parameters).query(row -> {
            UUID id = Ids.of(row.getBytes("id"));
            kinds.put(id, UnitKind.valueOf(row.getString("kind")));
            states.computeIfAbsent(id, key -> new ArrayList<>()).add(state(row));
        });
        Map<UUID, UnitLife> lives = new LinkedHashMap<>();
        kinds.forEach((id, kind) -> lives.put(id, new UnitLife(id, kind, states.getOrDefault(id, List.of()))));
        return lives;
    }

    private static UnitState state(ResultSet row) throws SQLException {
        byte @Nullable [] parent = row.getBytes("parent_id");
        return new UnitState(
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : Ids.of(parent),
                new Period(row.getObject("valid_from", java.time.LocalDate.class), Times.day(row, "valid_to")));
    }
}
