package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedNorm;

/** The rows of parameters. Knows nothing of who may read or write them. */
@Component
class NormStore {

    private static final String SELECT = """
            select n.id, n.default_minutes, n.wait_minutes, n.wait_share, n.peak_factor, n.morning_hours,
                   n.afternoon_hours, n.working_days, n.allowance, n.floor_urban, n.floor_rural, n.floor_mountain,
                   n.note, n.valid_from, n.valid_to, n.version, m.field, m.minutes
            from need_norm n left join need_norm_minutes m on m.norm_id = n.id
            %s
            order by n.valid_from desc, n.id, m.position
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    NormStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Optional<NormState> on(LocalDate day) {
        return select("where n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)", Map.of("day", day))
                .stream()
                .findFirst();
    }

    /** Latest first. */
    List<NormState> all() {
        return select("", Map.of());
    }

    private List<NormState> select(String where, Map<String, ?> parameters) {
        Map<UUID, NormState> states = new LinkedHashMap<>();
        Map<UUID, Map<String, BigDecimal>> minutes = new HashMap<>();
        jdbc.sql(SELECT.formatted(where)).params(parameters).query(row -> {
            UUID id = Ids.of(row.getBytes("id"));
            Map<String, BigDecimal> own = minutes.computeIfAbsent(id, key -> new LinkedHashMap<>());
            if (row.getString("field") != null) {
                own.put(row.getString("field"), row.getBigDecimal("minutes"));
            }
            states.put(id, state(id, row, own));
        });
        return List.copyOf(states.values());
    }

    private static NormState state(UUID id, ResultSet row, Map<String, BigDecimal> minutes) throws SQLException {
        NeedNorm norm = new NeedNorm(
                row.getBigDecimal("default_minutes"),
                minutes,
                row.getBigDecimal("wait_minutes"),
                row.getBigDecimal("wait_share"),
                row.getBigDecimal("peak_factor"),
                row.getBigDecimal("morning_hours"),
                row.getBigDecimal("afternoon_hours"),
                row.getInt("working_days"),
                row.getBigDecimal("allowance"),
                Map.of(
                        Area.URBAN, row.getInt("floor_urban"),
                        Area.RURAL, row.getInt("floor_rural"),
                        Area.MOUNTAIN, row.getInt("floor_mountain")));
        return new NormState(
                id,
                norm,
                row.getString("note"),
                Times.day(row, "valid_from"),
                Times.day(row, "valid_to"),
                row.getInt("version"));
    }

    void insert(UUID id, NeedNorm norm, String note, LocalDate from) {
        jdbc.sql("""
                        insert into need_norm (default_minutes, wait_minutes, wait_share, peak_factor, morning_hours,
                            afternoon_hours, working_days, allowance, floor_urban, floor_rural, floor_mountain, note, id,
                            valid_from, valid_to, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, 0)
                        """).params(values(norm, note)).params(Ids.bytes(id), from).update();
        minutes(id, norm);
    }

    /** Whether the version was still that one. */
    boolean replace(UUID id, int version, NeedNorm norm, String note) {
        boolean there = jdbc.sql("""
                                update need_norm set default_minutes = ?, wait_minutes = ?, wait_share = ?,
                                    peak_factor = ?, morning_hours = ?, afternoon_hours = ?, working_days = ?,
                                    allowance = ?, floor_urban = ?, floor_rural = ?, floor_mountain = ?, note = ?,
                                    version = version + 1
                                where id = ? and version = ?
                                """)
                        .params(values(norm, note))
                        .params(Ids.bytes(id), version)
                        .update()
                == 1;
        if (there) {
            jdbc.sql("delete from need_norm_minutes where norm_id = ?")
                    .param(Ids.bytes(id))
                    .update();
            minutes(id, norm);
        }
        return there;
    }

    /** Whether the version was still that one. */
    boolean end(UUID id, int version, LocalDate on) {
        return jdbc.sql("update need_norm set valid_to = ?, version = version + 1 where id = ? and version = ?")
                        .params(on, Ids.bytes(id), version)
                        .update()
                == 1;
    }

    private static List<Object> values(NeedNorm norm, String note) {
        return List.of(
                norm.defaultMinutes(),
                norm.waitMinutes(),
                norm.waitShare(),
                norm.peakFactor(),
                norm.morningHours(),
                norm.afternoonHours(),
                norm.workingDays(),
                norm.allowance(),
                norm.floor(Area.URBAN),
                norm.floor(Area.RURAL),
                norm.floor(Area.MOUNTAIN),
                note);
    }

    private void minutes(UUID id, NeedNorm norm) {
        FieldRows.insert(
                template,
                "insert into need_norm_minutes (norm_id, position, field, minutes) values (?, ?, ?, ?)",
                id,
                norm.minutesByField());
    }
}
