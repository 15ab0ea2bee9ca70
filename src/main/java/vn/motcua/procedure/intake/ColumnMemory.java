package vn.motcua.procedure.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Times;

/** What people of the province said of headers that the portal does not know: asked once, and never again. */
@Component
class ColumnMemory {

    private static final int KEY_LENGTH = 200;

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    ColumnMemory(JdbcClient jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    /** By the key of the header. */
    Map<String, ImportColumn> all() {
        Map<String, ImportColumn> said = new HashMap<>();
        jdbc.sql("select header_key, column_name from procedure_column_mapping").query(row -> {
            said.put(row.getString(1), ImportColumn.valueOf(row.getString(2)));
        });
        return said;
    }

    /** Remembers what differs from what is known anyway. */
    void remember(ListShape shape) {
        Map<String, ImportColumn> before = all();
        for (ListColumn column : shape.columns()) {
            String key = key(column.header());
            ImportColumn holds = column.holds();
            if (holds == null || key.isEmpty()) {
                continue;
            }
            ImportColumn known =
                    before.getOrDefault(key, ImportColumn.headedBy(key).orElse(null));
            if (holds != known) {
                jdbc.sql("delete from procedure_column_mapping where header_key = ?")
                        .param(key)
                        .update();
                jdbc.sql("""
                                insert into procedure_column_mapping (header_key, column_name, decided_by, decided_at)
                                values (?, ?, ?, ?)
                                """)
                        .params(key, holds.name(), person.require().username(), Times.utc(clock.instant()))
                        .update();
            }
        }
    }

    static String key(String header) {
        String key = ImportColumn.key(header);
        return key.substring(0, Math.min(key.length(), KEY_LENGTH));
    }
}
