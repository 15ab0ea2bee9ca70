package vn.motcua.staffing.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.scope.Columns;

/**
 * In which fields people are trained on a day: for the rules of the roster, below the guarded services. One query,
 * however many people are asked for.
 */
@Component
public class TrainingOf {

    /**
     * What somebody is trained for.
     *
     * @param all recorded as trained before the portal knew of courses: that counts for every field
     * @param fields of the courses that they passed and whose certificates hold
     */
    public record Trained(boolean all, Set<String> fields) {

        static final Trained NOT = new Trained(false, Set.of());

        public boolean in(String field) {
            return all || fields.contains(field);
        }

        /** Whether they may stand at a counter at all. */
        public boolean any() {
            return all || !fields.isEmpty();
        }
    }

    private final JdbcClient jdbc;

    TrainingOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One answer for each employee who is asked for. */
    public Map<UUID, Trained> on(Collection<UUID> employees, LocalDate day) {
        Map<UUID, Trained> trained = new HashMap<>();
        employees.forEach(id -> trained.put(id, Trained.NOT));
        if (employees.isEmpty()) {
            return trained;
        }
        jdbc.sql("""
                        select e.id, e.trained_before, c.fields
                        from employee e
                        left join training_seat s on s.employee_id = e.id and s.result = 'PASSED'
                              and (s.valid_until is null or s.valid_until >= :day)
                        left join training_course c on c.id = s.course_id and c.ends_on <= :day
                        where e.id in (:ids)
                        """)
                .param("day", day)
                .param("ids", employees.stream().map(Ids::bytes).toList())
                .query(row -> {
                    UUID id = Columns.id(row, "id");
                    Trained known = trained.getOrDefault(id, Trained.NOT);
                    Set<String> fields = new HashSet<>(known.fields());
                    String more = row.getString("fields");
                    if (more != null) {
                        fields.addAll(List.of(more.split("; ")));
                    }
                    trained.put(id, new Trained(known.all() || row.getBoolean("trained_before"), Set.copyOf(fields)));
                });
        return trained;
    }
}
