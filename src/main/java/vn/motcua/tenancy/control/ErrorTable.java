package vn.motcua.tenancy.control;

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
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.ErrorNotes;
import vn.motcua.tenancy.database.Databases;

/** Keeps the notes for the operator; in memory first, as the database may be the very thing that fails. */
@Component
public class ErrorTable implements ErrorNotes {

    private static final int AT_MOST = 1000;
    private static final Duration LOOK_BACK = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofDays(30);

    private record Note(String id, String slug, Instant at) {}

    private final ArrayBlockingQueue<Note> waiting = new ArrayBlockingQueue<>(AT_MOST);
    private final CurrentProvince current;
    private final ProvinceTable table;
    private final JdbcClient jdbc;

    ErrorTable(CurrentProvince current, ProvinceTable table, Databases databases) {
        this.current = current;
        this.table = table;
        this.jdbc = JdbcClient.create(databases.control());
    }

    @Override
    public void note(String id) {
        // When more fail than can be kept, the number no longer matters.
        current.slug().ifPresent(slug -> waiting.offer(new Note(id, slug, table.now())));
    }

    /** By slug; provinces without an error are not in it. */
    public Map<String, RecentErrors> recent() {
        keep();
        Map<String, RecentErrors> bySlug = new HashMap<>();
        jdbc.sql("select slug, id from error_note where happened_at > ? order by happened_at")
                .param(Times.utc(table.now().minus(LOOK_BACK)))
                .query(row -> {
                    bySlug.merge(
                            row.getString("slug"),
                            new RecentErrors(1, row.getString("id")),
                            (old, last) -> new RecentErrors(old.count() + 1, last.lastId()));
                });
        return bySlug;
    }

    /** Writes down what was noted; forgets what is old. */
    public void keep() {
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
