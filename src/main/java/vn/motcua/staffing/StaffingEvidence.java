package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.orgunit.golive.PeopleAtCounters;
import vn.motcua.shared.Ids;

/**
 * The counters of a unit and who stands there: one query. An office of the province without a point of its own sits at
 * the province's centre, whose staffed counters serve all such offices; that one of them has nobody concerns no one of
 * these offices in particular.
 */
@Component
class StaffingEvidence implements GoLiveEvidence, PeopleAtCounters {

    /** Below this degree nobody stands at a counter (default of the norm, to be checked). */
    private static final Set<Qualification> ENOUGH = Set.of(Qualification.UNIVERSITY, Qualification.COLLEGE);

    private final JdbcClient jdbc;

    StaffingEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody at a counter, or a counter with nobody. */
    private record Line(
            String counter,
            boolean centre,
            @Nullable AssignmentKind kind,
            @Nullable String person,
            @Nullable Qualification qualification,
            boolean trained) {}

    @Override
    public List<GoLiveFact> of(Subject unit, LocalDate day) {
        List<Line> lines = lines(unit, day);
        Set<String> all = names(lines);
        Set<String> staffed = new LinkedHashSet<>();
        List<String> reserve = new ArrayList<>();
        List<Line> people = lines.stream().filter(line -> line.person() != null).toList();
        for (Line line : people) {
            if (line.kind() == AssignmentKind.MAIN) {
                staffed.add(line.counter());
            } else {
                reserve.add(String.valueOf(line.person()));
            }
        }
        boolean centre = !lines.isEmpty() && lines.getFirst().centre();
        List<String> unstaffed =
                all.stream().filter(name -> !centre && !staffed.contains(name)).toList();
        return List.of(
                new GoLiveFact(GoLiveCondition.COUNTERS, List.copyOf(all), List.of()),
                new GoLiveFact(GoLiveCondition.MAIN_PEOPLE, List.copyOf(staffed), unstaffed),
                people(GoLiveCondition.QUALIFIED, people, line -> ENOUGH.contains(line.qualification())),
                people(GoLiveCondition.TRAINED, people, Line::trained),
                new GoLiveFact(GoLiveCondition.RESERVE, reserve, List.of()));
    }

    @Override
    public List<AtCounter> at(Subject unit, LocalDate day) {
        return lines(unit, day).stream()
                .filter(line -> line.person() != null)
                .map(line -> new AtCounter(
                        String.valueOf(line.person()), line.counter(), line.kind() == AssignmentKind.MAIN))
                .toList();
    }

    private static GoLiveFact people(GoLiveCondition condition, List<Line> people, Predicate<Line> good) {
        return new GoLiveFact(
                condition,
                people.stream()
                        .filter(good)
                        .map(line -> String.valueOf(line.person()))
                        .toList(),
                people.stream()
                        .filter(good.negate())
                        .map(line -> String.valueOf(line.person()))
                        .toList());
    }

    private static Set<String> names(List<Line> lines) {
        Set<String> names = new LinkedHashSet<>();
        lines.forEach(line -> names.add(line.counter()));
        return names;
    }

    private List<Line> lines(Subject unit, LocalDate day) {
        return jdbc.sql("""
                        select c.code, c.name, %1$s as unit_id, a.kind, e.name person, e.qualification, e.trained
                        from one_stop_point p
                        join counter c on c.one_stop_point_id = p.id
                            and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                        left join assignment a on a.counter_id = c.id
                            and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                        left join employee e on e.id = a.employee_id
                        where p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                          and (%1$s = :unit or (:centre and %1$s is null and not exists
                                (select 1 from one_stop_point own where %2$s = :unit
                                    and own.valid_from <= :day and (own.valid_to is null or own.valid_to > :day))))
                        order by c.code, a.kind, e.sort_key
                        """.formatted(point("p"), point("own")))
                .param("unit", Ids.bytes(unit.id()))
                .param("centre", unit.maySitAtTheCentre())
                .param("day", day)
                .query((row, number) -> {
                    String kind = row.getString("kind");
                    String degree = row.getString("qualification");
                    return new Line(
                            row.getString("name") + " (" + row.getString("code") + ")",
                            row.getBytes("unit_id") == null,
                            kind == null ? null : AssignmentKind.valueOf(kind),
                            row.getString("person"),
                            degree == null ? null : Qualification.valueOf(degree),
                            row.getBoolean("trained"));
                })
                .list();
    }

    /** The unit of a one-stop point on the day. */
    private static String point(String alias) {
        return PlaceUnit.ofPoint(alias).replace(":asOf", ":day");
    }
}
