package vn.motcua.transfer.situation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.TransferStage;

/** All units with their stages and tasks, and those that went over with something missing. Knows nothing of who may read. */
@Component
class SituationStore {

    private static final String UNITS = """
            select u.id, u.kind, u.name, p.name as parent_name, s.stage, s.valid_from as since, s.decision_number,
                   d.issued_on
            from %1$s u
                left join transfer_stage s on s.unit_id = u.id
                    and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                left join decision d on d.id = s.decision_id
                left join %1$s p on p.id = u.parent_id
            where %2$s
            order by %3$s
            """;

    private static final String TASKS = """
            select t.unit_id, t.task, min(t.starts_on) as starts_on
            from %1$s u join transfer_task t on t.unit_id = u.id
                and t.starts_on <= :asOf and (t.ends_on is null or t.ends_on > :asOf)
            where %2$s
            group by t.unit_id, t.task
            """;

    private static final String OVERRIDDEN = """
            select u.name, p.name as parent_name, s.valid_from as since, s.valid_to, s.override_missing,
                   s.override_reason, %4$s as recorded_name, s.recorded_at
            from %1$s u
                join transfer_stage s on s.unit_id = u.id and s.override_reason is not null
                    and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > s.valid_from)
                left join %1$s p on p.id = u.parent_id
            where %2$s
            order by s.valid_from, %3$s
            """;

    private final JdbcClient jdbc;

    SituationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitLine> units(SqlPart where, LocalDate asOf) {
        Map<UUID, Map<TransferTask, LocalDate>> tasks = tasks(where, asOf);
        return jdbc.sql(UNITS.formatted(UnitScope.AT, where.sql(), UnitScope.order()))
                .params(where.parameters())
                .param("asOf", asOf)
                .query((row, number) -> unit(row, tasks))
                .list();
    }

    private Map<UUID, Map<TransferTask, LocalDate>> tasks(SqlPart where, LocalDate asOf) {
        Map<UUID, Map<TransferTask, LocalDate>> tasks = new HashMap<>();
        jdbc.sql(TASKS.formatted(UnitScope.AT, where.sql()))
                .params(where.parameters())
                .param("asOf", asOf)
                .query(row -> {
                    tasks.computeIfAbsent(Ids.of(row.getBytes("unit_id")), unit -> new EnumMap<>(TransferTask.class))
                            .put(TransferTask.valueOf(row.getString("task")), day(row, "starts_on"));
                });
        return tasks;
    }

    List<Overridden> overridden(SqlPart where, LocalDate asOf) {
        return jdbc.sql(OVERRIDDEN.formatted(
                        UnitScope.AT, where.sql(), UnitScope.order(), PersonName.of("s.recorded_by")))
                .params(where.parameters())
                .param("asOf", asOf)
                .query((row, number) -> overridden(row, asOf))
                .list();
    }

    private static UnitLine unit(ResultSet row, Map<UUID, Map<TransferTask, LocalDate>> tasks) throws SQLException {
        String stage = row.getString("stage");
        return new UnitLine(
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_name"),
                stage == null ? TransferStage.NOT_PLANNED : TransferStage.valueOf(stage),
                Times.day(row, "since"),
                stage == null ? "" : row.getString("decision_number"),
                Times.day(row, "issued_on"),
                tasks.getOrDefault(Ids.of(row.getBytes("id")), Map.of()));
    }

    /** What is recorded for days after the one that is asked for has not happened yet. */
    private static Overridden overridden(ResultSet row, LocalDate asOf) throws SQLException {
        @Nullable LocalDate until = Times.day(row, "valid_to");
        return new Overridden(
                row.getString("name"),
                row.getString("parent_name"),
                day(row, "since"),
                until == null || until.isAfter(asOf) ? null : until,
                text(row, "override_missing"),
                text(row, "override_reason"),
                text(row, "recorded_name"),
                Times.moment(row, "recorded_at"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Times.day(row, column));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
