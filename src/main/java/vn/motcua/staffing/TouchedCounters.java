package vn.motcua.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.catalogue.touch.Touchable;
import vn.motcua.catalogue.touch.TouchedBy;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** The counters that serve the field of a changed procedure, and who stands there now. */
@Component
class TouchedCounters implements TouchedBy {

    private static final String ON_DAY = "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day)";

    /** As those who look at people and counters at all: see {@link vn.motcua.security.Guards.ForStaffingReaders}. */
    private static final Set<Role> READERS =
            EnumSet.of(Role.POST_MANAGER, Role.PROVINCE_ADMIN, Role.APPROVER, Role.LEADER);

    private final JdbcClient jdbc;
    private final StaffingScope scope;
    private final CurrentPerson person;

    TouchedCounters(JdbcClient jdbc, StaffingScope scope, CurrentPerson person) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.person = person;
    }

    /** A counter and one of those who stand there; a counter without anybody has one line, too. */
    private record Line(
            UUID id,
            String counter,
            List<String> fields,
            @Nullable UUID person,
            String name,
            boolean trained) {

        boolean serves(Touchable change) {
            return change.fields().stream().anyMatch(fields::contains);
        }
    }

    @Override
    public List<Touch> touches(Collection<Touchable> changes, LocalDate day) {
        if (READERS.stream().noneMatch(person.require()::is)) {
            return List.of();
        }
        List<Line> lines = lines(changes, day);
        List<Touch> touches = new ArrayList<>();
        for (Touchable change : changes) {
            List<Line> own = lines.stream().filter(line -> line.serves(change)).toList();
            Map<UUID, Line> people = new LinkedHashMap<>();
            own.forEach(line -> {
                if (line.person() != null) {
                    people.putIfAbsent(line.person(), line);
                }
            });
            Map<UUID, String> counters = new LinkedHashMap<>();
            own.forEach(line -> counters.put(line.id(), line.counter()));
            add(touches, change, Touch.Kind.COUNTER, counters.values());
            add(touches, change, Touch.Kind.PERSON, names(people.values()));
            add(
                    touches,
                    change,
                    Touch.Kind.TRAINED,
                    names(people.values().stream().filter(Line::trained).toList()));
        }
        return touches;
    }

    private static List<String> names(Collection<Line> people) {
        return people.stream().map(Line::name).toList();
    }

    private static void add(List<Touch> touches, Touchable change, Touch.Kind kind, Collection<String> names) {
        if (!names.isEmpty()) {
            touches.add(Touch.of(change.key(), kind, List.copyOf(names)));
        }
    }

    private List<Line> lines(Collection<Touchable> changes, LocalDate day) {
        Conditions conditions = new Conditions().and(ON_DAY.formatted("c")).with("day", day);
        TreeSet<String> fields = new TreeSet<>();
        changes.forEach(change -> fields.addAll(change.fields()));
        List<String> served = new ArrayList<>();
        for (String field : fields) {
            String name = "field" + served.size();
            served.add("concat('; ', c.fields, ';') like :" + name + " escape '!'");
            conditions.with(
                    name, "%; " + field.replace("!", "!!").replace("%", "!%").replace("_", "!_") + ";%");
        }
        conditions.and("(" + String.join(" or ", served) + ")");
        scope.limit(conditions, "p.post_office_id");
        return jdbc.sql("""
                        select c.id as counter_id, c.name, p.name as point, c.fields, e.id, e.name as person, e.trained
                        from counter c
                        join one_stop_point p on p.id = c.one_stop_point_id
                        left join assignment a on a.counter_id = c.id and %s
                        left join employee e on e.id = a.employee_id
                        %s
                        order by c.code, c.id, a.kind, e.sort_key, e.id
                        """.formatted(ON_DAY.formatted("a"), conditions.sql()))
                .params(conditions.values())
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        UUID person = Columns.idOrNull(row, "id");
        return new Line(
                Columns.id(row, "counter_id"),
                row.getString("name") + " – " + row.getString("point"),
                Arrays.asList(row.getString("fields").split("; ")),
                person,
                person == null ? "" : row.getString("person"),
                row.getBoolean("trained"));
    }
}
