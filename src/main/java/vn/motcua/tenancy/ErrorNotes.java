package vn.motcua.tenancy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Times;

/**
 * That an unexpected error was shown under an id: the province and the time, nothing of the person or the cause. Kept
 * for the operator; noted in memory first, as the database may be the very thing that fails.
 */
@Component
public class ErrorNotes {

    private static final int AT_MOST = 1000;
    private static final Duration LOOK_BACK = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofDays(30);

    /**
     * @param count in the last 24 hours
     * @param lastId of the last one
     */
    public record Recent(long count, String lastId) {}

    private record Note(String id, String slug, Instant at) {}

    private final ArrayBlockingQueue<Note> waiting = new ArrayBlockingQueue<>(AT_MOST);
    private final CurrentProvince current;
    private final ProvinceTable table;
    private final JdbcClient jdbc;

    ErrorNotes(CurrentProvince current, ProvinceTable table, Databases databases) {
        this.current = current;
        this.table = table;
        this.jdbc = JdbcClient.create(databases.control());
    }

    /** Notes an error of the province this thread works for; outside any province there is nothing to note. */
    public void note(String id) {
        // When more fail than can be kept, the number no longer matters.
        current.slug().ifPresent(slug -> waiting.offer(new Note(id, slug, table.now())));
    }

    /** By slug; provinces without an error are not in it. */
    Map<String, Recent> recent() {
        keep();
        Map<String, Recent> bySlug = new HashMap<>();
        jdbc.sql("select slug, id from error_note where happened_at > ? order by happened_at")
                .param(Times.utc(table.now().minus(LOOK_BACK)))
                .query(row -> {
                    bySlug.merge(
                            row.getString("slug"),
                            new Recent(1, row.getString("id")),
                            (old, last) -> new Recent(old.count() + 1, last.lastId()));
                });
        return bySlug;
    }

    /** Writes down what was noted; forgets what is old. */
    void keep() {
        List<Note> notes = new ArrayList<>();
        waiting.drainTo(notes);
        for (Note note : notes) {
            jdbc.sql("insert into error_note (id, slug, happened_at) values (?, ?, ?)")
                    .params(note.id(), note.slug(), Times.utc(note.at()))
                    .update();
        }
        if (!notes.isEmpty()) {
            jdbc.sql("delete from error_note where happened_at < ?")
                    .param(Times.utc(table.now().minus(KEPT)))
                    .update();
        }
    }
}
