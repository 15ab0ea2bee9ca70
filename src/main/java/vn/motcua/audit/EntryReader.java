package vn.motcua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Reads entries with what belongs to them: three statements, however many entries there are. */
@Component
class EntryReader {

    private static final String ENTRIES = """
            select e.id, e.happened_at, e.username, e.person_name, e.action, e.subject_type, e.subject_id, e.details,
                   e.reason
            from audit_entry e
            where %s
            order by e.happened_at desc, e.id desc
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    EntryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<HistoryEntry> read(String condition, Map<String, Object> parameters, long offset, int limit) {
        List<HistoryEntry> entries = jdbc.sql(ENTRIES.formatted(condition))
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> entry(row))
                .list();
        if (entries.isEmpty()) {
            return entries;
        }
        List<byte[]> ids = entries.stream().map(entry -> Ids.bytes(entry.id())).toList();
        Map<UUID, List<FieldChange>> changes = new HashMap<>();
        jdbc.sql("select * from audit_change where entry_id in (:ids) order by entry_id, position")
                .param("ids", ids)
                .query(row -> {
                    changes.computeIfAbsent(Ids.of(row.getBytes("entry_id")), id -> new ArrayList<>())
                            .add(new FieldChange(
                                    row.getString("field"), row.getString("before_text"), row.getString("after_text")));
                });
        Map<UUID, List<SubjectLink>> links = new HashMap<>();
        jdbc.sql("select * from audit_link where entry_id in (:ids) order by entry_id, position")
                .param("ids", ids)
                .query(row -> {
                    links.computeIfAbsent(Ids.of(row.getBytes("entry_id")), id -> new ArrayList<>())
                            .add(new SubjectLink(
                                    row.getString("subject_type"),
                                    Ids.of(row.getBytes("subject_id")),
                                    row.getString("label")));
                });
        return entries.stream()
                .map(entry -> with(
                        entry, changes.getOrDefault(entry.id(), List.of()), links.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        String username = row.getString("username");
        @Nullable String name = row.getString("person_name");
        return new HistoryEntry(
                Ids.of(row.getBytes("id")),
                Objects.requireNonNull(Times.moment(row, "happened_at")),
                username,
                name == null || name.isEmpty() ? username : name,
                row.getString("action"),
                row.getString("subject_type"),
                Ids.of(row.getBytes("subject_id")),
                row.getString("details"),
                row.getString("reason"),
                List.of(),
                List.of());
    }

    private static HistoryEntry with(HistoryEntry bare, List<FieldChange> changes, List<SubjectLink> links) {
        return new HistoryEntry(
                bare.id(),
                bare.happenedAt(),
                bare.username(),
                bare.personName(),
                bare.action(),
                bare.subjectType(),
                bare.subjectId(),
                bare.details(),
                bare.reason(),
                changes,
                links);
    }
}
