package vn.motcua.transfer.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.TransferStage;

/** Units by tasks, as of a day. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class TaskBoardService {

    /** Units of the day with their stage; narrowed to those of which something is recorded where that is wanted. */
    private static final String UNITS = """
            from %s u
                left join transfer_stage s on s.unit_id = u.id
                    and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
            where %s
            """;

    private static final String RECORDED = """
             and (s.stage is not null or exists (
                select 1 from transfer_task r where r.unit_id = u.id and (r.ends_on is null or r.ends_on > :asOf)))
            """;

    private static final String LINES = """
            select c.id, c.kind, c.name, c.stage, p.name as parent_name, t.task, t.starts_on
            from (select u.*, s.stage %1$s order by %2$s limit :limit offset :offset) c
                left join transfer_task t on t.unit_id = c.id and (t.ends_on is null or t.ends_on > :asOf)
                left join %3$s p on p.id = c.parent_id
            order by %4$s, t.task, t.starts_on
            """;

    private static final String SHARES = """
            select u.kind, t.task, count(distinct u.id) as units
            from %1$s u join transfer_task t on t.unit_id = u.id
                and t.starts_on <= :asOf and (t.ends_on is null or t.ends_on > :asOf)
            where %2$s
            group by u.kind, t.task
            union all
            select u.kind, null, count(*) from %1$s u where %2$s group by u.kind
            """;

    private final JdbcClient jdbc;
    private final UnitScope scope;

    TaskBoardService(JdbcClient jdbc, UnitScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * @param recorded only units with a stage or a task
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<TaskLine> lines(UnitFilter filter, boolean recorded, LocalDate asOf, long offset, int limit) {
        SqlPart where = scope.units(filter, asOf);
        Map<UUID, TaskLine> lines = new LinkedHashMap<>();
        String units = UNITS.formatted(UnitScope.AT, where.sql() + (recorded ? RECORDED : ""));
        jdbc.sql(LINES.formatted(
                        units,
                        UnitScope.order(),
                        UnitScope.AT,
                        UnitScope.order().replace("u.", "c.")))
                .params(where.parameters())
                .param("asOf", asOf)
                .param("limit", limit)
                .param("offset", offset)
                .query(row -> {
                    UUID id = Ids.of(row.getBytes("id"));
                    TaskLine line = lines.containsKey(id) ? lines.get(id) : line(row, id);
                    lines.put(id, line);
                    LocalDate begins = Times.day(row, "starts_on");
                    if (begins != null) {
                        line.begins().putIfAbsent(TransferTask.valueOf(row.getString("task")), begins);
                    }
                });
        return List.copyOf(lines.values());
    }

    /** @param recorded only units with a stage or a task */
    public long count(UnitFilter filter, boolean recorded, LocalDate asOf) {
        SqlPart where = scope.units(filter, asOf);
        return jdbc.sql("select count(*) " + UNITS.formatted(UnitScope.AT, where.sql() + (recorded ? RECORDED : "")))
                .params(where.parameters())
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }

    /** By kind of unit, those of which there are any. */
    public List<TaskShare> shares(LocalDate asOf) {
        SqlPart where = scope.units(UnitFilter.ALL, asOf);
        Map<UnitKind, Long> units = new EnumMap<>(UnitKind.class);
        Map<UnitKind, Map<TransferTask, Long>> done = new EnumMap<>(UnitKind.class);
        jdbc.sql(SHARES.formatted(UnitScope.AT, where.sql()))
                .params(where.parameters())
                .query(row -> {
                    UnitKind kind = UnitKind.valueOf(row.getString("kind"));
                    String task = row.getString("task");
                    if (task == null) {
                        units.put(kind, row.getLong("units"));
                    } else {
                        done.computeIfAbsent(kind, key -> new EnumMap<>(TransferTask.class))
                                .put(TransferTask.valueOf(task), row.getLong("units"));
                    }
                });
        return units.entrySet().stream()
                .map(kind -> new TaskShare(kind.getKey(), kind.getValue(), done.getOrDefault(kind.getKey(), Map.of())))
                .toList();
    }

    private static TaskLine line(ResultSet row, UUID id) throws SQLException {
        String stage = row.getString("stage");
        return new TaskLine(
                id,
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_name"),
                stage == null ? TransferStage.NOT_PLANNED : TransferStage.valueOf(stage),
                new EnumMap<>(TransferTask.class));
    }
}
